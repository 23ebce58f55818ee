import { beforeAll, describe, expect, test } from 'vitest';
import { AssistanceType } from '../../../src/contexts/directory/index.js';
import { globalId } from '../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import { officerOf, prosecutorOf, supervisorOf } from '../../support/personas.js';
import { refusal } from '../../support/refusal.js';
import { world, type World } from '../../support/world.js';
import { freezingRequest, inForce, plan, type TestMeasure } from './measure-world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

const inDays = (days: number): Date => new Date(Date.now() + days * 86_400_000);
const eventsOf = async ({ request }: TestMeasure): Promise<string[]> => {
  const { rows } = await w.test.owner.query<{ command: string }>(
    'select command from mla_request_event where request_id = $1 order by occurred_at',
    [request.key],
  );
  return rows.map(({ command }) => command);
};
/** As if time had passed since the proposal. */
const letTheWindowPass = ({ key }: TestMeasure) =>
  w.test.owner.query(
    `update provisional_measure set opportunity_until = now() - interval '1 minute' where id = $1`,
    [key],
  );

describe('a measure that is planned', () => {
  test('does not exist for the requesting State before it is executed; then without the planned date', async () => {
    const measure = await plan(w, await freezingRequest(w, await w.pair()));
    const { from, to } = measure.request;
    const query = `query M($id: ID!) { provisionalMeasure(id: $id) { status property plannedOn orderedOn } }`;
    const seen = async (viewer = officerOf(from)) =>
      (await w.test.ask(viewer, query, { id: measure.id })).data?.provisionalMeasure;
    expect(await seen()).toBeNull();
    expect(await seen(officerOf(to))).toMatchObject({ status: 'PLANNED', plannedOn: '2026-03-02' });
    expect(await eventsOf(measure)).not.toContain('executeMeasure');
    await measure.give(officerOf(to), 'executeMeasure');
    expect(await seen()).toMatchObject({ status: 'IN_FORCE', plannedOn: null, orderedOn: '2026-03-02' });
    expect(await eventsOf(measure)).toContain('executeMeasure');
  });

  test('does not exist for an authority that was given another part of the request, also by plain SQL', async () => {
    const measure = await plan(w, await freezingRequest(w, await w.pair()));
    const { request } = measure;
    const { to } = request;
    const { rows } = await w.test.owner.query<{ id: string }>(
      'select id from mla_request_item where request_id = $1 limit 1',
      [request.key],
    );
    await request.give(officerOf(to), 'assignMlaRequest', {
      authorityId: globalId('CompetentAuthority', to.prosecutionService),
      items: [globalId('MlaRequestItem', rows[0]?.id ?? '')],
    });
    const found = () =>
      w.test.sqlAs(prosecutorOf(to), 'select id from provisional_measure where id = $1', [measure.key]);
    const asked = async () =>
      (await w.test.ask(prosecutorOf(to), `{ provisionalMeasure(id: "${measure.id}") { status } }`)).data;
    expect(await found()).toEqual([]);
    expect((await asked())?.provisionalMeasure ?? null).toBeNull();
  });

  test('needs a request that asks for freezing or seizure, and that has not ended', async () => {
    const records = await w.request({
      ...(await w.pair()),
      status: 'ACKNOWLEDGED',
      contents: { items: [{ type: AssistanceType.DOCUMENTS_AND_RECORDS }] },
    });
    expect((await refusal(plan(w, records))).code).toBe('INCOMPLETE');
    for (const status of ['WITHDRAWN', 'LAPSED'] as const) {
      const ended = await freezingRequest(w, { ...(await w.pair()), status });
      expect((await refusal(plan(w, ended))).code).toBe('INVALID_TRANSITION');
    }
  });

  test('is planned and executed by the requested State alone', async () => {
    const request = await freezingRequest(w, await w.pair());
    const input = { id: request.id };
    for (const viewer of [officerOf(request.from), prosecutorOf(request.to)]) {
      const answer = await w.mutate(viewer, 'planMeasure', {
        ...input,
        kind: 'FREEZING',
        basis: 'REQUEST',
        property: 'An account',
      });
      expect(answer.codes).toEqual(['FORBIDDEN']);
    }
    const measure = await plan(w, request);
    expect((await refusal(measure.give(officerOf(request.from), 'executeMeasure'))).code).toBe('NOT_FOUND');
  });

  test('is not ordered on a day ahead, nor ends before it began', async () => {
    const measure = await plan(w, await freezingRequest(w, await w.pair()));
    const ahead = inDays(2).toISOString().slice(0, 10);
    const error = await refusal(
      measure.give(officerOf(measure.request.to), 'executeMeasure', {
        orderedOn: ahead,
        inForceUntil: '2026-01-01',
      }),
    );
    expect(error.extensions).toMatchObject({
      problems: [{ field: 'input.orderedOn' }, { field: 'input.inForceUntil' }],
    });
  });
});

