import { expect, test } from 'vitest';
import { EarlierDatabase } from '../support/earlier-database.js';

/** What migrations make of the rows that they find. */
const digest = (letter: string): string => letter.repeat(64);

test('letters of request that were submitted and not dispatched wait from now on; those that were are joined to them', async () => {
  const earlier = await EarlierDatabase.upTo('Migration20261128221500_read-lists-by-index');
  for (const code of ['XA', 'XB', 'XC']) await earlier.insert('state', { code });
  const to = async (requested: string, keeper: string): Promise<string> =>
    earlier.insert('mla_request', {
      ...{ requesting_state: 'XA', requested_state: requested, requested_keeper: keeper },
      requesting_reference: `to ${requested} ${String(Math.random())}`,
    });
  const [waiting, dispatched, here] = [await to('XB', 'XA'), await to('XB', 'XA'), await to('XC', 'XC')];
  const letters: Record<string, string> = {};
  for (const [request_id, mark] of [
    [waiting, 'a'],
    [dispatched, 'b'],
    [here, 'c'],
  ] as const)
    letters[request_id] = await earlier.insert('mla_request_letter', {
      ...{ request_id, requesting_state: 'XA', digest: digest(mark), composed_at: '2026-02-03T10:00:00Z' },
    });
  const sent = await earlier.insert('mla_request_delivery', {
    ...{ request_id: dispatched, from_state: 'XA', to_state: 'XB', medium: 'POST', digest: digest('b') },
  });
  await earlier.bringTo('Migration20261129060000_deliver-answers-and-evidence');
  const { rows } = await earlier.owner.query<{ id: string; request_id: string }>(
    `select id, request_id, subject, letter_id, from_state, to_state, medium, digest, opened_at from mla_request_delivery`,
  );
  await earlier.close();
  expect(rows).toHaveLength(2);
  expect(rows.find(({ id }) => id === sent)).toMatchObject({
    ...{ subject: 'REQUEST', letter_id: letters[dispatched], medium: 'POST' },
  });
  expect(rows.find(({ request_id }) => request_id === waiting)).toMatchObject({
    ...{ subject: 'REQUEST', letter_id: letters[waiting], from_state: 'XA', to_state: 'XB', medium: null },
    ...{ digest: digest('a'), opened_at: new Date('2026-02-03T10:00:00Z') },
  });
}, 60_000);

test('each consent to another use that waits is due when the clock of its request says', async () => {
  const earlier = await EarlierDatabase.upTo('Migration20261129191000_list-requests-by-side');
  const request_id = await earlier.insert('mla_request', {});
  const due = new Date('2027-03-04T22:59:59.999Z');
  await earlier.insert('mla_request_clock', {
    ...{ request_id, kind: 'USE_CONSENT', is_running: true, due_at: due },
  });
  const waiting = await earlier.insert('use_consent', { request_id, status: 'REQUESTED' });
  const decided = await earlier.insert('use_consent', { request_id, status: 'GRANTED' });
  const other = await earlier.insert('use_consent', { status: 'REQUESTED' });
  await earlier.bringTo('Migration20261129191010_date-each-use-consent');
  const { rows } = await earlier.owner.query<{ id: string; at: Date | null }>(
    'select id, answer_due_at as at from use_consent',
  );
  await earlier.close();
  expect(Object.fromEntries(rows.map(({ id, at }) => [id, at]))).toEqual({
    [waiting]: due,
    [decided]: null,
    [other]: null,
  });
}, 60_000);
