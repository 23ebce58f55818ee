import { dayAt, startOfDay } from '../../../../platform/calendar/days.js';
import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { badInput, DomainError, notFound } from '../../../../platform/errors.js';
import { zoneIn } from '../../../directory/index.js';
import { addEvidence, sendOnItsWay } from '../../delivery/deliveries.js';
import { DeliveryEvidenceKind } from '../../delivery/delivery.enums.js';
import { afterWriting, deliveryOf, inPast, ofPaper } from '../../delivery/dispatch.js';
import { MlaRequest } from '../../mla-request.entity.js';
import { requireTimely } from '../draft-letters-in-time.js';
import { SharedDraft } from '../shared-draft.entity.js';
import type { DispatchSharedDraftLetterInput } from '../shared-draft-on-paper.inputs.js';
import { subjectOfDraft } from '../shared-drafts.js';

/**
 * The requested State sends on its way what it says of a draft that came on paper. What is said of a draft binds nobody, so no
 * word of the letter's arrival is awaited. Other letters about drafts go with their request (dispatchMlaRequest).
 */
export async function dispatchSharedDraftLetter(
  operation: Operation,
  input: DispatchSharedDraftLetterInput,
): Promise<Subject> {
  const { em, state } = operation;
  const draft = await operation.takeUnversioned(SharedDraft, input.id);
  const delivery = await deliveryOf(operation, input.deliveryId);
  if (delivery.sharedDraft?.id !== draft.id) throw notFound('MlaRequestDelivery');
  const { letter, request } = delivery;
  if (letter === null || request !== null || draft.receivedOn === null) {
    const message = 'This letter goes with the request: dispatch it there (dispatchMlaRequest).';
    throw badInput([{ field: 'input.deliveryId', message }]);
  }
  const zone = await zoneIn(em, state);
  if (delivery.medium !== null) {
    const day = dayAt(delivery.openedAt, zone);
    const message = `Nothing waits: this letter left on ${day} already (${delivery.medium}).`;
    throw new DomainError('CONFLICT', message, { field: 'input.deliveryId' });
  }
  const { medium, dispatchedOn, trackingNumber = null, source } = input;
  const problems = [
    ...inPast(operation, 'input.dispatchedOn', dispatchedOn),
    ...afterWriting(input, delivery, zone),
    ...ofPaper('input.medium', medium),
  ];
  if (problems.length > 0) throw badInput(problems);
  const made = draft.request === null ? null : await em.findOne(MlaRequest, { id: draft.request.id });
  await requireTimely(operation, made, letter, { day: dispatchedOn, zone });
  const openedAt = startOfDay(dispatchedOn, zone);
  sendOnItsWay(delivery, { medium, openedAt, trackingNumber, relayDueAt: null, deliveryDueAt: null });
  // Evidence is of what was sent: the database takes none of what waits.
  await em.flush();
  addEvidence(operation, delivery, {
    ...{ kind: DeliveryEvidenceKind.SUBMISSION_ACCEPTANCE, happenedAt: openedAt, source },
  });
  draft.updatedAt = operation.now;
  return subjectOfDraft(draft);
}
