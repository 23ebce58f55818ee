import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../../../src/platform/viewer.js';
import * as people from '../../../support/personas.js';
import type { Status, TestRequest } from '../../../support/world-requests.js';
import { ownWorld, type World } from '../../../support/world.js';

const { officerOf, supervisorOf, prosecutorOf, auditorOf, auditor, starStaff } = people;

let w: World;
let requests: readonly TestRequest[];
let follows: Readonly<Record<string, Viewer>>;
let others: Readonly<Record<string, Viewer>>;

beforeAll(async () => {
  w = await ownWorld();
  const { from, to } = await w.pair();
  const [third, absent] = [await w.state(), await w.state({ onRepatria: false })];
  const of = await w.case({ leadBy: from, parties: [third, to] });
  await w.grant(of, from);
  const statuses: readonly Status[] = ['DRAFT', 'IN_REVIEW', 'SUBMITTED', 'ACCEPTED', 'CLOSED'];
  const made: TestRequest[] = [];
  for (const status of statuses) made.push(await w.request({ from, to, of, status }));
  made.push(await w.request({ from, to: absent, of, status: 'SUBMITTED' }));
  const barred = await w.request({ from, to, of, status: 'SUBMITTED' });
  await w.give(officerOf(to), 'restrictMlaRequest', {
    ...{ id: barred.id, reason: 'A source in the bank.', officers: [`${to.code}-insider`] },
  });
  for (const request of made) await request.assignIn(from);
  await made[3]?.assignIn(to);
  requests = [...made, barred];
  follows = {
    requestingOfficer: officerOf(from),
    requestingAuditor: auditorOf(from),
    requestedSupervisor: supervisorOf(to),
    requestedOfficer: officerOf(to, 'another'),
    requestedAuditor: auditorOf(to),
    thirdState: officerOf(third),
    auditor,
  };
  others = { requestingProsecutor: prosecutorOf(from), requestedProsecutor: prosecutorOf(to), starStaff };
});

const found = async (viewer: Viewer, table: string, key: string): Promise<readonly unknown[]> =>
  (await w.test.sqlAs(viewer, `select ${key} as key from ${table} order by 1`)).map(({ key: one }) => one);

describe('the docket of a request', () => {
  test('is there for central authorities and auditors exactly where the request is', async () => {
    const counts: Record<string, number> = {};
    for (const [who, viewer] of Object.entries(follows)) {
      const dockets = await found(viewer, 'mla_request_docket', 'request_id');
      expect([who, dockets]).toEqual([who, await found(viewer, 'mla_request', 'id')]);
      counts[who] = dockets.length;
    }
    expect(counts).toEqual({
      ...{ requestingOfficer: 7, requestingAuditor: 7, requestedSupervisor: 4, requestedOfficer: 3 },
      ...{ requestedAuditor: 4, thirdState: 0, auditor: 7 },
    });
  });

  test('is there for nobody else who sees the request', async () => {
    for (const [who, viewer] of Object.entries(others)) {
      expect([who, (await found(viewer, 'mla_request', 'id')).length > 0]).toEqual([who, true]);
      expect([who, await found(viewer, 'mla_request_docket', 'request_id')]).toEqual([who, []]);
    }
  });

  test('is written by the database alone', async () => {
    for (const viewer of Object.values({ ...follows, ...others }))
      for (const statement of [
        'update mla_request_docket set version = 1',
        'insert into mla_request_docket select * from mla_request_docket',
      ])
        await expect(w.test.sqlAs(viewer, statement)).rejects.toMatchObject({ code: '42501' });
  });

  test('repeats what the request says', async () => {
    const { rows } = await w.test.owner.query(
      `select count(*)::int as dockets, count(*) filter (where (r.requesting_state, r.requested_state, r.requesting_keeper,
         r.requested_keeper, r.is_sent, r.ball_holder, r.listed_at) is not distinct from (d.requesting_state, d.requested_state,
         d.requesting_keeper, d.requested_keeper, d.is_sent, d.ball_holder, d.listed_at))::int as same
       from mla_request r join mla_request_docket d on d.request_id = r.id`,
    );
    expect(rows).toEqual([{ dockets: requests.length, same: requests.length }]);
  });
});

test('that a request changed is nobody’s to say by plain SQL: neither to others nor to the two States', async () => {
  const request = requests[3] as TestRequest;
  const before = await request.row();
  for (const [who, viewer] of Object.entries({ ...follows, ...others })) {
    const rows = await w.test.sqlAs(
      viewer,
      `update mla_request set version = version + 7, updated_at = '2099-01-01' where id = $1 returning version, updated_at`,
      [request.key],
    );
    for (const row of rows)
      expect([who, row]).toEqual([who, { version: before.version, updated_at: before.updated_at }]);
  }
});
