import { median, type Ratio } from './ratios.js';
import { goals, reached } from './goals.js';
import type { Cell } from '../measuring/rounds.js';

const short = (value: number): string => value.toPrecision(value < 100 ? 2 : 3);

/** The results as Markdown: ratios first, since only they say something beyond this machine. */
export function reportOf(cells: readonly Cell[], ratios: readonly Ratio[]): string {
  const lines = ratios.map((ratio) => {
    const goal = goals.find(({ operation, to }) => operation === ratio.operation && to === ratio.to);
    const verdict =
      goal === undefined
        ? ''
        : `${String(goal.atLeast)}: ${reached(goal, ratios) === true ? 'reached' : 'not reached'}`;
    return `| ${ratio.operation} | ${ratio.to} | ${short(ratio.median)} | ${short(ratio.least)} to ${short(ratio.greatest)} | ${verdict} |`;
  });
  const operations = [...new Set(cells.map(({ operation }) => operation))];
  const contenders = [...new Set(cells.map(({ contender }) => contender))].sort();
  const speeds = operations.map((operation) => {
    const of = (contender: string): string => {
      const found = cells.filter((cell) => cell.operation === operation && cell.contender === contender);
      if (found.length === 0) return '';
      const of = (key: 'perSecond' | 'p50' | 'p99'): string => short(median(found.map((cell) => cell[key])));
      return `${String(Math.round(median(found.map(({ perSecond }) => perSecond))))} (${of('p50')}, ${of('p99')})`;
    };
    return `| ${operation} | ${contenders.map(of).join(' | ')} |`;
  });
  return [
    '| operation | requests a second beside | ratio | spread | goal |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
    '',
    'Requests a second (milliseconds at the middle and at the 99th of a hundred), for information:',
    '',
    `| operation | ${contenders.join(' | ')} |`,
    `| --- | ${contenders.map(() => '---').join(' | ')} |`,
    ...speeds,
    '',
  ].join('\n');
}
