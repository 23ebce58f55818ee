import { dayAt, endOfDay, hasBegun, startOfDay } from '../../../platform/calendar/days.js';
import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import {
  badInput,
  DomainError,
  forbidden,
  incomplete,
  notFound,
  type Problem,
} from '../../../platform/errors.js';
import { globalId, isUuid, keyOf } from '../../../platform/reads/global-id.js';
import { zoneIn } from '../../directory/index.js';
import { move, noteStep, subjectOf } from '../commands/parts.js';
import { MlaRequest } from '../mla-request.entity.js';
import { requireTimely } from '../pre-clearance/draft-letters-in-time.js';
import { MlaRequestStatus } from '../mla-request.enums.js';
import { mlaRequestSteps } from '../mla-request.steps.js';
import { DeliveryEvidenceKind, DeliveryMedium, DeliverySubject } from './delivery.enums.js';
import type { DispatchMlaRequestInput, RecordMlaRequestDeliveryEvidenceInput } from './delivery.inputs.js';
import { addEvidence, openDelivery, sendOnItsWay } from './deliveries.js';
import { MlaRequestDeliveryEvidence } from './mla-request-delivery-evidence.entity.js';
import { MlaRequestDelivery } from './mla-request-delivery.entity.js';
import { MlaRequestLetter } from './mla-request-letter.entity.js';
import { arrived, failures, highestOf } from './outcome.js';
import { retrievalDueOnPaper } from './retrieval.js';
import { beginningOn, hourToCome, takenOn, type TakenOn } from './steps.js';
import { isUnderWay, letterFailed, letterLeft } from './told-by-letter.js';

/**
 * A State sends a letter on its way outside Repatria: the requesting State that of a submitted request or of a draft that it
 * shows, either what it says by a step to a State that does not take part (UNCAC art. 46(13), (14)).
 */
export async function dispatchMlaRequest(
  operation: Operation,
  input: DispatchMlaRequestInput,
): Promise<Subject> {
  const request = await operation.takeUnversioned(MlaRequest, input.id);
  mlaRequestSteps.check(request, 'dispatchMlaRequest');
  const waiting = await toDispatch(operation, request, input);
  const zone = await zoneIn(operation.em, waiting.fromState.code);
  const problems = [
    ...inPast(operation, 'input.dispatchedOn', input.dispatchedOn),
    ...afterWriting(input, waiting, zone),
    ...awaitedAfterwards(input),
    ...ofPaper('input.medium', input.medium),
  ];
  if (problems.length > 0) throw badInput(problems);
  if (waiting.letter !== null)
    await requireTimely(operation, request, waiting.letter, { day: input.dispatchedOn, zone });
  const openedAt = startOfDay(input.dispatchedOn, zone);
  const wasSaid = await isSaid(operation, waiting);
  const delivery = sendOnItsWay(waiting, {
    medium: input.medium,
    openedAt,
    trackingNumber: input.trackingNumber ?? null,
    ...(input.relayDueOn != null && { relayDueAt: endOfDay(input.relayDueOn, zone) }),
    ...(input.deliveryDueOn != null && { deliveryDueAt: endOfDay(input.deliveryDueOn, zone) }),
  });
  delivery.retrievalDueAt =
    input.retrievalDueOn != null
      ? endOfDay(input.retrievalDueOn, zone)
      : await retrievalDueOnPaper(operation, request, delivery);
  // Evidence is of what was sent: the database takes none of what waits.
  await operation.em.flush();
  const kind = DeliveryEvidenceKind.SUBMISSION_ACCEPTANCE;
  addEvidence(operation, delivery, { kind, happenedAt: openedAt, source: input.source });
  // Of a draft the two States know nothing in common yet.
  if (request.isSent) noteStep(operation, request);
  takenOn(operation, { day: input.dispatchedOn, timeZone: zone });
  if (!wasSaid && delivery.letter !== null) await letterLeft(operation, request, delivery.letter);
  return subjectOf(request);
}

/**
 * The delivery of a letter that is to be sent on its way: the one that waits, or, for a letter that left before, another. The
 * request is locked, so of several who dispatch one letter at once the first does.
 * @throws DomainError INCOMPLETE where there is no letter; NOT_FOUND; FORBIDDEN for a letter of the other State; CONFLICT for
 *   one that is under way, unless it is said to be sent again
 */
