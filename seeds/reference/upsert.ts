import type { EntityManager } from '@mikro-orm/postgresql';

/** What loading a table did. */
export interface TableReport {
  readonly table: string;
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** What loading a table did, in words. */
export function reportLine({ table, inserted, updated, unchanged }: TableReport): string {
  return `${table.replaceAll('_', ' ')}: ${String(inserted)} new, ${String(updated)} changed, ${String(unchanged)} as before`;
}

/**
 * Writes rows in one statement: new ones are inserted, those that differ are updated, the rest is left alone.
 * @param table name of the table, ours and never a client's
 * @param key columns of a unique constraint
 * @param rows column → value; all rows have the same columns
 * @param fixed columns that an existing row keeps, such as an id
 */
export async function upsert(
  em: EntityManager,
  table: string,
  key: readonly string[],
  rows: readonly Readonly<Record<string, unknown>>[],
  fixed: readonly string[] = [],
): Promise<TableReport> {
  const columns = Object.keys(rows[0] ?? {});
  const changing = columns.filter((column) => !key.includes(column) && !fixed.includes(column));
  const list = (names: readonly string[], prefix = ''): string =>
    names.map((name) => `${prefix}"${name}"`).join(', ');
  const written = await em.execute<{ fresh: boolean }[]>(
    `insert into "${table}" as held (${list(columns)})
     select ${list(columns)} from jsonb_populate_recordset(null::"${table}", ?)
     on conflict (${list(key)}) do update set (${list(changing)}) = row (${list(changing, 'excluded.')})
       where (${list(changing, 'held.')}) is distinct from (${list(changing, 'excluded.')})
     returning xmax = 0 as fresh`,
    [JSON.stringify(rows)],
  );
  const inserted = written.filter(({ fresh }) => fresh).length;
  const updated = written.length - inserted;
  return { table, inserted, updated, unchanged: rows.length - written.length };
}

/**
 * Writes the rows that the table lacks, in one statement, and leaves alone those that it has.
 * @param key columns of a unique constraint
 * @returns how many were written
 */
export async function insertMissing(
  em: EntityManager,
  table: string,
  key: readonly string[],
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<number> {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
    .map((column) => `"${column}"`)
    .join(', ');
  if (columns === '') return 0;
  const written = await em.execute<object[]>(
    `insert into "${table}" (${columns}) select ${columns} from jsonb_populate_recordset(null::"${table}", ?)
     on conflict (${key.join(', ')}) do nothing returning 1 as written`,
    [JSON.stringify(rows)],
  );
  return written.length;
}
