import { short, table } from './markdown.js';
import type { Ratio } from './ratios.js';

/** How a ratio changed from an earlier run to a later one. */
export interface Changed {
  readonly operation: string;
  readonly to: string;
  readonly before: number;
  readonly after: number;
  /** Whether it fell by more than either run's own spread, from its least round to its greatest. */
  readonly isWorse: boolean;
}

/** The ratios that both runs have. */
export function compare(earlier: readonly Ratio[], later: readonly Ratio[]): readonly Changed[] {
  return later.flatMap((after) => {
    const before = earlier.find(({ operation, to }) => operation === after.operation && to === after.to);
    if (before === undefined) return [];
    const spread = Math.max(...[before, after].map(({ least, greatest }) => greatest - least));
    return [
      {
        ...{ operation: after.operation, to: after.to, before: before.median, after: after.median },
        isWorse: before.median - after.median > spread,
      },
    ];
  });
}

/** The comparison as Markdown. */
export function comparisonOf(changes: readonly Changed[]): string {
  const rows = changes.map(({ operation, to, before, after, isWorse }) => {
    const percent = Math.round((after / before - 1) * 100);
    const change = `${percent > 0 ? '+' : ''}${String(percent)} %`;
    return [operation, to, short(before), short(after), change, isWorse ? 'worse' : ''];
  });
  return table(['operation', 'beside', 'before', 'now', 'change', 'beyond the spread'], rows);
}
