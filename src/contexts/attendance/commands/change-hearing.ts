import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { requireLive } from '../../mla-requests/index.js';
import { Hearing } from '../hearing.entity.js';
import type { CancelHearingInput, ConfirmHearingInput, RescheduleHearingInput } from '../hearing.inputs.js';
import { hearingStates } from '../hearing.states.js';
import { authorityOf } from './authorities.js';
import { noted } from './records.js';

/** The requested State confirms time and attendance, with its judicial authority that attends (UNCAC art. 46(18)); not after the end of the request. */
export async function confirmHearing(operation: Operation, input: ConfirmHearingInput): Promise<Subject> {
  const hearing = await operation.take(Hearing, input.id, input.expectedVersion);
  hearing.status = hearingStates.next(hearing, 'confirmHearing');
  await requireLive(operation, hearing.request.id);
  const states = [hearing.requestedState.code];
  hearing.attendedBy = await authorityOf(operation, states, input.attendedBy, 'input.attendedBy');
  return noted(operation, hearing);
}

/** A State moves a hearing to another time; the requested State confirms it anew. Not after the end of the request. */
export async function rescheduleHearing(
  operation: Operation,
  { id, expectedVersion, plannedAt, reason }: RescheduleHearingInput,
): Promise<Subject> {
  const hearing = await operation.take(Hearing, id, expectedVersion);
  hearing.status = hearingStates.next(hearing, 'rescheduleHearing');
  await requireLive(operation, hearing.request.id);
  Object.assign(hearing, { plannedAt, changeReason: reason });
  return noted(operation, hearing, reason);
}

/** A State cancels a hearing. */
export async function cancelHearing(
  operation: Operation,
  { id, expectedVersion, reason }: CancelHearingInput,
): Promise<Subject> {
  const hearing = await operation.take(Hearing, id, expectedVersion);
  hearing.status = hearingStates.next(hearing, 'cancelHearing');
  hearing.changeReason = reason;
  return noted(operation, hearing, reason);
}
