import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { besides } from '../../../src/platform/import/import-csv.js';
import { runProgram, type Ending } from '../../support/program.js';
import { sampleFile } from './sample.js';

/** Imports FILE in a process of its own; `store` is a file to which each batch is added in one go. */
const program = `
  const { appendFileSync, existsSync, readFileSync } = await import('node:fs');
  const { importCsv } = await load('platform/import/import-csv.js');
  const { defineRows } = await load('platform/import/row-reader.js');
  const { exactAmount, text } = await load('platform/import/cells.js');
  const { exitOnFault } = await load('platform/faults.js');
  const { FILE, STORE, RESUME, KILL_AT, KILL_WHEN } = process.env;
  const reader = defineRows({
    columns: { id: text(20), amount: exactAmount() },
    row: (values) => values,
    key: ({ id }) => id,
  });
  const kill = (when) => { if (when === KILL_WHEN && batches === Number(KILL_AT)) process.kill(process.pid, 'SIGKILL'); };
  let batches = 0;
  const writeBatch = async (rows) => {
    batches += 1;
    kill('before');
    if (STORE) {
      appendFileSync(STORE, rows.map(({ row }) => JSON.stringify(row) + '\\n').join(''));
    }
    kill('after');
    return rows.map(({ line }) => ({ line, outcome: 'created' }));
  };
  const before = process.resourceUsage().maxRSS;
  await exitOnFault(async () => {
    try {
      const report = await importCsv({ file: FILE, reader, writeBatch, resume: RESUME === 'yes' });
      console.log(JSON.stringify(report));
    } finally {
      console.error('grown=' + Math.ceil((process.resourceUsage().maxRSS - before) / 1024));
    }
  });`;

function importInProcess(file: string, env: Readonly<Record<string, string>> = {}): Promise<Ending> {
  return runProgram(program, { FILE: file, ...env });
}

function largeFile(head: string, piece: string, megabytes: number): string {
  const file = sampleFile(head);
  const descriptor = openSync(file, 'a');
  const block = Buffer.from(piece.repeat(Math.ceil(1_000_000 / piece.length)));
  for (let written = 0; written < megabytes; written += 1) writeSync(descriptor, block);
  closeSync(descriptor);
  return file;
}

describe('a line of 100 MB is refused in little memory', () => {
  test.each([
    ['without quotes', 'id,amount\n1,', 'x', 'line 2'],
    ['that a missing quote makes', 'id,amount\n1,5\n"2,5\n', '3,5\n', 'line 3'],
    ['of nothing but delimiters', 'id,amount\n', ',', 'line 2'],
    ['as the header', 'id,amount', 'x', 'line 1'],
  ])('%s', async (_, head, piece, line) => {
    const file = largeFile(head, piece, 100);
    const { code, stderr } = await importInProcess(file, { NODE_OPTIONS: '--max-old-space-size=96' });
    expect(code).toBe(1);
    expect(stderr).toContain(`The row that begins on ${line}: it is longer than 1000000 bytes.`);
    expect(stderr).not.toMatch(/^\s+at /mu);
    expect(grownMegabytes(stderr)).toBeLessThan(96);
  });
});

test('memory does not grow with the rows, nor with the rejected ones', async () => {
  const rows = Array.from(
    { length: 60_000 },
    (_, index) => `key number ${index},${index % 2 === 0 ? 'much' : index}\n`,
  );
  const { code, stdout, stderr } = await importInProcess(sampleFile(`id,amount\n${rows.join('')}`), {
    NODE_OPTIONS: '--max-old-space-size=32',
  });
  expect(stderr).toMatch(/^grown=\d+\n$/);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ rows: 60_000, created: 30_000, rejected: 30_000 });
});

describe('an import that was killed and then resumed ends as one that was not', () => {
  const rows = Array.from({ length: 2600 }, (_, index) => `k${index},${index % 7 === 0 ? 'x' : index}\n`);
  const content = `id,amount\n${rows.join('')}`;
  const wanted = rows.flatMap((row) => {
    const [id = '', amount] = row.trim().split(',');
    return amount === 'x' ? [] : [[id, { id, amount }]];
  });

  test.each([
    ['before its first batch', 1, 'before'],
    ['after its first batch was written, before anybody took note', 1, 'after'],
    ['before a later batch', 4, 'before'],
    ['after a later batch', 4, 'after'],
    ['after the last batch', 6, 'after'],
  ])('%s', async (_, killAt, killWhen) => {
    const file = sampleFile(content);
    const env = { STORE: `${file}.store` };
    const killed = await importInProcess(file, { ...env, KILL_AT: `${killAt}`, KILL_WHEN: killWhen });
    expect(killed.signal).toBe('SIGKILL');
    const resumed = await importInProcess(file, { ...env, RESUME: 'yes' });
    expect(resumed.code).toBe(0);
    expect(JSON.parse(resumed.stdout)).toMatchObject({ rows: 2600, accepted: 2228, rejected: 372 });
    expect([...storedOf(readFileSync(env.STORE, 'utf8')).entries()]).toEqual(wanted);
    const rejected = readFileSync(besides(file).rejectedFile, 'utf8').trimEnd().split('\n');
    expect(rejected.map((line) => line.split(',')[0])).toEqual(['line', ...rejectedLines()]);
    expect(existsSync(besides(file).checkpointFile)).toBe(false);
  });

  function rejectedLines(): string[] {
    return rows.flatMap((row, index) => (row.endsWith(',x\n') ? [`${index + 2}`] : []));
  }
});

/** The rows of a store by key: a row that was written twice is there once. */
function storedOf(text: string): Map<string, unknown> {
  const rows = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string });
  return new Map(rows.map((row) => [row.id, row]));
}

function grownMegabytes(stderr: string): number {
  return Number(/grown=(\d+)/.exec(stderr)?.[1]);
}
