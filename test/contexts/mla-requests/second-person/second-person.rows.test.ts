import { beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import { officerOf, supervisorOf } from '../../../support/personas.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';
import { opening } from '../../attendance/attendance-world.js';
import { costOf } from '../costs/costs-world.js';

/** What PostgreSQL itself holds of steps that take two people, whoever writes past the commands. */
let w: World;
beforeAll(async () => {
  w = await world();
});

const accepted = async (): Promise<TestRequest> => w.request({ ...(await w.pair()), status: 'ACCEPTED' });

/** As a viewer, to the point at which the transaction would be committed. */
const write = (viewer: Viewer, ...statements: readonly string[]) =>
  w.test.sqlAs(viewer, [...statements, 'set constraints all immediate'].join(';\n'));

describe('a safe conduct', () => {
  const { purpose } = opening.grantSafeConduct;
  const whereabouts = 'The harbour';
  let request: TestRequest;
  let step: string;
  beforeAll(async () => {
    request = await accepted();
    const person = { ...opening.grantSafeConduct.person, whereabouts };
    const input = { requestId: request.id, ...opening.grantSafeConduct, person, timeZone: 'Europe/Zurich' };
    step = (await w.propose(officerOf(request.from), 'grantSafeConduct', input)).key;
  });

  const id = '01900000-0000-7000-8000-000000000001';
  const about = 'request_id, case_id, requesting_state, requested_state, requesting_keeper, requested_keeper';
  const grant = ({
    key = `'${id}'`,
    zone = 'Europe/Zurich',
    where = `'${whereabouts}'`,
  } = {}) => `with whom as (
      insert into attending_person (id, ${about}, entered_by, name, whereabouts)
      select gen_random_uuid(), id, ${about.replace('request_id, ', '')}, requesting_state, 'A witness from abroad', ${where}
      from mla_request where id = '${request.key}' returning *)
    insert into safe_conduct (id, ${about}, attendee_id, capacity, purpose, time_zone, status, leaving_days, created_at, updated_at)
    select ${key}, ${about}, id, 'WITNESS', '${purpose}', '${zone}', 'GRANTED', 15, now(), now() from whom`;
  const approve = (
    record = id,
  ) => `update mla_request_proposed_step set status = 'APPROVED', record_type = 'SafeConduct',
    record_key = '${record}', decided_by = app.viewer_id(), decided_at = now() where id = '${step}'`;

  test('is granted once, with the approval of what was proposed', async () => {
    const as = supervisorOf(request.from);
    await write(as, grant(), approve());
    const once = 'granted with the approval of what was proposed';
    await expect(write(as, grant())).rejects.toThrow(once);
    await expect(write(as, grant(), grant({ key: 'gen_random_uuid()' }), approve())).rejects.toThrow(once);
    await expect(write(as, grant(), approve('01900000-0000-7000-8000-000000000002'))).rejects.toThrow(once);
  });

  test('is granted by the clock, and to the person at the place, that were proposed', async () => {
    for (const otherwise of [{ zone: 'Asia/Tokyo' }, { where: 'null' }, { where: `'Elsewhere'` }])
      await expect(write(supervisorOf(request.from), grant(otherwise), approve())).rejects.toThrow(
        'as somebody else proposed',
      );
  });
});

test('a cost is agreed to as the other State proposed it, with its day, and as a whole', async () => {
  const request = await accepted();
  const cost = await costOf(w, request);
  await cost.consult(officerOf(request.to));
  await cost.give(officerOf(request.to), 'proposeMlaRequestCostTerms');
  await w.propose(officerOf(request.from), 'agreeToMlaRequestCost', {
    ...{ id: cost.id, expectedVersion: await w.versionOf('mla_request_cost', cost.key) },
  });
  const agree = (what: string) =>
    write(supervisorOf(request.from), `update mla_request_cost set ${what} where id = '${cost.key}'`);
  await agree(`status = 'AGREED', agreed_at = now(), borne_by = 'SHARED'`);
  for (const otherwise of [
    `status = 'AGREED', agreed_at = now(), borne_by = 'REQUESTING_STATE'`,
    `status = 'AGREED', agreed_at = now()`,
    `status = 'AGREED', borne_by = 'SHARED'`,
    `agreed_at = now()`,
  ])
    await expect(agree(otherwise)).rejects.toThrow('as somebody else proposed');
});

test('a step is proposed on the record that its input names, of its own request, as far as the proposer sees it', async () => {
  const [request, other] = [await accepted(), await accepted()];
  const kept = await w.request({ from: request.from, to: request.to, status: 'ACCEPTED' });
  const [cost, keptCost] = [await costOf(w, request), await costOf(w, kept)];
  const cousin = officerOf(request.from, 'cousin');
  await w.give(supervisorOf(request.from), 'declareMlaRequestConflict', {
    ...{ id: kept.id, officer: String(cousin.userId), reason: 'A cousin of the accused.' },
  });
  const propose = (type: string | null, key: string | null, input: object) =>
    w.test.sqlAs(
      cousin,
      `insert into mla_request_proposed_step (id, request_id, case_id, state, command, record_type, record_key, input, status, proposed_by, proposed_at)
       select gen_random_uuid(), id, case_id, requesting_state, 'agreeToMlaRequestCost', $2, $3, $4, 'WAITING', app.viewer_id(), now()
       from mla_request where id = $1`,
      [request.key, type, key, input],
    );
  await propose('MlaRequestCost', cost.key, { id: cost.id });
  await propose(null, null, { requestId: request.id });
  for (const [type, key, input] of [
    ['MlaRequestCost', keptCost.key, { id: keptCost.id }],
    ['MlaRequestCost', cost.key, { id: keptCost.id }],
    ['MlaRequestCost', cost.key, {}],
    ['SafeConduct', cost.key, { id: globalId('SafeConduct', cost.key) }],
    ['MlaRequest', request.key, { id: request.id }],
    [null, null, { requestId: other.id }],
    [null, null, {}],
  ] as const)
    await expect(propose(type, key, input)).rejects.toThrow('row-level security');
});

test('a step says of one record what became of it, and what was overtaken is not approved', async () => {
  const request = await accepted();
  const cost = await costOf(w, request);
  await cost.consult(officerOf(request.to));
  const { key } = await w.propose(officerOf(request.to), 'proposeMlaRequestCostTerms', {
    ...{ id: cost.id, expectedVersion: 1, bearer: 'SHARED' as never, terms: 'Half each' },
  });
  const decide = (what: string) =>
    write(
      supervisorOf(request.to),
      `update mla_request_proposed_step set ${what}, decided_by = app.viewer_id(), decided_at = now() where id = '${key}'`,
    );
  await expect(decide(`status = 'APPROVED', record_key = gen_random_uuid()`)).rejects.toThrow('one record');
  await cost.give(officerOf(request.to), 'dropMlaRequestCost');
  await expect(decide(`status = 'APPROVED'`)).rejects.toThrow('decided');
  await expect(decide(`status = 'DISMISSED', is_overtaken = false`)).rejects.toThrow('permission denied');
  await decide(`status = 'DISMISSED'`);
});

describe('nothing is proposed on a record', () => {
  const step = async () => {
    const request = await accepted();
    const cost = await costOf(w, request);
    await cost.consult(officerOf(request.to));
    const input = { id: cost.id, expectedVersion: 1, bearer: 'SHARED' as never, terms: 'Half each' };
    const { key } = await w.propose(officerOf(request.to), 'proposeMlaRequestCostTerms', input);
    return { request, key };
  };
  const anew = (key: string) =>
    `insert into mla_request_proposed_step (id, request_id, case_id, state, command, record_type, record_key, input, status, proposed_by, proposed_at)
     select gen_random_uuid(), request_id, case_id, state, command, record_type, record_key, input, 'WAITING', app.viewer_id(), now()
     from mla_request_proposed_step where id = '${key}'`;
  const drop = (key: string) =>
    `update mla_request_proposed_step set status = 'DISMISSED', decided_by = app.viewer_id(), decided_at = now() where id = '${key}'`;

  test('in the place of what somebody else proposed, until that is dropped', async () => {
    const { request, key } = await step();
    for (const viewer of [officerOf(request.to, 'colleague'), supervisorOf(request.to)]) {
      await expect(write(viewer, anew(key))).rejects.toThrow('approved or dropped first');
      await write(viewer, drop(key), anew(key));
    }
  });

  test('twice by one person', async () => {
    const { request, key } = await step();
    const proposer = officerOf(request.to);
    await expect(write(proposer, anew(key))).rejects.toThrow('mla_request_proposed_step_on_record');
    await write(proposer, drop(key), anew(key));
  });
});

test('what somebody proposed who has a conflict of interest is neither approved nor written', async () => {
  const request = await accepted();
  const cost = await costOf(w, request);
  await cost.consult(officerOf(request.to));
  const input = { id: cost.id, expectedVersion: 1, bearer: 'SHARED' as never, terms: 'Half each' };
  const { key } = await w.propose(officerOf(request.to), 'proposeMlaRequestCostTerms', input);
  const approve = `update mla_request_proposed_step set status = 'APPROVED', decided_by = app.viewer_id(), decided_at = now() where id = '${key}'`;
  const set = `update mla_request_cost set status = 'PROPOSED', proposed_bearer = 'SHARED', terms = 'Half each', version = version + 1 where id = '${cost.key}'`;
  const declare = `insert into mla_request_conflict (id, request_id, state, officer, reason, declared_by, declared_at, decision, decided_by, decided_at)
    values (gen_random_uuid(), '${request.key}', '${request.to.code}', '${String(officerOf(request.to).userId)}', 'A cousin.',
      app.viewer_id(), now(), 'UPHELD', app.viewer_id(), now())`;
  const dismiss = `update mla_request_conflict set decision = 'DISMISSED', decided_by = app.viewer_id() where request_id = '${request.key}'`;
  const as = supervisorOf(request.to);
  await expect(write(as, declare, set)).rejects.toThrow('as somebody else proposed');
  await expect(write(as, declare, approve)).rejects.toThrow('has a conflict of interest');
  await write(as, declare, dismiss, set, approve);
});