describe('lifting (UNCAC art. 55(7), (8))', () => {
  test('R9 broken: a measure is not lifted without an opportunity for the requesting State, or a reason why none', async () => {
    const measure = await inForce(w);
    const { to } = measure.request;
    await measure.give(officerOf(to), 'proposeLiftingMeasure');
    for (const noOpportunityReason of [null, '']) {
      await measure.give(officerOf(to), 'proposeLiftingMeasure', { noOpportunityReason });
      const error = await refusal(measure.give(supervisorOf(to), 'liftMeasure'));
      expect(error.extensions).toMatchObject({
        code: 'INCOMPLETE',
        missing: [
          { missing: expect.stringContaining('opportunity'), source: 'UNCAC art. 55(8)', rule: 'R9' },
        ],
      });
    }
    const blank = measure.give(officerOf(to), 'proposeLiftingMeasure', { noOpportunityReason: '  ' });
    expect((await refusal(blank)).code).toBe('BAD_USER_INPUT');
    expect((await measure.row()).status).toBe('LIFTING_PROPOSED');
  });

  test('R9 broken: nor while the window is open and the requesting State has not answered, nor may the window lie behind', async () => {
    const measure = await inForce(w);
    const { to } = measure.request;
    const behind = await refusal(
      measure.give(officerOf(to), 'proposeLiftingMeasure', { opportunityUntil: inDays(-1) }),
    );
    expect(behind.extensions).toMatchObject({ problems: [{ field: 'input.opportunityUntil', rule: 'R9' }] });
    await measure.give(officerOf(to), 'proposeLiftingMeasure', { opportunityUntil: inDays(14) });
    const early = await refusal(measure.give(supervisorOf(to), 'liftMeasure'));
    expect(early.extensions).toMatchObject({ code: 'INCOMPLETE', missing: [{ rule: 'R9' }] });
  });

  test('R9 kept: a measure is lifted after the requesting State has argued for keeping it', async () => {
    const measure = await inForce(w);
    const { from, to } = measure.request;
    await measure.give(officerOf(to), 'proposeLiftingMeasure', { opportunityUntil: inDays(14) });
    await measure.give(officerOf(from), 'argueForMeasure');
    await measure.give(supervisorOf(to), 'liftMeasure');
    expect(await measure.row()).toMatchObject({ status: 'LIFTED', lifted_at: expect.any(Date) });
    expect((await eventsOf(measure)).slice(-3)).toEqual([
      'proposeLiftingMeasure',
      'argueForMeasure',
      'liftMeasure',
    ]);
  });

  test('R9 kept: or after the window has passed without an answer, or with the reason why none was possible', async () => {
    const silent = await inForce(w);
    await silent.give(officerOf(silent.request.to), 'proposeLiftingMeasure', { opportunityUntil: inDays(1) });
    await letTheWindowPass(silent);
    await silent.give(supervisorOf(silent.request.to), 'liftMeasure');
    expect((await silent.row()).status).toBe('LIFTED');
    const pressed = await inForce(w);
    await pressed.give(officerOf(pressed.request.to), 'proposeLiftingMeasure', {
      noOpportunityReason: 'The court set aside the order with immediate effect.',
    });
    await pressed.give(supervisorOf(pressed.request.to), 'liftMeasure');
    expect((await pressed.row()).status).toBe('LIFTED');
  });

  test('an answer to an earlier proposal is none to a new one', async () => {
    const measure = await inForce(w);
    const { from, to } = measure.request;
    await measure.give(officerOf(to), 'proposeLiftingMeasure', { opportunityUntil: inDays(14) });
    await measure.give(officerOf(from), 'argueForMeasure');
    await measure.give(officerOf(to), 'keepMeasure');
    await measure.give(officerOf(to), 'proposeLiftingMeasure', { opportunityUntil: inDays(7) });
    expect((await refusal(measure.give(supervisorOf(to), 'liftMeasure'))).code).toBe('INCOMPLETE');
  });

  test('is proposed by one person and done by another, a supervisor', async () => {
    const measure = await inForce(w);
    const { from, to } = measure.request;
    const proposer = supervisorOf(to, 'first');
    const reason = { noOpportunityReason: 'By order of a court.' };
    await measure.give(proposer, 'proposeLiftingMeasure', reason);
    for (const viewer of [proposer, officerOf(to), officerOf(from)])
      expect((await refusal(measure.give(viewer, 'liftMeasure'))).code).toBe('FORBIDDEN');
    await measure.give(supervisorOf(to, 'second'), 'liftMeasure');
    for (const command of ['keepMeasure', 'proposeLiftingMeasure', 'executeMeasure'] as const)
      expect((await refusal(measure.give(officerOf(to), command))).code).toBe('INVALID_TRANSITION');
  });

  test('is proposed anew by whoever proposed it; by others once the measure was kept', async () => {
    const measure = await inForce(w);
    const { to } = measure.request;
    await measure.give(officerOf(to), 'proposeLiftingMeasure', { reasons: 'The link is not shown.' });
    const before = await measure.row();
    const query = `query M($id: ID!) { provisionalMeasure(id: $id) { availableCommands { command } } }`;
    const offered = async (viewer: Viewer): Promise<string[]> =>
      (await w.test.ask(viewer, query, { id: measure.id })).data?.provisionalMeasure.availableCommands.map(
        ({ command }: any) => command as string,
      );
    expect(await offered(officerOf(to))).toContain('proposeLiftingMeasure');
    for (const viewer of [supervisorOf(to), officerOf(to, 'colleague')]) {
      expect(await offered(viewer)).not.toContain('proposeLiftingMeasure');
      expect((await refusal(measure.give(viewer, 'proposeLiftingMeasure'))).extensions).toEqual({
        code: 'CONFLICT',
        waiting: {
          proposal: 'LIFTING',
          proposedBy: officerOf(to).userId,
          proposedAt: before.proposed_at.toISOString(),
        },
        dropWith: 'keepMeasure',
      });
    }
    expect(await measure.row()).toEqual(before);
    await measure.give(officerOf(to), 'proposeLiftingMeasure', { noOpportunityReason: 'By order.' });
    await measure.give(supervisorOf(to), 'keepMeasure');
    await measure.give(supervisorOf(to), 'proposeLiftingMeasure');
    expect(await measure.row()).toMatchObject({ proposed_by: supervisorOf(to).userId });
  });

  test('is argued by the requesting State alone, while it is proposed', async () => {
    const measure = await inForce(w);
    const { from, to } = measure.request;
    expect((await refusal(measure.give(officerOf(from), 'argueForMeasure'))).code).toBe('INVALID_TRANSITION');
    await measure.give(officerOf(to), 'proposeLiftingMeasure', { opportunityUntil: inDays(14) });
    expect((await refusal(measure.give(officerOf(to), 'argueForMeasure'))).code).toBe('FORBIDDEN');
  });
});

