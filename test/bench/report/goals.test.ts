import { expect, test } from 'vitest';
import { goals } from '../../../bench/report/goals.js';
import { goalsOf, reportOf } from '../../../bench/report/report.js';
import type { Results } from '../../../bench/report/results.js';

const results: Results = {
  date: '2026-11-29',
  size: '10k',
  machine: { processor: 'A', cores: 2, memory: 8, node: '24', postgresql: '18', loadBefore: 0.2 },
  extent: { rounds: 5, seconds: 10, warmUpSeconds: 3, connections: 32 },
  ratios: [
    { operation: 'record', of: 'repatria', to: 'limit', median: 0.75, least: 0.7, greatest: 0.8 },
    { operation: 'inbox', of: 'repatria', to: 'limit', median: 0.89, least: 0.5, greatest: 1.2 },
  ],
  traffic: [
    { operation: 'inbox', contender: 'repatria', statements: 2, roundTrips: 1 },
    { operation: 'inbox', contender: 'postgraphile-tuned', statements: 16, roundTrips: 16 },
    { operation: 'draft', contender: 'repatria', statements: 21, roundTrips: 20 },
  ],
  memory: [{ contender: 'repatria', idle: 250, loaded: 300 }],
  steady: [1, 2, 3].flatMap((round) =>
    [
      ['repatria', 20 + round],
      ['limit', 14],
    ].map(([contender, p99]) => ({
      ...{ operation: 'record', contender: String(contender), round, rate: 60, perSecond: 60, total: 1200 },
      ...{ p50: 5, p99: Number(p99), failed: 0 },
    })),
  ),
  cells: [
    {
      ...{ operation: 'inbox', contender: 'repatria', round: 1, perSecond: 220.4, total: 2204 },
      p50: 137,
      p99: 1211,
      failed: 0,
    },
  ],
};
const line = (text: string, begin: string): string | undefined =>
  text.split('\n').find((one) => one.startsWith(`| ${begin} |`));

test('the middle of the rounds decides, and the target itself is enough', () => {
  const found = goalsOf(results);
  expect(line(found, 'record, beside the limit')).toBe(
    '| record, beside the limit | at least 0.75 × | 0.75 × (0.70 to 0.80) | reached |',
  );
  expect(line(found, 'inbox, beside the limit')).toMatch(/\| \*\*not reached\*\* \|$/u);
});

test('every goal has its line, and what was not measured says so', () => {
  const lines = goalsOf(results).trim().split('\n');
  expect(lines).toHaveLength(goals.length + 2);
  expect(line(goalsOf(results), 'inbox-small, beside PostGraphile, natural')).toMatch(
    /\|  \| not measured \|$/u,
  );
});

test('statements are judged by the reads of Repatria alone; one more in any of them is too many', () => {
  const what = 'each read, in statements and round trips';
  expect(line(goalsOf(results), what)).toBe(`| ${what} | 2 in 1 | at most 2 in 1 | reached |`);
  const more = { operation: 'search', contender: 'repatria', statements: 3, roundTrips: 1 };
  const found = goalsOf({ ...results, traffic: [...results.traffic, more] });
  expect(line(found, what)).toBe(`| ${what} | 2 in 1 | at most 3 in 1 | **not reached** |`);
});

test('latencies at a fixed rate are set beside those of the limit within a round', () => {
  const what = 'record, 99th of a hundred at 60 % of saturation, beside the limit';
  expect(line(goalsOf(results), what)).toBe(
    `| ${what} | at most 1.5 × | 1.6 × (1.5 to 1.6) | **not reached** |`,
  );
  const faster = results.steady.map((one) => (one.contender === 'limit' ? { ...one, p99: 15 } : one));
  expect(line(goalsOf({ ...results, steady: faster }), what)).toMatch(/\| reached \|$/u);
});

test('memory is to stay under its bound', () => {
  expect(line(goalsOf(results), 'memory of an idle instance')).toMatch(/250 MB \| \*\*not reached\*\* \|$/u);
});

test('the report says on what it was made, and whether others were at work there', () => {
  expect(reportOf(results)).toContain(
    '10k requests, 2026-11-29; 5 rounds of 10 s, 32 connections. A, 2 cores',
  );
  expect(reportOf(results)).not.toContain('Others were at work');
  const busy = { ...results, machine: { ...results.machine, loadBefore: 3.1 } };
  expect(reportOf(busy)).toContain('Others were at work on the machine (a load of 3.1 before it began).');
});

test('the report has throughput with latencies, statements and memory by contender', () => {
  const report = reportOf(results);
  expect(report).toContain('| inbox | 220 (137, 1211) |');
  expect(report).toContain('| inbox | 16 in 16 | 2 in 1 |');
  expect(report).toContain('| repatria | 250 | 300 |');
});
