import { expect } from 'vitest';
import type { Viewer } from '../../src/platform/viewer.js';
import type { TestService } from './service.js';

/** How many rows a statement changed as a viewer, or the code with which it was refused; rolled back. */
export async function changes(
  { sqlAs }: TestService,
  viewer: Viewer | null,
  statement: string,
  values: readonly unknown[] = [],
): Promise<unknown> {
  try {
    return (await sqlAs(viewer, `${statement} returning 1`, values)).length;
  } catch (error) {
    return (error as { code?: string }).code;
  }
}

/**
 * Which of some records the rows of a table that each viewer finds by plain SQL belong to.
 * @param key the column or expression of the table that holds a record's key
 * @returns by viewer, the names of the records, sorted, one for each row
 */
export async function rowsFound(
  { sqlAs }: TestService,
  viewers: Readonly<Record<string, Viewer | null>>,
  table: string,
  key: string,
  records: Readonly<Record<string, { readonly key: string }>>,
): Promise<Readonly<Record<string, string>>> {
  const names = new Map(Object.entries(records).map(([name, record]) => [record.key, name]));
  const found: Record<string, string> = {};
  for (const [name, viewer] of Object.entries(viewers)) {
    const rows = await sqlAs(viewer, `select ${key} as key from ${table}`);
    found[name] = rows
      .map((row) => names.get(String(row['key'])))
      .sort()
      .join(' ');
  }
  return found;
}

/** Nobody deletes from a table: nothing is ever lost. */
export async function expectNoDeletion(
  { sqlAs }: TestService,
  viewers: Readonly<Record<string, Viewer | null>>,
  table: string,
): Promise<void> {
  for (const viewer of Object.values(viewers))
    await expect(sqlAs(viewer, `delete from ${table}`)).rejects.toMatchObject({ code: '42501' });
}
