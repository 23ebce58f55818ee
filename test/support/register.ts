import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openOrm } from '../../src/app/orm.js';
import { mlaRequestImport } from '../../src/contexts/mla-requests/index.js';
import { importCsv } from '../../src/platform/import/import-csv.js';
import type { ImportReport } from '../../src/platform/import/import-options.js';
import { freshDirectory } from './directory.js';
import type { TestState } from './personas.js';
import type { World } from './world.js';

/** A row of a State's register of requests, by its columns. */
export type Row = Readonly<Record<string, string>>;

/** The register of a State of the test's own, as its authority has it in a file. */
export interface TestRegister {
  readonly own: TestState;
  readonly other: TestState;
  /** A row with its own reference, of a request to the other State. */
  row(more?: Row): Row;
  imported(rows: readonly Row[], options?: { dryRun?: boolean; now?: () => Date }): Promise<ImportReport>;
  /** The names of the columns that an import reads. */
  columns(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export async function testRegister(w: World): Promise<TestRegister> {
  const orm = await openOrm(w.test.database.ownerUrl, 2);
  const { from: own, to: other } = await w.pair();
  const directory = freshDirectory();
  mkdirSync(directory);
  let made = 0;
  return {
    own,
    other,
    row: (more = {}) => ({
      key: `${String((made += 1))}/2019`,
      direction: 'outgoing',
      counterpart_iso3: other.code,
      types: 'f;j',
      offences: 'UNCAC art. 17',
      submitted_on: '2019-02-11',
      ...more,
    }),
    async imported(rows, { now, ...options } = {}) {
      const columns = [...new Set(rows.flatMap((one) => Object.keys(one)))];
      const cell = (text = ''): string => `"${text.replaceAll('"', '""')}"`;
      const lines = rows.map((one) => columns.map((column) => cell(one[column])).join(','));
      const file = path.join(directory, 'register.csv');
      await writeFile(file, [columns.join(','), ...lines, ''].join('\n'));
      return importCsv({ ...(await mlaRequestImport(orm.em, own.code, now)), ...options, file });
    },
    async columns() {
      const { reader } = await mlaRequestImport(orm.em, own.code);
      return reader.columns;
    },
    close: () => orm.close(),
  };
}
