import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { CodeLists } from '../../../../src/contexts/cases/import/code-lists.js';
import { projectPath } from '../../../../src/platform/project-path.js';

/** The codes of ISO 3166-1 and ISO 4217, from the files that the directory is made from. */
export const realCodes: CodeLists = {
  countries: new Set(column('country_codes.csv', 'ISO3166-1-Alpha-3')),
  currencies: new Set(column('currency_codes_all.csv', 'AlphabeticCode')),
  thisYear: 2026,
};

/** The rows of a file of seeds/data, by column. */
export function dataRows(file: string): Record<string, string>[] {
  return parse(readFileSync(projectPath('seeds', 'data', file)), { columns: true, bom: true });
}

function column(file: string, name: string): string[] {
  return dataRows(file)
    .map((row) => row[name] ?? '')
    .filter((code) => code !== '');
}
