import type { Day } from '../../../platform/calendar/days.js';
import { exactSum, exactUnits } from '../../../platform/decimal.js';

/** What somebody holds for a time; the day on which it ends is no longer held. */
export interface Holding {
  /** In per cent; null where unknown. */
  readonly percentage: string | null;
  /** Null from the beginning. */
  readonly since: Day | null;
  /** Null to the end. */
  readonly until: Day | null;
}

/** Before every day. */
const beginning: Day = '';

/** The most that holdings come to together on any one day, in per cent; what is unknown counts as nothing. */
export function mostAtOneTime(holdings: readonly Holding[]): string {
  const sums = [beginning, ...holdings.flatMap(({ since }) => since ?? [])].map((day) =>
    exactSum(holdings.filter((one) => isHeldOn(one, day)).flatMap(({ percentage }) => percentage ?? [])),
  );
  return sums.reduce((most, sum) => (exactUnits(sum) > exactUnits(most) ? sum : most));
}

const isHeldOn = ({ since, until }: Holding, day: Day): boolean =>
  (since ?? beginning) <= day && (until === null || day < until);