describe('row security by itself', () => {
  test('holds four eyes, each State’s own words, and R9', async () => {
    const measure = await inForce(w);
    const { from, to } = measure.request;
    await measure.give(supervisorOf(to, 'first'), 'proposeLiftingMeasure');
    const update = (what: string): string => `update provisional_measure set ${what} where id = $1`;
    const lift = update(`status = 'LIFTED', lifted_at = now()`);
    const trySql = (viewer = officerOf(to), text = lift) => w.test.sqlAs(viewer, text, [measure.key]);
    await expect(trySql()).rejects.toThrow('a supervisor lifts');
    await expect(trySql(supervisorOf(to, 'first'))).rejects.toThrow('a supervisor lifts');
    await expect(trySql(supervisorOf(to, 'second'))).rejects.toThrow('provisional_measure_heard');
    await expect(trySql(officerOf(from), update(`status = 'IN_FORCE'`))).rejects.toThrow('other State');
    for (const what of [
      "lifting_reasons = 'x'",
      'proposed_by = app.viewer_id()',
      "no_opportunity_reason = 'x'",
    ])
      await expect(trySql(supervisorOf(to, 'second'), update(what))).rejects.toMatchObject({ code: '42501' });
    await expect(trySql(officerOf(to), update(`proposed_by = app.viewer_id()`))).rejects.toThrow(
      'what somebody else proposed',
    );
    await expect(trySql(officerOf(to), update(`submission = 'yes'`))).rejects.toThrow('other State');
    await expect(trySql(officerOf(to), update(`order_reference = '13'`))).rejects.toThrow('does not change');
    expect(await trySql(officerOf(await w.state()), `${lift} returning 1`)).toEqual([]);
  });
});

test('a third party’s claim is recorded beside the measure, and its name stays in the requested State (art. 55(9))', async () => {
  const measure = await inForce(w);
  const { from, to } = measure.request;
  await measure.give(officerOf(to), 'recordThirdPartyClaim');
  const query = `query M($id: ID!) { provisionalMeasure(id: $id) { thirdPartyClaims { claimant claim receivedOn } } }`;
  const seen = async (viewer: ReturnType<typeof officerOf>) =>
    (await w.test.ask(viewer, query, { id: measure.id })).data?.provisionalMeasure.thirdPartyClaims;
  expect(await seen(officerOf(to))).toEqual([
    { claimant: 'Bona Fide Ltd', claim: 'Paid for goods.', receivedOn: '2026-04-01' },
  ]);
  expect(await seen(officerOf(from))).toEqual([
    { claimant: null, claim: 'Paid for goods.', receivedOn: '2026-04-01' },
  ]);
});

describe('by plain SQL', () => {
  test('nobody lifts a measure alone, nor in the name of another', async () => {
    const measure = await inForce(w);
    const { to } = measure.request;
    const attempts = [
      "set status = 'LIFTED', lifted_at = now(), no_opportunity_reason = 'None'",
      "set status = 'LIFTING_PROPOSED', proposed_by = 'somebody else', proposed_at = now()",
    ];
    for (const attempt of attempts) {
      const sql = `update provisional_measure ${attempt} where id = $1`;
      await expect(w.test.sqlAs(supervisorOf(to), sql, [measure.key])).rejects.toMatchObject({
        code: '42501',
      });
    }
  });
});
