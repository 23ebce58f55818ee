import { addDays, dayAt, daysBetween, endOfDay } from '../../../platform/calendar/days.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { zoneIn } from '../../directory/index.js';
import { isNever, never } from '../clocks/mla-request-time.js';
import type { MlaRequestLetter } from '../delivery/mla-request-letter.entity.js';
import { momentIn } from '../delivery/steps.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestConsultationMessage } from './consultation-message.entity.js';
import { MlaRequestConsultation } from './consultation.entity.js';

/** Consultations that are being opened, by their requests. */
const opened = new WeakMap<MlaRequest, MlaRequestConsultation>();

/** Says that a consultation is being opened: where a letter opens it, the opportunity to answer waits for that. */
export function offerOpportunity(consultation: MlaRequestConsultation): void {
  opened.set(consultation.request, consultation);
}

/** Whether the other State has not been told yet that it is consulted: the letter lies, or did not arrive. */
export const isUntold = ({ heldFrom }: Pick<MlaRequestConsultation, 'heldFrom'>): boolean =>
  isNever(heldFrom);

/** The last day of the opportunity to answer, where the State is that may. */
export async function lastDayOf(
  { em }: Operation,
  { heldFrom, openedBy, request }: MlaRequestConsultation,
): Promise<string> {
  const { requestingState, requestedState } = request;
  const answering = openedBy.code === requestingState.code ? requestedState : requestingState;
  return dayAt(new Date(heldFrom.getTime() - 1), await zoneIn(em, answering.code));
}

/** As long as the letter lies, nobody has the opportunity to answer it. */
export function holdOpportunities(request: MlaRequest, letter: MlaRequestLetter): void {
  const consultation = opened.get(request);
  if (consultation !== undefined) Object.assign(consultation, { letter, heldFrom: never });
}

/** The letter has left: there is as much time to answer from that day as there would have been from the step. */
export async function giveOpportunities(
  operation: Operation,
  request: MlaRequest,
  letter: MlaRequestLetter,
): Promise<void> {
  for (const consultation of await openedBy(operation, request, letter)) {
    if (!isUntold(consultation)) continue;
    const timeZone = await zoneIn(operation.em, addresseeOf(request, letter));
    const { openedAt, answerDueOn } = consultation;
    const given = daysBetween(dayAt(openedAt, timeZone), answerDueOn);
    const from = addDays(dayAt(momentIn(operation, timeZone), timeZone), given);
    const until = from > answerDueOn ? from : answerDueOn;
    consultation.heldFrom = new Date(endOfDay(until, timeZone).getTime() + 1);
  }
}

/** The letter did not arrive: nobody had the opportunity to answer, concluded or not, unless the other State did answer. */
export async function takeOpportunitiesBack(
  operation: Operation,
  request: MlaRequest,
  letter: MlaRequestLetter,
): Promise<void> {
  for (const consultation of await openedBy(operation, request, letter)) {
    const byState = addresseeOf(request, letter);
    const answers = await operation.em.count(MlaRequestConsultationMessage, { consultation, byState });
    if (answers === 0) consultation.heldFrom = never;
  }
}

function openedBy(
  { em }: Operation,
  request: MlaRequest,
  letter: MlaRequestLetter,
): Promise<MlaRequestConsultation[]> {
  return em.find(MlaRequestConsultation, { request, letter });
}

const addresseeOf = (
  { requestingState, requestedState }: MlaRequest,
  { fromState }: MlaRequestLetter,
): string => (fromState.code === requestingState.code ? requestedState : requestingState).code;
