import { goals } from './goals.js';
import { short, table } from './markdown.js';
import { median } from './ratios.js';
import type { Results } from './results.js';

/** The results as Markdown: goals and ratios first, since only they say something beyond this machine. */
export function reportOf(results: Results): string {
  const { date, size, machine, extent } = results;
  const made = `${size} requests, ${date}; ${String(extent.rounds)} rounds of ${String(extent.seconds)} s, ${String(extent.connections)} connections`;
  const on = `${machine.processor}, ${String(machine.cores)} cores, ${String(machine.memory)} GB; Node ${machine.node}, PostgreSQL ${machine.postgresql}`;
  const quiet =
    machine.loadBefore < 1
      ? ''
      : ` Others were at work on the machine (a load of ${String(machine.loadBefore)} before it began).`;
  return [
    `${made}. ${on}.${quiet}\n`,
    goalsOf(results),
    "Requests a second as a multiple of the other's, the middle of the rounds, and from the least to the greatest:\n",
    ratioTable(results),
    'Requests a second (milliseconds at the middle and at the 99th of a hundred), for information:\n',
    speeds(results),
    'Milliseconds at the middle and at the 99th of a hundred, at 60 % of the rate that Repatria answered at most:\n',
    steadily(results),
    'Statements to the database in round trips, for one request:\n',
    traffic(results),
    'Memory of the process in MB:\n',
    memory(results),
  ].join('\n');
}

/** Each goal, and whether it was reached. */
export function goalsOf(results: Results): string {
  const rows = goals.map(({ what, target, found }) => {
    const one = found(results);
    if (one === null) return [what, target, '', 'not measured'];
    return [what, target, one.value, one.isReached ? 'reached' : '**not reached**'];
  });
  return table(['goal', 'target', 'found', ''], rows);
}

function ratioTable({ ratios }: Results): string {
  const rows = ratios.map(({ operation, to, median: middle, least, greatest }) => [
    ...[operation, to, short(middle), `${short(least)} to ${short(greatest)}`],
  ]);
  return table(['operation', 'beside', 'ratio', 'spread'], rows);
}

/** A line for each operation, a column for each contender. */
function byContender(
  cells: readonly { readonly operation: string; readonly contender: string }[],
  of: (operation: string, contender: string) => string,
): string {
  const operations = [...new Set(cells.map(({ operation }) => operation))].sort();
  const contenders = [...new Set(cells.map(({ contender }) => contender))].sort();
  const rows = operations.map((operation) => [operation, ...contenders.map((one) => of(operation, one))]);
  return table(['operation', ...contenders], rows);
}

function speeds({ cells }: Results): string {
  return byContender(cells, (operation, contender) => {
    const found = cells.filter((cell) => cell.operation === operation && cell.contender === contender);
    if (found.length === 0) return '';
    const middle = (key: 'perSecond' | 'p50' | 'p99'): number => median(found.map((cell) => cell[key]));
    return `${String(Math.round(middle('perSecond')))} (${short(middle('p50'))}, ${short(middle('p99'))})`;
  });
}

function steadily({ steady }: Results): string {
  return byContender(steady, (operation, contender) => {
    const found = steady.filter((one) => one.operation === operation && one.contender === contender);
    if (found.length === 0) return '';
    const middle = (key: 'p50' | 'p99' | 'rate'): string => short(median(found.map((one) => one[key])));
    return `${middle('p50')}, ${middle('p99')} at ${middle('rate')}/s`;
  });
}

function traffic({ traffic: all }: Results): string {
  return byContender(all, (operation, contender) => {
    const found = all.find((one) => one.operation === operation && one.contender === contender);
    return found === undefined ? '' : `${String(found.statements)} in ${String(found.roundTrips)}`;
  });
}

function memory({ memory: all }: Results): string {
  const rows = all.map(({ contender, idle, loaded }) => [contender, String(idle), String(loaded)]);
  return table(['process', 'idle', 'after the load'], rows);
}
