import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { openCsv, type CsvRecord } from '../../../src/platform/import/csv-records.js';
import { sampleFile } from './sample.js';

async function readAll(
  content: string | Uint8Array,
  maxRowBytes = 1000,
  delimiter = ',',
): Promise<CsvRecord[]> {
  const reading = await openCsv({ file: sampleFile(content), delimiter, maxRowBytes });
  const records: CsvRecord[] = [];
  for await (const record of reading.records) records.push(record);
  return records;
}

const cell = fc.string({
  unit: fc.constantFrom('a', ' ', '"', ',', ';', '\n', '\r', 'é', '漢', '😀', '\u2028'),
  maxLength: 12,
});
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 30 });
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');

function written(value: string, quoteAnyway: boolean): string {
  return quoteAnyway || /["\r\n,]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

test('a table reads back as it was written: any quoting, line ends mixed, with and without mark and last line end', async () => {
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.infiniteStream(lineEnd),
      fc.infiniteStream(fc.boolean()),
      fc.boolean(),
      fc.boolean(),
      async (rows, ends, quotes, mark, open) => {
        const next = <T>(stream: Iterator<T>): T => stream.next().value as T;
        let content = mark ? '\ufeff' : '';
        const lines: number[] = [];
        for (const [index, row] of rows.entries()) {
          lines.push(content.split(/\r\n|\r|\n/).length);
          content += row.map((value) => written(value, next(quotes))).join(',');
          if (index < rows.length - 1 || !open) content += next(ends);
        }
        const records = await readAll(content);
        expect(records.map(({ cells }) => cells)).toEqual(rows);
        expect(records.map(({ line }) => line)).toEqual(lines);
        expect(records.at(-1)?.end).toBe(Buffer.byteLength(content));
      },
    ),
    { numRuns: 150 },
  );
});

describe('line numbers', () => {
  test('count line breaks of every kind inside quotes once, and empty lines', async () => {
    const records = await readAll('a,b\r\n"x\r\ny\rz\nw",1\r\n\r\n\n2,3\n');
    expect(records.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [1, 'a'],
      [2, 'x\r\ny\rz\nw'],
      [8, '2'],
    ]);
  });
});

test('the digest is the one of the whole file, the mark included', async () => {
  const reading = await openCsv({ file: sampleFile('\ufeffa,b\n'), delimiter: ',', maxRowBytes: 100 });
  for await (const record of reading.records) expect(record.cells).toEqual(['a', 'b']);
  expect(reading.sha256()).toBe('a229c873df024e747f06d68bc5245c43da26c74cb92b1faa416405a9ebce593f');
});

test('another delimiter', async () => {
  expect((await readAll('a;b,c\n', 100, ';'))[0]?.cells).toEqual(['a', 'b,c']);
});

describe('refused, with the line on which the row begins', () => {
  test.each([
    [
      'text after a closing quote',
      'a,b\n"x\r\ny",1\n2,"z"z\n',
      'line 4: cell 2: text follows its closing quote',
    ],
    ['a quote inside an unquoted cell', 'a,b\n1,5" pipe\n', 'line 2: cell 2: a quote stands inside a cell'],
    [
      'a quote that is never closed',
      'a,b\n1,2\n3,"4\n5,6\n',
      'line 3: cell 2: the quote that opens it is never closed',
    ],
    ['a row that is too long', `a,b\n1,2\n3,${'x'.repeat(2000)}\n`, 'line 3: it is longer than 1000 bytes'],
    [
      'a row of too many empty cells',
      `a,b\n${','.repeat(2_000_000)}`,
      'line 2: it is longer than 1000 bytes',
    ],
    [
      'what an unclosed quote swallows',
      `a,b\n1,"2\n${'3,4\n'.repeat(400_000)}`,
      'line 2: it is longer than 1000 bytes. Is a closing quote missing?',
    ],
  ])('%s', async (_, content, message) => {
    await expect(readAll(content)).rejects.toThrow(message);
  });

  test('a row of exactly the longest size passes, one more byte does not', async () => {
    const row = `1,${'x'.repeat(97)}\n`;
    await expect(readAll(`a,b\n${row}`, 100)).resolves.toHaveLength(2);
    await expect(readAll(`a,b\n${row}`, 99)).rejects.toThrow('line 2');
  });
});

test.each([
  ['a file that is not there', '/nowhere/at/all.csv', 'There is no such file.'],
  ['a directory', '/', 'Give the path of a CSV file.'],
  ['a device', '/dev/null', 'This is not a file.'],
])('%s', async (_, file, message) => {
  await expect(openCsv({ file, delimiter: ',', maxRowBytes: 1 })).rejects.toThrow(message);
});
