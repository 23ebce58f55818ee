import { DeliveryEvidenceKind as K, DeliveryMedium, DeliveryReason } from './delivery.enums.js';

/** The kinds in the order of their priority: a later one overrules an earlier one. */
const byPriority = Object.values(K);

/** What says that it went wrong: needs a reason. */
export const failures: readonly K[] = [
  K.SUBMISSION_REJECTION,
  K.RELAY_REMMD_FAILURE,
  K.RELAY_REMMD_REJECTION,
  K.NON_DELIVERY,
  K.NON_RETRIEVAL,
];

/** What says that it came to the other central authority. */
export const arrived: readonly K[] = [K.DELIVERY, K.RETRIEVAL];

/** Of what was recorded and what is recorded now, that which speaks. */
export const highestOf = (recorded: K | null, now: K): K =>
  recorded !== null && byPriority.indexOf(recorded) > byPriority.indexOf(now) ? recorded : now;

/** What is compared to tell where a delivery stands. */
export interface Standing {
  /** The highest of what was recorded; null for nothing yet. */
  readonly recordedOutcome: K | null;
  /** Until when word of the relay is awaited; null for never. */
  readonly relayDueAt: Date | string | null;
  /** Until when word of the delivery is awaited; null for never. */
  readonly deliveryDueAt: Date | string | null;
  /** Until when word is awaited that what was delivered was taken up; null for never. */
  readonly retrievalDueAt: Date | string | null;
}

/** The time-outs that speak of a delivery. */
type TimeOut =
  DeliveryReason.RELAY_TIMEOUT | DeliveryReason.DELIVERY_TIMEOUT | DeliveryReason.RETRIEVAL_TIMEOUT;

/** Where a delivery stands at an instant, and why where it did not go on by silence alone. */
export interface Outcome {
  readonly kind: K | null;
  /** The time-out that speaks, where no evidence came in time; null where evidence speaks. */
  readonly timedOut: TimeOut | null;
}

/**
 * Where a delivery stands at an instant: the highest evidence speaks; where none came in time, the silence does. True at
 * any moment, since no timer has to have run; and evidence that comes late takes the time-out back. Nobody can take up what did not
 * arrive: of a letter without evidence of its delivery no taking up is awaited.
 */
export function outcomeAt(standing: Standing, now: Date): Outcome {
  const { recordedOutcome, relayDueAt, deliveryDueAt, retrievalDueAt } = standing;
  const rank = recordedOutcome === null ? -1 : byPriority.indexOf(recordedOutcome);
  const isOver = (due: Date | string | null): boolean => due !== null && new Date(due) < now;
  const failed = recordedOutcome !== null && failures.includes(recordedOutcome);
  if (recordedOutcome === K.DELIVERY && isOver(retrievalDueAt))
    return { kind: K.NON_RETRIEVAL, timedOut: DeliveryReason.RETRIEVAL_TIMEOUT };
  if (!failed && rank < byPriority.indexOf(K.DELIVERY) && isOver(deliveryDueAt))
    return { kind: K.NON_DELIVERY, timedOut: DeliveryReason.DELIVERY_TIMEOUT };
  if (!failed && rank < byPriority.indexOf(K.RELAY_REMMD_ACCEPTANCE) && isOver(relayDueAt))
    return { kind: K.RELAY_REMMD_FAILURE, timedOut: DeliveryReason.RELAY_TIMEOUT };
  return { kind: recordedOutcome, timedOut: null };
}

const day = 24;

/** How long word is awaited by each medium, in hours, where the dispatch says nothing else; null for none. */
export const timeOuts: Readonly<
  Record<DeliveryMedium, { readonly relay: number | null; readonly delivery: number | null }>
> = {
  [DeliveryMedium.REPATRIA]: { relay: null, delivery: null },
  [DeliveryMedium.SECURE_MAIL]: { relay: day, delivery: 3 * day },
  [DeliveryMedium.INTERPOL]: { relay: day, delivery: 3 * day },
  [DeliveryMedium.BY_HAND]: { relay: null, delivery: 3 * day },
  [DeliveryMedium.COURIER]: { relay: 3 * day, delivery: 14 * day },
  [DeliveryMedium.POST]: { relay: null, delivery: 45 * day },
  [DeliveryMedium.DIPLOMATIC_BAG]: { relay: 30 * day, delivery: 90 * day },
  [DeliveryMedium.OTHER]: { relay: null, delivery: 45 * day },
};
