import { startOfDay } from '../../../../platform/calendar/days.js';
import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { badInput } from '../../../../platform/errors.js';
import { requireState, State, zoneIn } from '../../../directory/index.js';
import { DeliveryMedium } from '../../delivery/delivery.enums.js';
import { notReceived } from '../../delivery/received-on-paper.js';
import { contentsOnPaper } from '../contents-on-paper.js';
import { SharedDraftContent } from '../shared-draft-content.entity.js';
import { SharedDraft } from '../shared-draft.entity.js';
import type { RegisterSharedDraftInput } from '../shared-draft-on-paper.inputs.js';
import { subjectOfDraft } from '../shared-drafts.js';

/**
 * The central authority of the requested State enters a draft that came on paper from a State that does not take part in
 * Repatria, for comment before it is a request. From then on it is answered as any other, and what is answered leaves as letters.
 * No period runs. There is no request here until that comes in.
 */
export async function registerSharedDraft(
  operation: Operation,
  input: RegisterSharedDraftInput,
): Promise<Subject> {
  const { em, state } = operation;
  const requestingState = await requireState(em, input.requestingState, 'input.requestingState');
  const { receivedOn, requestingReference: reference, medium, message = null } = input;
  // Versions under one reference are counted one after the other.
  await operation.alone(`drafts of ${requestingState.code} to ${state} under ${reference}`);
  const { now } = operation;
  const instead = 'shares its drafts itself: look in incomingSharedDrafts';
  const problems = notReceived({ requestingState, own: state, receivedOn, medium, now, instead });
  const { said, draft: about, problems: ofContents } = await contentsOnPaper(operation, input);
  if (problems.length + ofContents.length > 0) throw badInput([...problems, ...ofContents]);
  const own = em.getReference(State, state);
  const sharedAt = startOfDay(receivedOn, await zoneIn(em, state));
  const earlier = { requestingState, requestedState: own, reference, receivedOn: { $ne: null } };
  const draft = Object.assign(new SharedDraft(), {
    ...about,
    ...{ requestingState, requestedState: own, requestingKeeper: own, requestedKeeper: own },
    ...{ reference, receivedOn, medium: medium ?? DeliveryMedium.OTHER },
    ...{ isShared: true, round: 1 + (await em.count(SharedDraft, earlier)) },
    ...{ sharedAt, toldAt: sharedAt, listedAt: sharedAt, updatedAt: now },
  });
  em.persist([draft, Object.assign(new SharedDraftContent(), { ...said, message, draft, requestingState })]);
  return subjectOfDraft(draft);
}
