import type { Operation } from '../../../platform/commands/operation.js';
import { DomainError, notFound } from '../../../platform/errors.js';
import { endOfDay } from '../../../platform/calendar/days.js';
import { zoneIn, type State } from '../../directory/index.js';
import { ClockKind } from '../clocks/clock.enums.js';
import type { BoundSide } from '../clocks/clock-table.js';
import { openClock } from '../clocks/clocks.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestConsultationMessage } from './consultation-message.entity.js';
import { MlaRequestConsultation } from './consultation.entity.js';

/** Adds what a State says. */
export function say(
  { em, now }: Operation,
  consultation: MlaRequestConsultation,
  byState: State,
  text: string,
): void {
  const { request } = consultation;
  const message = new MlaRequestConsultationMessage();
  em.persist(
    Object.assign(message, { request, case: request.case, consultation, byState, text, sentAt: now }),
  );
}

/**
 * An open consultation of the request.
 * @throws DomainError BAD_USER_INPUT, NOT_FOUND, CONFLICT when it was concluded
 */
export async function openConsultation(
  operation: Operation,
  request: MlaRequest,
  id: string,
): Promise<MlaRequestConsultation> {
  const found = await operation.refer(MlaRequestConsultation, id, 'input.consultationId');
  if (found.request.id !== request.id) throw notFound('MlaRequestConsultation');
  if (found.concludedAt === null) return found;
  throw new DomainError('CONFLICT', 'The consultation was concluded. Open another if need be.', {
    field: 'input.consultationId',
  });
}

/** Which side is to answer what the other says. */
export function otherSide({ requestingState }: MlaRequest, speaker: State): BoundSide {
  return speaker.code === requestingState.code ? 'REQUESTED' : 'REQUESTING';
}

/** From when on the other State has had its opportunity: after the day named, where it is. A clock runs for it until then. */
export async function opportunity(
  operation: Operation,
  request: MlaRequest,
  openedBy: State,
  answerDueOn: string,
): Promise<Pick<MlaRequestConsultation, 'heldFrom' | 'clock'>> {
  const binds = otherSide(request, openedBy);
  // Each has its own, since each is told and answered by itself.
  const wish = { dueOn: answerDueOn, binds, isOwn: true };
  const clock = await openClock(operation, request, ClockKind.CONSULTATION, wish);
  const answering = binds === 'REQUESTED' ? request.requestedState : request.requestingState;
  const timeZone = await zoneIn(operation.em, answering.code);
  return { heldFrom: new Date(endOfDay(answerDueOn, timeZone).getTime() + 1), clock };
}
