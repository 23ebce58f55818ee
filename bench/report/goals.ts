import { short } from './markdown.js';
import { median } from './ratios.js';
import type { Results } from './results.js';

/** What Repatria is to reach. */
export interface Goal {
  readonly what: string;
  readonly target: string;
  /** What was found; null where the run did not measure it. */
  readonly found: (results: Results) => Found | null;
}

/** How a goal stands. */
export interface Found {
  readonly value: string;
  readonly isReached: boolean;
}

const forms = {
  limit: 'the limit',
  'postgraphile-tuned': 'PostGraphile, tuned',
  'postgraphile-natural': 'PostGraphile, natural',
} as const;

/** Requests a second as a multiple of another contender's, in the middle of the rounds. */
const ratio = (operation: string, to: keyof typeof forms, atLeast: number): Goal => ({
  what: `${operation}, beside ${forms[to]}`,
  target: `at least ${String(atLeast)} ×`,
  found: ({ ratios }) => {
    const ratio = ratios.find((one) => one.operation === operation && one.to === to);
    if (ratio === undefined) return null;
    const spread = `${short(ratio.least)} to ${short(ratio.greatest)}`;
    return { value: `${short(ratio.median)} × (${spread})`, isReached: ratio.median >= atLeast };
  },
});

const commands = ['draft', 'transition'];

/** Two statements in one round trip for each read: who asks, and what is asked. */
const statements: Goal = {
  what: 'each read, in statements and round trips',
  target: '2 in 1',
  found: ({ traffic }) => {
    const reads = traffic.filter(
      ({ contender, operation }) => contender === 'repatria' && !commands.includes(operation),
    );
    if (reads.length === 0) return null;
    const most = reads.reduce((a, b) => (b.statements > a.statements ? b : a));
    const [asked, waited] = [most.statements, Math.max(...reads.map(({ roundTrips }) => roundTrips))];
    return { value: `at most ${String(asked)} in ${String(waited)}`, isReached: asked <= 2 && waited <= 1 };
  },
};

/** The 99th of a hundred latencies at a fixed rate, as a multiple of the limit's in the same round. */
const tail = (operation: string, atMost: number): Goal => ({
  what: `${operation}, 99th of a hundred at 60 % of saturation, beside the limit`,
  target: `at most ${String(atMost)} ×`,
  found: ({ steady }) => {
    const p99 = (contender: string, round: number): number | undefined =>
      steady.find((one) => one.operation === operation && one.contender === contender && one.round === round)
        ?.p99;
    const ratios = [...new Set(steady.map(({ round }) => round))].flatMap((round) => {
      const [own, limit] = [p99('repatria', round), p99('limit', round)];
      return own === undefined || limit === undefined ? [] : [own / limit];
    });
    if (ratios.length === 0) return null;
    const middle = median(ratios);
    const spread = `${short(Math.min(...ratios))} to ${short(Math.max(...ratios))}`;
    return { value: `${short(middle)} × (${spread})`, isReached: middle <= atMost };
  },
});

const idle: Goal = {
  what: 'memory of an idle instance',
  target: 'under 250 MB',
  found: ({ memory }) => {
    const own = memory.find(({ contender }) => contender === 'repatria');
    return own === undefined ? null : { value: `${String(own.idle)} MB`, isReached: own.idle < 250 };
  },
};

/** What the benchmark does not measure yet; it stands in the table all the same. */
const unmeasured = (what: string, target: string): Goal => ({ what, target, found: () => null });

/** Every goal, in the order of the table. */
export const goals: readonly Goal[] = [
  ratio('record', 'postgraphile-tuned', 6),
  ratio('record', 'limit', 0.75),
  ratio('inbox', 'postgraphile-tuned', 4),
  ratio('inbox', 'limit', 0.9),
  ratio('inbox-small', 'postgraphile-natural', 100),
  ...commands.flatMap((command) => [ratio(command, 'postgraphile-tuned', 3), ratio(command, 'limit', 0.8)]),
  ratio('dashboard', 'postgraphile-natural', 20),
  ratio('dashboard', 'postgraphile-tuned', 1),
  ratio('dashboard', 'limit', 0.8),
  tail('record', 1.5),
  tail('inbox', 1.5),
  statements,
  idle,
  unmeasured(
    'record and inbox, beside a limit that pipelines requests over a connection',
    'at least 0.75, 0.9 ×',
  ),
  unmeasured('growth of record, inbox and overdue from 10k to 1M, beside that of the limit', 'at most 1.1 ×'),
  unmeasured('growth of dashboard and search, likewise', 'at most 1.2, 2 ×'),
];
