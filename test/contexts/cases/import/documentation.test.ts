import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { publicCaseRows, type PublicCaseRow } from '../../../../src/contexts/cases/import/public-case-row.js';
import { importCsv } from '../../../../src/platform/import/import-csv.js';
import { parseMapping } from '../../../../src/platform/import/mapping.js';
import { projectPath } from '../../../../src/platform/project-path.js';
import { realCodes } from './code-lists.js';

const directory = mkdtempSync(path.join(tmpdir(), 'repatria-import-docs-'));

afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

const page = readFileSync(projectPath('docs', 'import.md'), 'utf8');

function example(language: string): string {
  return new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(page)?.[1] ?? '';
}

test('the mapping of docs/import.md reads the register of docs/import.md', async () => {
  const file = path.join(directory, 'register.csv');
  writeFileSync(file, example('csv register'));
  const rows: PublicCaseRow[] = [];
  const report = await importCsv({
    file,
    reader: publicCaseRows(realCodes),
    mapping: parseMapping(example('yaml mapping'), 'docs/import.md'),
    writeBatch: (batch) => {
      rows.push(...batch.map(({ row }) => row));
      return Promise.resolve(batch.map(({ line }) => ({ line, outcome: 'created' })));
    },
  });
  expect(report).toMatchObject({ rows: 2, created: 2, firstProblems: [] });
  expect(rows).toMatchObject([
    {
      ...{
        key: '17-A',
        originCountries: ['PHL'],
        assetLocationCountries: ['CHE'],
        otherCountries: ['LUX', 'JEY'],
      },
      ...{ yearStart: 2011, amount: '1250000.50', currency: 'EUR', amountKind: 'FROZEN', status: 'frozen' },
    },
    {
      key: '18',
      originCountries: ['NOR'],
      assetLocationCountries: [],
      yearStart: null,
      amount: null,
      currency: null,
    },
  ]);
});
