import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { besides, importCsv } from '../../../src/platform/import/import-csv.js';
import { parseMapping } from '../../../src/platform/import/mapping.js';
import type { ImportProgress } from '../../../src/platform/import/progress.js';
import { sampleFile, sampleHeader, sampleReader, SampleStore } from './sample.js';

const reader = sampleReader;
const rows = (count: number, first = 1): string =>
  Array.from({ length: count }, (_, index) => `${first + index},red,${first + index}.50,\n`).join('');

test('rows are written in batches, and the same file again changes nothing', async () => {
  const store = new SampleStore();
  const file = sampleFile(`${sampleHeader}\n${rows(25)}`);
  const first = await importCsv({ file, reader, writeBatch: store.write, batchSize: 10 });
  expect(first).toMatchObject({ rows: 25, accepted: 25, created: 25, updated: 0, unchanged: 0, rejected: 0 });
  expect(first).toMatchObject({
    dryRun: false,
    resumedAfterLine: null,
    rejectedFile: null,
    firstProblems: [],
  });
  expect(store.batches).toEqual([10, 10, 5]);
  const again = await importCsv({ file, reader, writeBatch: store.write });
  expect(again).toMatchObject({ rows: 25, created: 0, updated: 0, unchanged: 25 });
  expect(existsSync(besides(file).checkpointFile)).toBe(false);
});

test('a rejected row is reported with all that is wrong, and the others are imported', async () => {
  const store = new SampleStore();
  const file = sampleFile(
    `${sampleHeader}\n1,red,,"two\nlines"\n,green,x,\n1,red,,\n3,blue,2,\n4,red\n5,red,,\0\n`,
  );
  const report = await importCsv({ file, reader, writeBatch: store.write });
  expect(report).toMatchObject({ rows: 6, accepted: 2, created: 2, rejected: 4, problems: 6 });
  expect([...store.rows.keys()]).toEqual(['1', '3']);
  expect(report.rejectedFile).toBe(file.replace('.csv', '.rejected.csv'));
  const lines = readFileSync(report.rejectedFile ?? '', 'utf8').split('\n');
  expect(lines.map((line) => line.split(',').slice(0, 2).join(','))).toEqual([
    'line,column',
    '4,id',
    '4,colour',
    '4,amount',
    '5,',
    '7,',
    '8,note',
    '',
  ]);
  expect(report.firstProblems).toHaveLength(6);
});

describe('a dry run', () => {
  const file = sampleFile(`${sampleHeader}\n${rows(3)}x,green,,\n`);

  test('writes nothing', async () => {
    const store = new SampleStore();
    const report = await importCsv({ file, reader, writeBatch: store.write, dryRun: true, resume: true });
    expect(report).toMatchObject({ dryRun: true, rows: 4, accepted: 3, created: 0, rejected: 1 });
    expect(store.batches).toEqual([]);
    expect(existsSync(besides(file).checkpointFile)).toBe(false);
  });

  test('says what would happen, where there is a preview', async () => {
    const store = new SampleStore();
    const preview = new SampleStore();
    const report = await importCsv({
      file,
      reader,
      writeBatch: store.write,
      previewBatch: preview.write,
      dryRun: true,
    });
    expect(report).toMatchObject({ created: 3, rejected: 1 });
    expect([store.batches, preview.batches]).toEqual([[], [3]]);
  });
});

test('a mapping brings in the file of another register', async () => {
  const store = new SampleStore();
  const mapping = parseMapping(
    'delimiter: ";"\ncolumns:\n  id: Nr\n  colour: { from: Farbe, values: { rot: red } }\n  amount: { from: Betrag, decimal: ",", thousands: . }\nignore: [Amt]\n',
    'm.yaml',
  );
  const file = sampleFile('Nr;Amt;Farbe;Betrag\r\n1;A;rot;1.234,50\r\n2;A;grün;5\r\n');
  const report = await importCsv({ file, reader, mapping, writeBatch: store.write });
  expect(store.rows.get('1')).toEqual({ id: '1', colour: 'RED', amount: '1234.50', note: null });
  expect(report.firstProblems).toEqual([
    {
      line: 3,
      column: 'Farbe',
      value: 'grün',
      why: 'For colour: The mapping does not say what "grün" is: add it under values.',
    },
  ]);
});

describe('a file that is broken anywhere', () => {
  test('is refused before any row is written', async () => {
    const store = new SampleStore();
    const file = sampleFile(`${sampleHeader}\n${rows(2000)}1,"red,,\n`);
    await expect(importCsv({ file, reader, writeBatch: store.write })).rejects.toThrow('line 2002');
    expect(store.batches).toEqual([]);
  });

  test('and is never taken for its own report', async () => {
    const file = sampleFile(`${sampleHeader}\n${rows(1)}`);
    const writeBatch = new SampleStore().write;
    await expect(importCsv({ file, reader, writeBatch, rejectedFile: file })).rejects.toThrow(
      'need files of their own',
    );
    await expect(importCsv({ file, reader, writeBatch, checkpointFile: file })).rejects.toThrow(
      'need files of their own',
    );
  });
});

