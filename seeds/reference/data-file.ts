import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { projectPath } from '../../src/platform/project-path.js';

/** A row of a data file: column → text; an absent value is an empty text. */
export type DataRow<C extends string> = Readonly<Record<C, string>>;

/**
 * The rows of a file of `seeds/data`.
 * @throws Error naming the file and the column when a column is missing
 */
export async function readData<C extends string>(
  file: string,
  columns: readonly C[],
): Promise<readonly DataRow<C>[]> {
  const text = await readFile(projectPath('seeds', 'data', file), 'utf8');
  const rows: DataRow<C>[] = parse(text, { columns: true, bom: true, trim: true });
  const missing = columns.filter((column) => rows[0]?.[column] === undefined);
  if (missing.length > 0) throw new Error(`seeds/data/${file} has no column ${missing.join(', ')}.`);
  return rows;
}

/** The rows of a file of `seeds/data` that is kept compressed, its head first, cell by cell. */
export async function readCells(file: string): Promise<readonly (readonly string[])[]> {
  const text = gunzipSync(await readFile(projectPath('seeds', 'data', file)));
  return parse(text, { bom: true, trim: true });
}

/** The text, or null where it is empty. */
export function orNull(text: string): string | null {
  return text === '' ? null : text;
}
