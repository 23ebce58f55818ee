import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../../src/platform/viewer.js';
import { officerOf, supervisorOf } from '../../support/personas.js';
import type { Status, TestRequest } from '../../support/world-requests.js';
import { world, type World } from '../../support/world.js';

/** What one person of a State tries past the commands, who has its database account and the settings of that person. */
let w: World;
beforeAll(async () => {
  w = await world();
});

const made = async (status: Exclude<Status, 'DRAFT'>): Promise<TestRequest> =>
  w.request({ ...(await w.pair()), status });
const keyOf = (table: string): string => (table === 'mla_request' ? 'id' : 'request_id');
const write = (viewer: Viewer, request: TestRequest, set: string, table = 'mla_request') =>
  w.test.sqlAs(viewer, `update ${table} set ${set} where ${keyOf(table)} = $1 returning 1 as done`, [
    request.key,
  ]);
/** As {@link write}, with what is looked at when the transaction ends. */
const commit = (viewer: Viewer, request: TestRequest, ...sets: readonly (readonly [string, string])[]) =>
  w.test.sqlAs(
    viewer,
    `do $$ begin ${sets.map(([table, set]) => `update ${table} set ${set} where ${keyOf(table)} = '${request.key}';`).join(' ')}
     set constraints all immediate; end $$`,
  );
const noStep = 'no step of this State leads';
const done = [{ done: 1 }];

describe('a request moves by its steps alone', () => {
  test.each([
    ['ACKNOWLEDGED', 'IN_EXECUTION'],
    ['ACKNOWLEDGED', 'EXECUTED'],
    ['ACKNOWLEDGED', 'ACCEPTED_WITH_CONDITIONS'],
    ['UNDER_EXAMINATION', 'ACKNOWLEDGED'],
    ['ACCEPTED', 'EVIDENCE_TRANSMITTED'],
    ['REFUSED', 'ACCEPTED'],
    ['POSTPONED', 'EXECUTED'],
  ] as const)('the requested State does not take it from %s to %s', async (status, reached) => {
    const request = await made(status);
    for (const viewer of [officerOf(request.to), supervisorOf(request.to)])
      await expect(write(viewer, request, `status = '${reached}', status_before = null`)).rejects.toThrow(
        noStep,
      );
  });

  test.each([
    ['SUBMITTED', 'ACKNOWLEDGED'],
    ['ACKNOWLEDGED', 'UNDER_EXAMINATION'],
    ['CONDITIONS_PROPOSED', 'ACCEPTED'],
    ['ACKNOWLEDGED', 'CLOSED'],
  ] as const)('nor the requesting State from %s to %s', async (status, reached) => {
    const request = await made(status);
    for (const viewer of [officerOf(request.from), supervisorOf(request.from)])
      await expect(write(viewer, request, `status = '${reached}'`)).rejects.toThrow(noStep);
  });

  test('a draft does not leave in another step than the one that sends it', async () => {
    const request = await made('IN_REVIEW');
    for (const set of ["status = 'WITHDRAWN', is_sent = true", 'is_sent = true', "status = 'SUBMITTED'"])
      await expect(write(supervisorOf(request.from), request, set)).rejects.toThrow(
        'with the step that sends it',
      );
  });

  test('an ordinary step passes', async () => {
    const request = await made('ACKNOWLEDGED');
    expect(await write(officerOf(request.to), request, "status = 'UNDER_EXAMINATION'")).toEqual(done);
  });
});

describe('where a request stood before is the status that it left', () => {
  const wrong = 'where a request stood before';

  test('it is not given another when the question is asked, nor afterwards', async () => {
    const request = await made('ACKNOWLEDGED');
    const ask = (before: string) =>
      write(officerOf(request.to), request, `status = 'INFORMATION_REQUESTED', status_before = ${before}`);
    await expect(ask("'ACCEPTED'")).rejects.toThrow(wrong);
    await expect(ask('null')).rejects.toThrow(wrong);
    expect(await ask("'ACKNOWLEDGED'")).toEqual(done);
    const asked = await made('INFORMATION_REQUESTED');
    for (const viewer of [officerOf(asked.to), officerOf(asked.from)])
      await expect(write(viewer, asked, "status_before = 'ACCEPTED'")).rejects.toThrow(wrong);
  });

  test('the request goes back there, and nowhere else', async () => {
    const request = await made('INFORMATION_REQUESTED');
    const back = (to: string) =>
      write(officerOf(request.to), request, `status = '${to}', status_before = null`);
    const { status_before: before } = await request.row();
    expect(before).toBe('ACKNOWLEDGED');
    for (const status of ['ACCEPTED', 'UNDER_EXAMINATION', 'IN_EXECUTION'])
      await expect(back(status)).rejects.toThrow(noStep);
    expect(await back('ACKNOWLEDGED')).toEqual(done);
    // By the requesting State with an answer that two gave.
    const answers = write(
      supervisorOf(request.from),
      request,
      "status = 'ACKNOWLEDGED', status_before = null",
    );
    await expect(answers).rejects.toThrow('as somebody else proposed');
  });
});

