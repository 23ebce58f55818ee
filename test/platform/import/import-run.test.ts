import { afterEach, expect, test } from 'vitest';
import { planCells } from '../../../src/platform/import/cell-plan.js';
import type { BatchWriter } from '../../../src/platform/import/import-options.js';
import { ImportRun, nothingYet, type RunState } from '../../../src/platform/import/import-run.js';
import { RejectedFile } from '../../../src/platform/import/rejected-file.js';
import { sampleFile, sampleReader, SampleStore, type SampleRow } from './sample.js';

const reports: RejectedFile[] = [];

afterEach(async () => {
  for (const report of reports.splice(0)) await report.close();
});

async function runOf(
  write: BatchWriter<SampleRow> | null,
  from: RunState = nothingYet,
): Promise<ImportRun<SampleRow>> {
  const { plan } = planCells(sampleReader.columns, sampleReader);
  const rejected = await RejectedFile.begin(sampleFile('', 'a.rejected.csv'));
  reports.push(rejected);
  return new ImportRun({ plan, reader: sampleReader, write, rejected }, from);
}

const record = (line: number, ...cells: string[]): { line: number; cells: string[]; end: number } => ({
  line,
  cells,
  end: 0,
});

test('each row counts once: as written, or as rejected by its cells, by its key or by the writer', async () => {
  const store = new SampleStore();
  const run = await runOf(async (rows) => {
    const outcomes = await store.write(rows);
    return outcomes.map((outcome) =>
      outcome.line === 5
        ? {
            line: 5,
            outcome: 'rejected',
            problems: [{ column: 'colour', value: 'red', why: 'No such colour here.' }],
          }
        : outcome,
    );
  });
  run.take(record(2, 'a', 'red', '', ''));
  run.take(record(3, 'b', 'green', '', ''));
  run.take(record(4, 'a', 'red', '', ''));
  run.take(record(5, 'c', 'red', '', ''));
  expect(run.state).toEqual(nothingYet);
  await run.flush();
  expect(run.pendingRows).toBe(0);
  expect(run.state).toEqual({
    ...{ line: 5, rows: 4, accepted: 1, created: 1, updated: 0, unchanged: 0, rejected: 3, problems: 3 },
    first: [
      { line: 3, column: 'colour', value: 'green', why: 'This is none of: red, blue.' },
      {
        line: 4,
        column: null,
        value: 'a',
        why: 'The row that begins on line 2 has the same key: remove one of the two.',
      },
      { line: 5, column: 'colour', value: 'red', why: 'No such colour here.' },
    ],
  });
});

test('rows that an earlier run settled are not written again, and their keys are known', async () => {
  const store = new SampleStore();
  const run = await runOf(store.write, { ...nothingYet, line: 3, rows: 2, accepted: 2, created: 2 });
  for (const line of [2, 3, 4]) run.take(record(line, `${line}`, 'red', '', ''));
  run.take(record(5, '2', 'red', '', ''));
  await run.flush();
  expect([...store.rows.keys()]).toEqual(['4']);
  expect(run.state).toMatchObject({ line: 5, rows: 4, created: 3, rejected: 1 });
});

test('without a writer rows are only read', async () => {
  const run = await runOf(null);
  run.take(record(2, 'a', 'red', '', ''));
  await run.flush();
  await run.flush();
  expect(run.state).toMatchObject({ rows: 1, accepted: 1, created: 0 });
});

test('only the first twenty problems are kept, their values cut', async () => {
  const run = await runOf(null);
  for (let line = 2; line < 40; line += 1) run.take(record(line, `${line}`, 'x'.repeat(500), '', ''));
  await run.flush();
  expect(run.state.problems).toBe(38);
  expect(run.state.first).toHaveLength(20);
  expect(run.state.first[0]?.value).toBe(`${'x'.repeat(200)}…`);
});

test.each<[string, BatchWriter<SampleRow>]>([
  ['leaves a row out', () => Promise.resolve([])],
  ['names another row', () => Promise.resolve([{ line: 9, outcome: 'created' }])],
  ['rejects without a reason', () => Promise.resolve([{ line: 2, outcome: 'rejected', problems: [] }])],
])('a writer that %s is a defect, and nothing counts', async (_, write) => {
  const run = await runOf(write);
  run.take(record(2, 'a', 'red', '', ''));
  await expect(run.flush()).rejects.toThrow('The writer of an import');
  expect(run.state).toEqual(nothingYet);
});