async function toDispatch(
  operation: Operation,
  request: MlaRequest,
  { deliveryId, again }: Pick<DispatchMlaRequestInput, 'deliveryId' | 'again'>,
): Promise<MlaRequestDelivery> {
  const { em, command, state } = operation;
  const named = deliveryId == null ? null : await deliveryOf(operation, deliveryId, request);
  const letter =
    named === null
      ? await em.findOne(MlaRequestLetter, { request, subject: DeliverySubject.REQUEST })
      : named.letter;
  if (letter === null) {
    const missing =
      named === null ? 'a submitted request; or name the delivery of another letter' : 'a letter of your own';
    throw incomplete(command, [{ missing, source: 'UNCAC art. 46(13)–(15)' }]);
  }
  if (letter.fromState.code !== state) throw forbidden(command, 'serving the State whose letter it is');
  const waiting = await em.findOne(MlaRequestDelivery, { letter, medium: null }, { populate: ['letter'] });
  if (waiting !== null) return waiting;
  const former = await em.find(MlaRequestDelivery, { letter }, { orderBy: { openedAt: 'desc', id: 'desc' } });
  const left = former.find((one) => isUnderWay(one) && one.medium !== DeliveryMedium.REPATRIA);
  if (left !== undefined && again !== true) {
    const day = dayAt(left.openedAt, await zoneIn(em, left.fromState.code));
    const message = `Nothing waits: this letter left on ${day} already (${left.medium ?? ''}). If it is sent once more, say so (again: true).`;
    throw new DomainError('CONFLICT', message, { field: 'input.deliveryId' });
  }
  return openDelivery(operation, request, letter);
}

/** A delivery that the viewer sees, of a request where one is given. Throws NOT_FOUND. */
export async function deliveryOf(
  { em }: Operation,
  id: string,
  request?: MlaRequest,
): Promise<MlaRequestDelivery> {
  const key = keyOf(id, 'MlaRequestDelivery', 'input.deliveryId');
  const found = isUuid(key)
    ? await em.findOne(MlaRequestDelivery, { id: key }, { populate: ['letter'] })
    : null;
  if (found === null || (request !== undefined && found.request?.id !== request.id))
    throw notFound('MlaRequestDelivery');
  return found;
}

/**
 * Records what a receipt, a returned envelope or a message of the carrier says of a delivery outside Repatria. Evidence
 * that it arrived makes a request delivered, and what the requested State is to do in time counts from then.
 */
export async function recordMlaRequestDeliveryEvidence(
  operation: Operation,
  input: RecordMlaRequestDeliveryEvidenceInput,
): Promise<Subject> {
  const delivery = await deliveryOf(operation, input.deliveryId);
  if (delivery.request === null) {
    const message =
      'Of a remark on a draft that came on paper no word is awaited: its dispatch is entered alone (dispatchSharedDraftLetter).';
    throw badInput([{ field: 'input.deliveryId', message }]);
  }
  const request = await operation.takeUnversioned(MlaRequest, globalId('MlaRequest', delivery.request.id));
  mlaRequestSteps.check(request, 'recordMlaRequestDeliveryEvidence');
  if (delivery.medium === null) {
    const missing = 'the dispatch of the letter (dispatchMlaRequest)';
    throw incomplete(operation.command, [{ missing, source: 'UNCAC art. 46(13), (14)' }]);
  }
  const { kind, reason = null, happenedOn, happenedTime: time, source } = input;
  const problems: Problem[] = [
    ...inPast(operation, 'input.happenedOn', happenedOn),
    ...ofPaper('input.deliveryId', delivery.medium),
  ];
  if (failures.includes(kind) !== (reason !== null)) {
    const message = 'Evidence of failure has a reason, and no other has one.';
    problems.push({ field: 'input.reason', message });
  }
  const where = atSender.includes(kind) ? delivery.fromState : delivery.toState;
  const zone = await zoneIn(operation.em, where.code);
  const leftOn = dayAt(delivery.openedAt, zone);
  if (happenedOn < leftOn) {
    const message = `It was sent on its way on ${leftOn}: name that day or a later one.`;
    problems.push({ field: 'input.happenedOn', message });
  } else problems.push(...(await outOfOrder(operation, delivery, { kind, happenedOn, zone })));
  const on = { day: happenedOn, timeZone: zone, time };
  problems.push(...hourToCome(operation, 'input.happenedTime', on));
  if (problems.length > 0) throw badInput(problems);
  const { at: happenedAt } = beginningOn(on);
  addEvidence(operation, delivery, { kind, reason, happenedAt, source });
  const arrives = arrived.includes(kind) && delivery.subject === DeliverySubject.REQUEST;
  const isNoted = arrives && noteArrival(operation, request, on);
  await followStanding(operation, request, delivery, { kind, on, isNoted });
  return subjectOf(request, source);
}

/** What a piece of evidence says, of when, and whether a step is noted for it already. */
interface StandingChange {
  readonly kind: DeliveryEvidenceKind;
  readonly on: TakenOn;
  readonly isNoted: boolean;
}

/** Evidence can say that a letter did not arrive which counted as said, and that it did after all. */
async function followStanding(
  operation: Operation,
  request: MlaRequest,
  delivery: MlaRequestDelivery,
  { kind, on, isNoted }: StandingChange,
): Promise<void> {
  const { letter, medium } = delivery;
  const recordedOutcome = highestOf(delivery.recordedOutcome, kind);
  const [was, is] = [delivery, { medium, recordedOutcome }].map(isUnderWay);
  if (letter === null || was === is || (await isSaid(operation, delivery))) return;
  // That a request arrived moves it, which is noted.
  if (!isNoted && request.isSent) noteStep(operation, request);
  takenOn(operation, on);
  await (is === true ? letterLeft : letterFailed)(operation, request, letter);
}

