import { dayAt, endOfDay, hasBegun, startOfDay } from '../../../platform/calendar/days.js';
import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, incomplete, notFound, type Problem } from '../../../platform/errors.js';
import { globalId, isUuid, keyOf } from '../../../platform/reads/global-id.js';
import { move, noteStep, subjectOf } from '../commands/parts.js';
import { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestStatus } from '../mla-request.enums.js';
import { DeliveryEvidenceKind, DeliveryMedium } from './delivery.enums.js';
import type { DispatchMlaRequestInput, RecordMlaRequestDeliveryEvidenceInput } from './delivery.inputs.js';
import { addEvidence, openDelivery } from './deliveries.js';
import { MlaRequestDelivery } from './mla-request-delivery.entity.js';
import { MlaRequestLetter } from './mla-request-letter.entity.js';
import { arrived, failures } from './outcome.js';
import { takenOn } from './steps.js';

/** The requesting State sends the letter of a submitted request on its way outside Repatria (UNCAC art. 46(13), (14)). */
export async function dispatchMlaRequest(
  operation: Operation,
  input: DispatchMlaRequestInput,
): Promise<Subject> {
  const request = await operation.takeUnversioned(MlaRequest, input.id);
  const letter = await operation.em.findOne(MlaRequestLetter, { request });
  if (!request.isSent || letter === null)
    throw incomplete(operation.command, [{ missing: 'a submitted request', source: 'UNCAC art. 46(15)' }]);
  const problems = [
    ...inPast(operation, 'input.dispatchedOn', input.dispatchedOn),
    ...ofPaper('input.medium', input.medium),
  ];
  if (problems.length > 0) throw badInput(problems);
  const openedAt = startOfDay(input.dispatchedOn, 'UTC');
  const delivery = openDelivery(operation, request, {
    medium: input.medium,
    openedAt,
    digest: letter.digest,
    trackingNumber: input.trackingNumber ?? null,
    ...(input.relayDueOn != null && { relayDueAt: endOfDay(input.relayDueOn, 'UTC') }),
    ...(input.deliveryDueOn != null && { deliveryDueAt: endOfDay(input.deliveryDueOn, 'UTC') }),
  });
  const kind = DeliveryEvidenceKind.SUBMISSION_ACCEPTANCE;
  addEvidence(operation, delivery, { kind, happenedAt: openedAt, source: input.source });
  noteStep(operation, request);
  return subjectOf(request);
}

/**
 * Records what a receipt, a returned envelope or a message of the carrier says of a delivery outside Repatria. Evidence
 * that it arrived makes a request delivered, and what the requested State is to do in time counts from then.
 */
export async function recordMlaRequestDeliveryEvidence(
  operation: Operation,
  input: RecordMlaRequestDeliveryEvidenceInput,
): Promise<Subject> {
  const { em } = operation;
  const key = keyOf(input.deliveryId, 'MlaRequestDelivery', 'input.deliveryId');
  const delivery = isUuid(key) ? await em.findOne(MlaRequestDelivery, { id: key }) : null;
  if (delivery === null) throw notFound('MlaRequestDelivery');
  const request = await operation.takeUnversioned(MlaRequest, globalId('MlaRequest', delivery.request.id));
  const { kind, reason = null, happenedOn, source } = input;
  const problems: Problem[] = [
    ...inPast(operation, 'input.happenedOn', happenedOn),
    ...ofPaper('input.deliveryId', delivery.medium),
  ];
  if (failures.includes(kind) !== (reason !== null)) {
    const message = 'Evidence of failure has a reason, and no other has one.';
    problems.push({ field: 'input.reason', message });
  }
  if (happenedOn < dayAt(delivery.openedAt, 'UTC')) {
    problems.push({ field: 'input.happenedOn', message: 'On this day it had not been sent on its way yet.' });
  }
  if (problems.length > 0) throw badInput(problems);
  addEvidence(operation, delivery, { kind, reason, happenedAt: startOfDay(happenedOn, 'UTC'), source });
  if (arrived.includes(kind)) noteArrival(operation, request, happenedOn);
  return subjectOf(request, source);
}

/** A receipt makes a submitted request delivered, where its requested side is kept by whoever records it. */
function noteArrival(operation: Operation, request: MlaRequest, day: string): void {
  if (request.status !== MlaRequestStatus.SUBMITTED || request.requestedKeeper.code !== operation.state)
    return;
  takenOn(operation, day);
  request.deliveredAt ??= startOfDay(day, 'UTC');
  move(operation, request, { step: 'receiveMlaRequest' });
}

function inPast({ now }: Operation, field: string, day: string): readonly Problem[] {
  return hasBegun(day, now) ? [] : [{ field, message: 'This day is still to come.' }];
}

function ofPaper(field: string, medium: DeliveryMedium): readonly Problem[] {
  if (medium !== DeliveryMedium.REPATRIA) return [];
  return [{ field, message: 'What travels in Repatria is delivered and recorded by the service itself.' }];
}
