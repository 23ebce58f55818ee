import { expect, test } from 'vitest';
import { WithdrawDraftsWithRequests } from '../../../../migrations/Migration20261130190000_withdraw-drafts-with-requests.js';
import { officerOf } from '../../../support/personas.js';
import { world } from '../../../support/world.js';
import { sharedDraft } from './pre-clearance-world.js';

test('of a request that was withdrawn before, the migration withdraws what was shown, and of no other', async () => {
  const w = await world();
  const [left, open] = [
    await sharedDraft(w, await w.request(await w.pair())),
    await sharedDraft(w, await w.request(await w.pair())),
  ];
  await left.request.give(officerOf(left.request.from), 'withdrawMlaRequest', {
    outcome: 'The suspect has died.',
  });
  const { owner } = w.test;
  const migration = new WithdrawDraftsWithRequests(undefined as never, undefined as never);
  migration.up();
  await owner.query('begin');
  await owner.query(
    'update shared_draft set is_withdrawn = false, withdrawn_at = null, withdrawal_reason = null where id = $1',
    [left.key],
  );
  for (const statement of migration.getQueries()) await owner.query(statement as string);
  const { rows } = await owner.query(
    `select d.is_withdrawn, d.withdrawn_at = r.updated_at as at_once, d.withdrawal_reason
     from shared_draft d join mla_request r on r.id = d.request_id where d.id in ($1, $2) order by d.is_withdrawn`,
    [left.key, open.key],
  );
  expect(rows).toEqual([
    { is_withdrawn: false, at_once: null, withdrawal_reason: null },
    { is_withdrawn: true, at_once: true, withdrawal_reason: 'The suspect has died.' },
  ]);
  await owner.query('rollback');
});
