import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput } from '../../../platform/errors.js';
import { aboutRequest, requestFor, type MlaRequest } from '../../mla-requests/index.js';
import { DetainedPersonTransfer } from '../detained-person-transfer.entity.js';
import type { ProposeDetainedPersonTransferInput } from '../detained-person-transfer.inputs.js';
import { mlaRequestAttendanceSteps } from '../mla-request-attendance.steps.js';
import { enterAttendee } from './attendees.js';
import { noted, requireRoom } from './records.js';

/**
 * A State proposes that somebody who is detained be transferred to the other, for identification, testimony or other
 * assistance (UNCAC art. 46(10)). Nothing happens before the person consents and both States agree.
 */
export async function proposeDetainedPersonTransfer(
  operation: Operation,
  input: ProposeDetainedPersonTransferInput,
): Promise<Subject> {
  const request = await requestFor(operation, input.requestId, mlaRequestAttendanceSteps);
  await requireRoom(operation.em.count(DetainedPersonTransfer, { request }), 'transfers');
  const transfer = Object.assign(new DetainedPersonTransfer(), {
    ...aboutRequest(request),
    ...sidesOf(request, input.holdingState ?? request.requestedState.code),
    attendee: await enterAttendee(operation, request, input.person),
    purpose: input.purpose,
    createdAt: operation.now,
  });
  operation.em.persist(transfer);
  return noted(operation, transfer);
}

/** Which State holds the person and which receives them, and who enters the steps of each. */
function sidesOf(
  request: MlaRequest,
  holding: string,
): Pick<DetainedPersonTransfer, 'holdingState' | 'holdingKeeper' | 'receivingState' | 'receivingKeeper'> {
  const about = aboutRequest(request);
  const requesting = { state: about.requestingState, keeper: about.requestingKeeper };
  const requested = { state: about.requestedState, keeper: about.requestedKeeper };
  const [from, to] = holding === requesting.state.code ? [requesting, requested] : [requested, requesting];
  if (from.state.code !== holding)
    throw badInput([{ field: 'input.holdingState', message: 'Name one of the two States of the request.' }]);
  return {
    holdingState: from.state,
    holdingKeeper: from.keeper,
    receivingState: to.state,
    receivingKeeper: to.keeper,
  };
}
