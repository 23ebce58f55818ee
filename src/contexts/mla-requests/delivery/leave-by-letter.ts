import type { Operation } from '../../../platform/commands/operation.js';
import { dayIn } from '../../directory/index.js';
import type { MlaRequestEvent } from '../mla-request-event.entity.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { letterFrom } from './compose-letter.js';
import { openDelivery } from './deliveries.js';
import { DeliverySubject } from './delivery.enums.js';
import { keepsItself } from './duties.js';
import { letterWith, withAuthority, type LetterSection } from './letter.js';
import type { StepLetter } from './step-letter.js';
import { stepLetters } from './step-letters.js';
import { tellByLetter } from './told-by-letter.js';

/**
 * Between two States of which one does not take part in Repatria, what the other says by a step leaves as a letter: it is
 * put together with the step, and waits to be dispatched (UNCAC art. 46(13), (14)). What the other State said came on
 * paper itself; and not every step says something.
 * @param given the letter of a step that another context knows
 */
export function leaveByLetter(
  operation: Operation,
  request: MlaRequest,
  event: MlaRequestEvent,
  given?: StepLetter,
): void {
  const letter = given ?? stepLetters[event.command];
  if (letter === undefined || event.enteredBy !== null || !isHeardOnPaper(request, event)) return;
  const isAnswer = event.byState.code === request.requestedState.code;
  const subject = letter.subject ?? (isAnswer ? DeliverySubject.ANSWER : DeliverySubject.NOTICE);
  tellByLetter(operation, request, async () => {
    // Written, since the letter says how things stand by the step.
    await operation.em.flush();
    const sections = await letter.says(operation, request);
    if (sections === null) return null;
    const text = await textOf(operation, request, event, letter.title, sections);
    const made = letterFrom(operation, request, { event, subject, text });
    openDelivery(operation, request, made);
    return made;
  });
}

/** Whether the other State of a step reads nothing here: the one that took the step keeps both sides. */
function isHeardOnPaper(request: MlaRequest, { byState }: MlaRequestEvent): boolean {
  return !keepsItself(request, byState.code === request.requestedState.code ? 'requesting' : 'requested');
}

async function textOf(
  { em, now }: Operation,
  request: MlaRequest,
  { byState }: MlaRequestEvent,
  title: string,
  sections: readonly LetterSection[],
): Promise<string> {
  await em.populate(request, [
    'requestingState',
    'requestedState',
    'requestingAuthorityEntry',
    'requestedAuthorityEntry',
  ]);
  const { requestingState, requestedState, requestingAuthorityEntry, requestedAuthorityEntry } = request;
  const requesting = withAuthority(requestingState.name, requestingAuthorityEntry?.institution ?? null);
  const requested = withAuthority(requestedState.name, requestedAuthorityEntry?.institution ?? null);
  const { requestingReference: asked, requestedReference: answered } = request;
  const isAnswer = byState.code === requestedState.code;
  const head: readonly LetterSection[] = [
    ['From', isAnswer ? requested : requesting],
    ['To', isAnswer ? requesting : requested],
    ['Our reference', isAnswer ? answered : asked],
    ['Your reference', isAnswer ? asked : answered],
    ['Date', await dayIn(em, byState.code, now)],
  ];
  return letterWith(title, head, sections);
}
