import { beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import { officerOf, supervisorOf, type TestState } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';

let w: World;
let from: TestState;
let to: TestState;

beforeAll(async () => {
  w = await world();
  ({ from, to } = await w.pair());
});

const outsider = () => officerOf(to, 'outsider');

/** How many wait in this database for somebody else's change. */
async function waiting(count: number): Promise<void> {
  const sql = `select count(distinct l.pid)::int as count from pg_locks l join pg_stat_activity a on a.pid = l.pid
    where not l.granted and a.datname = current_database()`;
  for (;;) {
    await w.test.owner.query('select pg_stat_clear_snapshot()');
    const { rows } = await w.test.owner.query<{ count: number }>(sql);
    if ((rows[0]?.count ?? 0) >= count) return;
  }
}

/** Has the second given while the first, which bars its viewer, is under way: both wait for the request. */
async function together<F, S>(
  request: TestRequest,
  first: () => Promise<F>,
  second: () => Promise<S>,
): Promise<S> {
  await w.test.owner.query('begin');
  await w.test.owner.query('select from mla_request where id = $1 for update', [request.key]);
  const barring = first();
  await waiting(1);
  const barred = second();
  await waiting(2);
  await w.test.owner.query('rollback');
  await barring;
  return barred;
}

/** What commands of the barred person could have left behind. */
async function traces(request: TestRequest): Promise<unknown> {
  const { rows } = await w.test.owner.query(
    `select (select status from mla_request where id = $1) as status,
       (select json_agg(s.internal_step) from mla_request_side s where request_id = $1 and s.internal_step is not null) as steps,
       (select count(*) from mla_request_note where request_id = $1) as notes,
       (select count(*) from audit_event where actor = $2) as trail`,
    [request.key, outsider().userId],
  );
  return rows[0];
}

describe.each(['restrictMlaRequest', 'declareMlaRequestConflict'] as const)(
  'while %s is under way',
  (bars) => {
    test.each(['acknowledgeMlaRequest', 'noteOnMlaRequest', 'setMlaRequestInternalStep'] as const)(
      'the request is gone for %s of who is barred, as if it had never been',
      async (command) => {
        const request = await w.request({ from, to, status: 'SUBMITTED' });
        const more =
          bars === 'restrictMlaRequest'
            ? { officers: [`${to.code}-insider`] }
            : { officers: [], officer: `${to.code}-outsider` };
        const input = await request.inputOf(command);
        const before = await traces(request);
        const refused = await together(
          request,
          () => w.give(supervisorOf(to), bars, { id: request.id, reason: 'A source in the bank.', ...more }),
          () => refusal(w.give(outsider(), command, input)),
        );
        expect(refused.code).toBe('NOT_FOUND');
        const id = globalId('MlaRequest', '0199c0de-0000-7000-8000-000000000000');
        const absent = await refusal(w.give(outsider(), command, { ...input, id }));
        expect(refused.message).toBe(absent.message);
        expect(await traces(request)).toEqual(before);
      },
    );
  },
);
