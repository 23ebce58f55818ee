import type { Operation } from '../../platform/commands/operation.js';

/**
 * The next reference number of a State for a disclosure, such as `PH-SD-2026-00042`: per State and year (UTC), without
 * gaps or duplicates, since the counter moves in the transaction that uses the number and is locked until it ends. Call
 * it last, so that the lock is short.
 */
export async function nextDisclosureReference({ em, state, now }: Operation): Promise<string> {
  const year = now.getUTCFullYear();
  const [counter] = await em.execute<{ last: number }[]>(
    `insert into disclosure_reference_counter (state, year, last) values (?, ?, 1)
     on conflict (state, year) do update set last = disclosure_reference_counter.last + 1 returning last`,
    [state, year],
  );
  if (counter === undefined) throw new Error('The reference counter gave no number.');
  return `${state}-SD-${String(year)}-${String(counter.last).padStart(5, '0')}`;
}
