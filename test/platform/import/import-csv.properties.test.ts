import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { besides, importCsv } from '../../../src/platform/import/import-csv.js';
import { ImportFault } from '../../../src/platform/import/import-fault.js';
import type { BatchWriter, ImportReport } from '../../../src/platform/import/import-options.js';
import type { RowReader } from '../../../src/platform/import/row-reader.js';
import { sampleFile, sampleHeader, sampleReader, SampleStore } from './sample.js';

/** Takes every row as it stands. */
const verbatim: RowReader<readonly string[]> = {
  columns: ['key', 'left', 'right'],
  optional: [],
  read: ({ key = '', left = '', right = '' }) => ({ row: [key, left, right] }),
  faultsOf: () => [],
  keyOf: ([key = '']) => key,
};

const cell = fc.string({
  unit: fc.constantFrom('x', ' ', '"', ',', '\n', '\r', 'ß', '😀', '='),
  maxLength: 8,
});

function written(value: string, quoteAnyway: boolean): string {
  return quoteAnyway || /["\r\n,]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

test('what a table says arrives, row by row, whatever its quotes, line ends and batches', async () => {
  const table = fc.uniqueArray(fc.tuple(cell, cell, cell), {
    minLength: 1,
    maxLength: 20,
    selector: ([key]) => key,
  });
  const style = fc.tuple(fc.boolean(), fc.constantFrom('\n', '\r\n', '\r'));
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.infiniteStream(style),
      fc.integer({ min: 1, max: 7 }),
      async (rows, styles, batchSize) => {
        const lines = [['key', 'left', 'right'], ...rows].map((row) => {
          const [quoteAnyway, lineEnd] = styles.next().value as [boolean, string];
          return `${row.map((value) => written(value, quoteAnyway)).join(',')}${lineEnd}`;
        });
        const arrived: (readonly string[])[] = [];
        const writeBatch: BatchWriter<readonly string[]> = (batch) => {
          arrived.push(...batch.map(({ row }) => row));
          return Promise.resolve(batch.map(({ line }) => ({ line, outcome: 'created' })));
        };
        const report = await importCsv({
          file: sampleFile(lines.join('')),
          reader: verbatim,
          writeBatch,
          batchSize,
        });
        expect(arrived).toEqual(rows);
        expect(report).toMatchObject({ rows: rows.length, created: rows.length, rejected: 0 });
      },
    ),
    { numRuns: 60 },
  );
});

describe('a file that was damaged in any way', () => {
  const sound = Buffer.from(
    `${sampleHeader}\n${Array.from({ length: 12 }, (_, index) => `k${index},${index % 2 ? 'red' : 'blue'},${index}.5,"a ""note"", ü"\n`).join('')}`,
  );
  const damage = fc.record({
    at: fc.nat(sound.length - 1),
    remove: fc.nat(12),
    insert: fc.oneof(
      fc.uint8Array({ maxLength: 6 }),
      fc
        .constantFrom('"', ',', '\n', '\r\n', '\0', '\ufeff', 'k1,red,1,\n', '"""')
        .map((text) => Buffer.from(text)),
    ),
  });

  test('is refused with words, or each of its rows is accepted or rejected', async () => {
    let imported = 0;
    let writtenBeforeRefusal = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (damages) => {
        const bytes = damages.reduce<Buffer>(
          (before, { at, remove, insert }) =>
            Buffer.concat([before.subarray(0, at), insert, before.subarray(at + remove)]),
          sound,
        );
        const file = sampleFile(bytes);
        const store = new SampleStore();
        const outcome = await importCsv({
          ...{ file, reader: sampleReader, writeBatch: store.write, batchSize: 5 },
        }).catch((error: unknown) => error);
        if (outcome instanceof ImportFault) {
          writtenBeforeRefusal += store.batches.length;
          return;
        }
        const report = outcome as ImportReport;
        imported += 1;
        expectAccounted(report, store);
        const records = parse(bytes, {
          bom: true,
          relax_column_count: true,
          record_delimiter: ['\r\n', '\n', '\r'],
        });
        expect(report.rows).toBe(
          records.filter((record) => record.length > 1 || record[0] !== '').length - 1,
        );
        expect(existsSync(besides(file).checkpointFile)).toBe(false);
      }),
      { numRuns: 400 },
    );
    expect(writtenBeforeRefusal).toBe(0);
    expect(imported).toBeGreaterThan(20);
  });

  function expectAccounted(report: ImportReport, store: SampleStore): void {
    expect(report.accepted + report.rejected).toBe(report.rows);
    expect(report.created).toBe(store.rows.size);
    expect(report.accepted).toBe(report.created);
    expect(report.problems).toBeGreaterThanOrEqual(report.rejected);
    if (report.rejectedFile === null) expect(report.rejected).toBe(0);
    else expect(parse(readFileSync(report.rejectedFile), { from: 2 })).toHaveLength(report.problems);
  }
});