describe('what is said of a step is said with it, once', () => {
  const once = 'is said with it, and stays';
  const words = [
    "refusal_reasons = 'x'",
    "refusal_grounds = '{DE_MINIMIS}'",
    "return_reasons = 'x'",
    "returned_for = '{x}'",
    "lapse_reasons = 'x'",
    "execution_summary = 'x'",
    'executed_at = now()',
    'decided_at = now()',
    'acknowledged_at = now()',
    "postponement_ground = 'ONGOING_PROCEEDING'",
    'postponed_at = now()',
  ];

  test.each(['ACKNOWLEDGED', 'REFUSED', 'RETURNED_INCOMPLETE', 'LAPSED', 'EXECUTED'] as const)(
    'not before, nor afterwards: %s',
    async (status) => {
      const request = await made(status);
      for (const set of words)
        await expect(write(supervisorOf(request.to), request, set)).rejects.toThrow(once);
      for (const set of ["outcome = 'x'", "outcome_kind = 'ASSISTANCE_NOT_GIVEN'"])
        await expect(write(supervisorOf(request.from), request, set)).rejects.toThrow(once);
    },
  );

  test('nor when the request comes back from a question', async () => {
    const request = await made('INFORMATION_REQUESTED');
    const back = "status = 'ACKNOWLEDGED', status_before = null, acknowledged_at = now()";
    await expect(write(officerOf(request.to), request, back)).rejects.toThrow(once);
  });

  test('when a postponement is looked at again is said anew while it lasts, by the requested State, and not afterwards', async () => {
    const request = await made('POSTPONED');
    const review = (viewer = officerOf(request.to)) =>
      w.test.sqlAs(
        viewer,
        `with done as (update mla_request_postponement set review_on = '2099-01-01' where request_id = $1 returning 1)
           select count(*)::int from done`,
        [request.key],
      );
    expect(await review(officerOf(request.from))).toEqual([{ count: 0 }]);
    expect(await review()).toEqual([{ count: 1 }]);
    await request.give(officerOf(request.to), 'resumeMlaRequest');
    expect(await review()).toEqual([{ count: 0 }]);
  });

  test('nobody opens a postponement but with the step, and on the day that somebody else proposed', async () => {
    const request = await made('ACKNOWLEDGED');
    const open = (viewer: Viewer, day: string) =>
      // As at the end of its transaction.
      w.test.sqlAs(
        viewer,
        `do $$ begin
           set constraints all immediate;
           insert into mla_request_postponement (id, request_id, review_on)
             values (gen_random_uuid(), '${request.key}', '${day}');
         end $$`,
      );
    await expect(open(supervisorOf(request.to), '2027-01-31')).rejects.toThrow('row-level security');
    await request.give(officerOf(request.to), 'proposeMlaRequestPostponement', { reviewOn: '2027-01-31' });
    for (const viewer of [officerOf(request.to), supervisorOf(request.from)])
      await expect(open(viewer, '2027-01-31')).rejects.toThrow('row-level security');
    await expect(open(supervisorOf(request.to), '2027-02-01')).rejects.toThrow('row-level security');
    await expect(open(supervisorOf(request.to), '2027-01-31')).rejects.toThrow(
      'lasts while its request is postponed',
    );
  });

  test('a supervisor says what was proposed, and nothing else', async () => {
    const request = await made('ACKNOWLEDGED');
    await request.give(officerOf(request.to), 'proposeMlaRequestReturn');
    const returned = "status = 'RETURNED_INCOMPLETE', returned_for = '{x}', return_reasons = 'x'";
    await expect(write(supervisorOf(request.to), request, returned)).rejects.toThrow('and nothing else');
  });
});

describe('conditions', () => {
  const table = 'mla_request_condition';
  const propose = (request: TestRequest) =>
    request.give(
      officerOf(request.from),
      'proposeMlaRequestConditionAnswer',
      request.proposalFor('acceptMlaRequestCondition'),
    );

  test('nobody says that one binds, or that it was answered, without an answer that two gave', async () => {
    const request = await made('CONDITIONS_PROPOSED');
    for (const viewer of [officerOf(request.from), supervisorOf(request.from), officerOf(request.to)])
      for (const set of ['binds = true', 'answered_at = now()', "decline_reasons = 'x', answered_at = now()"])
        await expect(write(viewer, request, set, table)).rejects.toMatchObject({ code: '42501' });
    for (const set of ['fulfilled_at = now()', "withdrawal_reasons = 'x'"])
      await expect(write(officerOf(request.to), request, set, table)).rejects.toMatchObject({
        code: '42501',
      });
  });

  test('one that was accepted binds with the request that was accepted on it, and not before', async () => {
    const request = await made('CONDITIONS_PROPOSED');
    await propose(request);
    const answer = [table, "status = 'ACCEPTED', answered_at = now()"] as const;
    const bound = [table, "status = 'ACCEPTED', answered_at = now(), binds = true"] as const;
    const agreed = ['mla_request', "status = 'ACCEPTED_WITH_CONDITIONS'"] as const;
    const supervisor = supervisorOf(request.from);
    await expect(commit(supervisor, request, bound)).rejects.toThrow('bind once all are accepted');
    for (const sets of [[agreed], [agreed, answer]])
      await expect(commit(supervisor, request, ...sets)).rejects.toThrow('is accepted on all of them');
    await expect(commit(supervisor, request, agreed, bound)).resolves.toEqual([]);
  });

  test('the request does not go on while one waits for its answer', async () => {
    const request = await made('CONDITIONS_PROPOSED');
    const on = ['mla_request', "status = 'UNDER_EXAMINATION'"] as const;
    await expect(commit(officerOf(request.to), request, on)).rejects.toThrow(
      'when its conditions are answered',
    );
    await expect(commit(officerOf(request.from), request, on)).rejects.toThrow('as somebody else proposed');
    const back = [table, "status = 'WITHDRAWN', withdrawn_at = now(), withdrawal_reasons = 'x'"] as const;
    await expect(commit(officerOf(request.to), request, on, back)).resolves.toEqual([]);
  });
});
