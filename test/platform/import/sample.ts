import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exactAmount, oneOf, orNull, text } from '../../../src/platform/import/cells.js';
import type { BatchWriter } from '../../../src/platform/import/import-options.js';
import { defineRows } from '../../../src/platform/import/row-reader.js';
import { onceEnded } from '../../support/of-this-file.js';

/** A row of the register that these tests import. */
export interface SampleRow {
  readonly id: string;
  readonly colour: 'RED' | 'BLUE';
  readonly amount: string | null;
  readonly note: string | null;
}

/** Reads `id,colour,amount,note`; a note may be missing, and blue rows need an amount. */
export const sampleReader = defineRows({
  columns: {
    id: text(20),
    colour: oneOf({ red: 'RED', blue: 'BLUE' }),
    amount: orNull(exactAmount()),
    note: orNull(text(1000)),
  },
  optional: ['note'],
  check: ({ colour, amount }) =>
    colour === 'BLUE' && amount === null ? [{ column: 'amount', why: 'A blue row needs an amount.' }] : [],
  row: (values): SampleRow => values,
  key: ({ id }) => id,
});

export const sampleHeader = 'id,colour,amount,note';

/** Writes a file into a directory of its own; gone after the test file. */
export function sampleFile(content: string | Uint8Array, name = 'register.csv'): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'repatria-import-'));
  onceEnded(() => {
    rmSync(directory, { recursive: true, force: true });
  });
  const file = path.join(directory, name);
  writeFileSync(file, content);
  return file;
}

/** A place for rows that knows them by key, as the database does. */
export class SampleStore {
  readonly rows = new Map<string, SampleRow>();
  readonly batches: number[] = [];

  readonly write: BatchWriter<SampleRow> = (batch) => {
    this.batches.push(batch.length);
    return Promise.resolve(
      batch.map(({ line, row }) => {
        const before = this.rows.get(row.id);
        this.rows.set(row.id, row);
        if (before === undefined) return { line, outcome: 'created' };
        return { line, outcome: JSON.stringify(before) === JSON.stringify(row) ? 'unchanged' : 'updated' };
      }),
    );
  };
}