test('long rows make small batches', async () => {
  const store = new SampleStore();
  const long = Array.from(
    { length: 6 },
    (_, index) => `${index},red,,"${'\u{1F600}\n'.repeat(150)}${' '.repeat(300_000)}"\n`,
  );
  await importCsv({ file: sampleFile(`${sampleHeader}\n${long.join('')}`), reader, writeBatch: store.write });
  expect(store.batches.length).toBeGreaterThan(1);
  expect(store.rows.size).toBe(6);
});

describe('an interrupted import', () => {
  const content = `${sampleHeader}\n${rows(40)}x,green,,\n${rows(40, 100)}7,red,,\n`;

  async function interrupted(file: string, afterBatches: number): Promise<SampleStore> {
    const store = new SampleStore();
    const stop = new AbortController();
    const run = importCsv({
      ...{ file, reader, batchSize: 9, signal: stop.signal },
      writeBatch: async (batch) => {
        const outcomes = await store.write(batch);
        if (store.batches.length === afterBatches) stop.abort();
        return outcomes;
      },
    });
    await expect(run).rejects.toThrow('go on with --resume');
    return store;
  }

  test('goes on after its last batch and ends as one that was not interrupted', async () => {
    const whole = sampleFile(content);
    const wanted = await importCsv({ file: whole, reader, writeBatch: new SampleStore().write });
    for (const afterBatches of [1, 5, 9]) {
      const file = sampleFile(content);
      const store = await interrupted(file, afterBatches);
      const before = store.batches.length;
      const report = await importCsv({ file, reader, writeBatch: store.write, resume: true });
      expect(report.resumedAfterLine).toBeGreaterThan(afterBatches * 9);
      expect({ ...report, resumedAfterLine: null, file: whole, rejectedFile: wanted.rejectedFile }).toEqual(
        wanted,
      );
      expect(store.batches.slice(before).reduce((sum, size) => sum + size, 0)).toBeLessThan(80);
      expect(readFileSync(report.rejectedFile ?? '', 'utf8')).toBe(
        readFileSync(wanted.rejectedFile ?? '', 'utf8'),
      );
      expect(existsSync(besides(file).checkpointFile)).toBe(false);
    }
  });

  test('does not go on with a changed file or mapping', async () => {
    const file = sampleFile(content);
    const { write: writeBatch } = await interrupted(file, 2);
    const mapping = parseMapping('columns: { note: { constant: x } }\nignore: [note]', 'm.yaml');
    await expect(importCsv({ file, reader, writeBatch, mapping, resume: true })).rejects.toThrow(
      'the mapping or the format changed',
    );
    writeFileSync(file, `${content}8,red,,\n`);
    await expect(importCsv({ file, reader, writeBatch, resume: true })).rejects.toThrow(
      'this file changed, so it cannot go on. Import without --resume',
    );
    await expect(importCsv({ file, reader, writeBatch })).resolves.toMatchObject({
      rows: 83,
      resumedAfterLine: null,
    });
  });

  test('begins at the top where there is no checkpoint', async () => {
    const store = new SampleStore();
    const report = await importCsv({
      file: sampleFile(content),
      reader,
      writeBatch: store.write,
      resume: true,
    });
    expect(report).toMatchObject({ created: 80, resumedAfterLine: null });
  });

  test('that a writer ended keeps what was written before', async () => {
    const file = sampleFile(content);
    const store = new SampleStore();
    const writeBatch: typeof store.write = (batch) => {
      if (store.batches.length === 3) return Promise.reject(new Error('connection lost'));
      return store.write(batch);
    };
    await expect(importCsv({ file, reader, writeBatch, batchSize: 10 })).rejects.toThrow('connection lost');
    const report = await importCsv({ file, reader, writeBatch: store.write, resume: true });
    expect(report).toMatchObject({ resumedAfterLine: 31, created: 80, rejected: 2 });
  });

  test('while the file was still being checked has written nothing', async () => {
    const store = new SampleStore();
    const file = sampleFile(content);
    const run = importCsv({ file, reader, writeBatch: store.write, signal: AbortSignal.abort() });
    await expect(run).rejects.toThrow('The import was stopped. Nothing was written.');
    expect(store.batches).toEqual([]);
  });
});

test('a file that changes between the check and the import is told', async () => {
  const store = new SampleStore();
  const file = sampleFile(`${sampleHeader}\n${rows(20)}`);
  const progress = ({ phase }: ImportProgress): void => {
    if (phase === 'checking') writeFileSync(file, `${sampleHeader}\n${rows(20, 500)}`);
  };
  await expect(importCsv({ file, reader, writeBatch: store.write, progress })).rejects.toThrow(
    'The file changed',
  );
  expect(store.batches).toEqual([]);
});

test('progress goes from the check to the last row', async () => {
  const seen: ImportProgress[] = [];
  const file = sampleFile(`${sampleHeader}\n${rows(1500)}x,green,,\n`);
  await importCsv({ file, reader, writeBatch: new SampleStore().write, progress: (each) => seen.push(each) });
  expect(seen.map(({ phase, rows: count }) => [phase, count])).toEqual([
    ['checking', 0],
    ['checking', 1000],
    ['importing', 0],
    ['importing', 500],
    ['importing', 1000],
    ['importing', 1500],
    ['importing', 1501],
  ]);
  expect(seen.at(-1)).toMatchObject({ totalRows: 1501, rejected: 1, bytes: seen.at(-1)?.totalBytes });
});