/** Whether the letter of a delivery counts as said by another delivery. */
async function isSaid({ em }: Operation, { id, letter }: MlaRequestDelivery): Promise<boolean> {
  const others = letter === null ? [] : await em.find(MlaRequestDelivery, { letter, id: { $ne: id } });
  return others.some(isUnderWay);
}

/** A receipt makes a submitted request delivered, where its requested side is kept by whoever records it: whether it does. */
function noteArrival(operation: Operation, request: MlaRequest, on: TakenOn): boolean {
  if (request.status !== MlaRequestStatus.SUBMITTED || request.requestedKeeper.code !== operation.state)
    return false;
  takenOn(operation, on);
  request.deliveredAt ??= beginningOn(on).at;
  move(operation, request, { step: 'receiveMlaRequest' });
  return true;
}

/** What happens where the letter comes from; all else happens where it goes. */
const atSender: readonly DeliveryEvidenceKind[] = [
  DeliveryEvidenceKind.SUBMISSION_ACCEPTANCE,
  DeliveryEvidenceKind.SUBMISSION_REJECTION,
];

/** A letter does not leave before it is written; its date is of the State whose letter it is. */
export function afterWriting(
  { dispatchedOn }: Pick<DispatchMlaRequestInput, 'dispatchedOn'>,
  { letter }: MlaRequestDelivery,
  zone: string,
): readonly Problem[] {
  if (letter === null) return [];
  const writtenOn = dayAt(letter.composedAt, zone);
  if (dispatchedOn >= writtenOn) return [];
  const message = `This letter was written on ${writtenOn}: name that day or a later one. What left before was another paper.`;
  return [{ field: 'input.dispatchedOn', message }];
}

/** No word of a letter is awaited until a day before it left, nor that it was taken up before word of its delivery is. */
function awaitedAfterwards(input: DispatchMlaRequestInput): readonly Problem[] {
  const { deliveryDueOn, retrievalDueOn } = input;
  if (deliveryDueOn != null && retrievalDueOn != null && retrievalDueOn < deliveryDueOn) {
    const message = `Word of its delivery is awaited until ${deliveryDueOn}: that it is taken up, until that day or a later one.`;
    return [{ field: 'input.retrievalDueOn', message }];
  }
  return (['relayDueOn', 'deliveryDueOn', 'retrievalDueOn'] as const)
    .filter((field) => (input[field] ?? input.dispatchedOn) < input.dispatchedOn)
    .map((field) => ({
      field: `input.${field}`,
      message: `It leaves on ${input.dispatchedOn}: word of it is awaited until that day or a later one.`,
    }));
}

/** What a letter passes through on its way, each not before the one that stands before it. */
const way: readonly DeliveryEvidenceKind[] = [
  DeliveryEvidenceKind.SUBMISSION_ACCEPTANCE,
  DeliveryEvidenceKind.RELAY_REMMD_ACCEPTANCE,
  DeliveryEvidenceKind.DELIVERY,
  DeliveryEvidenceKind.RETRIEVAL,
];

/** How evidence contradicts what was recorded of the same delivery: it arrives after it was relayed, and is taken up after that. */
async function outOfOrder(
  { em }: Operation,
  delivery: MlaRequestDelivery,
  {
    kind,
    happenedOn,
    zone,
  }: { readonly kind: DeliveryEvidenceKind; readonly happenedOn: string; readonly zone: string },
): Promise<readonly Problem[]> {
  const place = way.indexOf(kind);
  if (place < 0) return [];
  const recorded = await em.find(MlaRequestDeliveryEvidence, { delivery, kind: { $in: [...way] } });
  return recorded.flatMap((other) => {
    const otherOn = dayAt(other.happenedAt, zone);
    const isEarlier = way.indexOf(other.kind) < place;
    const fits = other.kind === kind || (isEarlier ? otherOn <= happenedOn : happenedOn <= otherOn);
    if (fits) return [];
    const message = `${other.kind} was recorded for ${otherOn}, and comes ${isEarlier ? 'before' : 'after'} ${kind}: look at the day on both papers.`;
    return [{ field: 'input.happenedOn', message }];
  });
}

export function inPast({ now }: Operation, field: string, day: string): readonly Problem[] {
  return hasBegun(day, now) ? [] : [{ field, message: 'This day is still to come.' }];
}

export function ofPaper(field: string, medium: DeliveryMedium): readonly Problem[] {
  if (medium !== DeliveryMedium.REPATRIA) return [];
  return [{ field, message: 'What travels in Repatria is delivered and recorded by the service itself.' }];
}
