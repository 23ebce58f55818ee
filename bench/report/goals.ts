import type { Ratio } from './ratios.js';

/** What Repatria is to reach at an operation beside another contender. */
export interface Goal {
  readonly operation: string;
  readonly to: string;
  readonly atLeast: number;
}

const natural = 'postgraphile-natural';
const tuned = 'postgraphile-tuned';
const limit = 'limit';

/** The goals of throughput, as ratios within one run. */
export const goals: readonly Goal[] = [
  { operation: 'record', to: tuned, atLeast: 6 },
  { operation: 'record', to: limit, atLeast: 0.75 },
  { operation: 'inbox', to: tuned, atLeast: 4 },
  { operation: 'inbox', to: limit, atLeast: 0.9 },
  { operation: 'inbox-small', to: natural, atLeast: 100 },
];

/** Whether a goal was reached; null where it was not measured. */
export function reached({ operation, to, atLeast }: Goal, ratios: readonly Ratio[]): boolean | null {
  const ratio = ratios.find((one) => one.operation === operation && one.to === to);
  return ratio === undefined ? null : ratio.median >= atLeast;
}
