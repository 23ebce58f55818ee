import { expect } from 'vitest';
import type { Viewer } from '../../../../src/platform/viewer.js';
import type { Marks, Reading } from './reading.js';

/** `Type.field` → a mark for each column, as in {@link Reading}. */
export type Table = Readonly<Record<string, string>>;

/** Column → everybody who stands in it; all of them must read the same. */
export type Columns = Readonly<Record<string, readonly Viewer[]>>;

/** Reads a record as everybody and holds what they read, on both read paths, against a table. */
export async function holdAgainst(
  table: Table,
  columns: Columns,
  reading: Reading,
  id: string,
): Promise<void> {
  for (const path of ['planned', 'plain'] as const) {
    const read: Marks[][] = [];
    for (const viewers of Object.values(columns)) {
      const column: Marks[] = [];
      for (const viewer of viewers) column.push((await reading.of(viewer, id, path)) ?? new Map());
      read.push(column);
    }
    const found = Object.keys(table).map((field) => [
      field,
      read.map((column) => agreed(column, field)).join(' '),
    ]);
    const expected = Object.entries(table).map(([field, marks]) => [
      field,
      marks.trim().split(/\s+/).join(' '),
    ]);
    expect({ path, ...Object.fromEntries(found) }).toEqual({ path, ...Object.fromEntries(expected) });
  }
}

function agreed(column: readonly Marks[], field: string): string {
  const marks = new Set(column.map((one) => one.get(field) ?? '?'));
  return marks.size === 1 ? ([...marks][0] ?? '?') : `{${[...marks].join('')}}`;
}

/** Names of those for whom a record exists, on both read paths. */
export async function whoSees(
  people: Readonly<Record<string, Viewer>>,
  reading: Reading,
  id: string,
): Promise<readonly string[]> {
  const seeing: string[] = [];
  for (const [name, viewer] of Object.entries(people)) {
    const exists = await reading.exists(viewer, id);
    expect({ name, exists: await reading.exists(viewer, id, 'plain') }).toEqual({ name, exists });
    if (exists) seeing.push(name);
  }
  return seeing.sort();
}
