import type { Operation } from '../../../platform/commands/operation.js';
import { State } from '../../directory/index.js';
import type { MlaRequest } from '../mla-request.entity.js';
import {
  DeliveryEvidenceKind,
  DeliveryMedium,
  DeliverySubject,
  type DeliveryReason,
} from './delivery.enums.js';
import { keepsItself } from './duties.js';
import { MlaRequestDeliveryEvidence } from './mla-request-delivery-evidence.entity.js';
import { MlaRequestDelivery } from './mla-request-delivery.entity.js';
import type { MlaRequestLetter } from './mla-request-letter.entity.js';
import { momentOf } from './steps.js';
import { timeOuts } from './outcome.js';
import { retrievalDueInRepatria } from './retrieval.js';
import { tellByLetter } from './told-by-letter.js';

/** How something is sent on its way; times that are not given are the medium's usual ones, and null awaits no word. */
export interface Dispatch {
  readonly medium: DeliveryMedium;
  readonly openedAt: Date;
  readonly trackingNumber?: string | null;
  readonly relayDueAt?: Date | null;
  readonly deliveryDueAt?: Date | null;
  /** No word of the taking up is awaited unless a time is given. */
  readonly retrievalDueAt?: Date | null;
}

const hour = 3_600_000;

/**
 * Opens the delivery of a letter from one of the two States to the other, or of a request that came on paper, of which
 * there is no letter here. It waits until it is sent on its way.
 */
export function openDelivery(
  operation: Operation,
  request: MlaRequest,
  letter: MlaRequestLetter | null,
): MlaRequestDelivery {
  return openBetween(operation, request, { request, letter });
}

/** As {@link openDelivery}, also of a letter about a draft of which no request was made yet. */
export function openBetween(
  { em, now }: Operation,
  { requestingState, requestedState }: Pick<MlaRequest, 'requestingState' | 'requestedState'>,
  { request, letter }: { readonly request: MlaRequest | null; readonly letter: MlaRequestLetter | null },
): MlaRequestDelivery {
  const fromState = letter?.fromState ?? requestingState;
  const opened = Object.assign(new MlaRequestDelivery(), {
    request,
    letter,
    subject: letter?.subject ?? DeliverySubject.REQUEST,
    event: letter?.event ?? null,
    sharedDraft: letter?.sharedDraft ?? null,
    fromState,
    toState: fromState.code === requestingState.code ? requestedState : requestingState,
    digest: letter?.digest ?? null,
    openedAt: now,
  });
  em.persist(opened);
  return opened;
}

/** Sends on its way what waits for it. */
export function sendOnItsWay(waiting: MlaRequestDelivery, dispatch: Dispatch): MlaRequestDelivery {
  const {
    medium,
    openedAt,
    trackingNumber = null,
    relayDueAt,
    deliveryDueAt,
    retrievalDueAt = null,
  } = dispatch;
  const { relay, delivery } = timeOuts[medium];
  const after = (hours: number | null): Date | null =>
    hours === null ? null : new Date(openedAt.getTime() + hours * hour);
  return Object.assign(waiting, {
    medium,
    trackingNumber,
    openedAt,
    relayDueAt: relayDueAt === undefined ? after(relay) : relayDueAt,
    deliveryDueAt: deliveryDueAt === undefined ? after(delivery) : deliveryDueAt,
    retrievalDueAt,
  });
}

/** Evidence as it is recorded. */
export interface Recorded {
  readonly kind: DeliveryEvidenceKind;
  readonly happenedAt: Date;
  readonly reason?: DeliveryReason | null;
  /** On what it rests; null where the service saw it itself. */
  readonly source?: string | null;
}

/** Records a piece of evidence; the database keeps where the delivery stands. */
export function addEvidence(
  { em, state, now }: Operation,
  delivery: MlaRequestDelivery,
  { kind, happenedAt, reason = null, source = null }: Recorded,
): void {
  const { request } = delivery;
  const recorded = { delivery, request, kind, reason, happenedAt, source, recordedAt: now };
  const recordedFor = em.getReference(State, state);
  em.persist(Object.assign(new MlaRequestDeliveryEvidence(), { ...recorded, recordedFor }));
}

/**
 * Between two States that take part a submitted request stands in the other's inbox at once: its submission is accepted
 * and it is delivered; that it is taken up is awaited. One that goes on paper waits for `dispatchMlaRequest`.
 */
export async function deliverSubmitted(
  operation: Operation,
  request: MlaRequest,
  letter: MlaRequestLetter,
): Promise<void> {
  const delivery = openDelivery(operation, request, letter);
  if (!keepsItself(request, 'requested')) {
    // Of an oral request the other State has heard by word of mouth.
    if (!request.oral) tellByLetter(operation, request, () => Promise.resolve(letter));
    return;
  }
  const happenedAt = operation.now;
  sendOnItsWay(delivery, {
    medium: DeliveryMedium.REPATRIA,
    openedAt: happenedAt,
    retrievalDueAt: await retrievalDueInRepatria(operation, request),
  });
  for (const kind of [DeliveryEvidenceKind.SUBMISSION_ACCEPTANCE, DeliveryEvidenceKind.DELIVERY])
    addEvidence(operation, delivery, { kind, happenedAt });
}

/**
 * Whoever receives or acknowledges a request has taken it up, however it came: noted once, on the delivery in Repatria, where
 * it stands in the inbox of whoever takes it up here, whatever copy followed; else on the last delivery of it. What reached it
 * is delivered, from the first evidence of it on.
 */
export async function noteRetrieval(operation: Operation, request: MlaRequest): Promise<void> {
  const inRepatria = { request, subject: DeliverySubject.REQUEST, medium: DeliveryMedium.REPATRIA };
  const delivery =
    (await operation.em.findOne(MlaRequestDelivery, inRepatria)) ?? (await lastDelivery(operation, request));
  request.deliveredAt ??=
    delivery?.medium === DeliveryMedium.REPATRIA ? delivery.openedAt : await momentOf(operation, request);
  if (delivery === null || delivery.recordedOutcome === DeliveryEvidenceKind.RETRIEVAL) return;
  const { onPaper } = operation.input as { readonly onPaper?: { readonly reference: string } | null };
  addEvidence(operation, delivery, {
    kind: DeliveryEvidenceKind.RETRIEVAL,
    happenedAt: await momentOf(operation, request),
    source: onPaper?.reference ?? null,
  });
}

/** The delivery by which the request itself was sent on its way last; null where it never was. */
export function lastDelivery({ em }: Operation, request: MlaRequest): Promise<MlaRequestDelivery | null> {
  const sent = { request, subject: DeliverySubject.REQUEST, medium: { $ne: null } };
  return em.findOne(MlaRequestDelivery, sent, { orderBy: { openedAt: 'desc', id: 'desc' } });
}
