import type { PeriodUnit } from '../../../platform/calendar/period.js';
import { AssistanceType } from '../../directory/index.js';
import { ClockMeasure } from './clock.enums.js';

/** What is looked at of a target. */
export interface TargetFacts {
  readonly measure: ClockMeasure | null;
  readonly urgent: boolean;
  readonly amount: number;
  readonly unit: PeriodUnit;
  readonly state: { readonly code: string } | null;
  readonly counterpart: { readonly code: string } | null;
}

/** For whom and for what a target is sought. */
export interface TargetWanted {
  /** The State that is bound. */
  readonly state: string;
  readonly counterpart: string;
  readonly urgent: boolean;
  readonly measures: readonly ClockMeasure[];
}

/** The measures that a request asks, by its types of assistance. */
export function measuresOf(types: readonly AssistanceType[]): readonly ClockMeasure[] {
  const freezing = [
    AssistanceType.SEARCH_SEIZURE_FREEZING,
    AssistanceType.IDENTIFYING_FREEZING_TRACING_PROCEEDS,
  ];
  return [
    ...(types.some((type) => freezing.includes(type)) ? [ClockMeasure.FREEZING] : []),
    ...(types.includes(AssistanceType.ASSET_RECOVERY) ? [ClockMeasure.CONFISCATION] : []),
  ];
}

/**
 * The target that holds, out of those in force for one kind of clock: one for urgent requests before one for all if the
 * request is urgent; then the State's own towards this counterpart, the State's own in general, the reference (what is kept of a
 * State that does not take part is towards the State that keeps it, and stands for its own); then one
 * for the measure before one for all; of several the shortest. Undefined where none fits.
 */
export function mostSpecific<T extends TargetFacts>(
  targets: readonly T[],
  wanted: TargetWanted,
): T | undefined {
  return targets
    .filter((target) => fits(target, wanted))
    .sort((one, other) => rank(other) - rank(one) || hours(one) - hours(other))[0];
}

function fits(target: TargetFacts, { state, counterpart, urgent, measures }: TargetWanted): boolean {
  if (target.urgent && !urgent) return false;
  if (target.state !== null && target.state.code !== state) return false;
  if (target.counterpart !== null && target.counterpart.code !== counterpart) return false;
  return target.measure === null || measures.includes(target.measure);
}

const rank = ({ urgent, state, counterpart, measure }: TargetFacts): number =>
  (urgent ? 8 : 0) + (counterpart === null ? 0 : 4) + (state === null ? 0 : 2) + (measure === null ? 0 : 1);

const hoursOf = { HOURS: 1, CALENDAR_DAYS: 24, BUSINESS_DAYS: (24 * 7) / 5 } as const;

const hours = ({ amount, unit }: TargetFacts): number => amount * hoursOf[unit];
