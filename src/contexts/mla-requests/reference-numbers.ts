import type { Operation } from '../../platform/commands/operation.js';

/** The next reference number of a State for a request, such as `PH-MLA-2026-00042`. */
export const nextReference = (operation: Operation): Promise<string> =>
  numberOfTheYear(operation, 'mla_reference_counter', 'MLA');

/**
 * The next number of a State, such as `PH-MLA-2026-00042`: per State and year (UTC), without gaps or duplicates, since
 * the counter moves in the transaction that uses the number and is locked until it ends. Call it last, so that the lock
 * is short.
 * @param counter the table that keeps the last number by state and year; a constant written by us
 * @param mark what is numbered, as it stands in the number
 */
export async function numberOfTheYear(
  { em, state, now }: Operation,
  counter: string,
  mark: string,
): Promise<string> {
  const year = now.getUTCFullYear();
  const [row] = await em.execute<{ last: number }[]>(
    `insert into ${counter} (state, year, last) values (?, ?, 1)
     on conflict (state, year) do update set last = ${counter}.last + 1 returning last`,
    [state, year],
  );
  if (row === undefined) throw new Error('The reference counter gave no number.');
  return `${state}-${mark}-${String(year)}-${String(row.last).padStart(5, '0')}`;
}
