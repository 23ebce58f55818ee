import { beforeAll, describe, expect, test } from 'vitest';
import { AssistanceType } from '../../../../src/contexts/directory/index.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import { officerOf, supervisorOf, type TestState } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import { timedWorld, type TimedWorld } from '../../../support/timed-world.js';
import { TestRequest } from '../../../support/world-requests.js';
import { freezingRequest, plan, type TestMeasure } from '../../measures/measure-world.js';

/** Freeze first, paper later: spoken to the contact point, frozen, confirmed in writing, followed by the full request. */
let t: TimedWorld;
let from: TestState;
let to: TestState;

beforeAll(async () => {
  t = await timedWorld('2026-03-02T09:00:00Z');
  from = await t.w.state();
  to = await t.w.state({ oralInUrgency: 'AGREED' });
});

const freezing = { items: [{ type: AssistanceType.SEARCH_SEIZURE_FREEZING }] };
const oral = (): Promise<TestRequest> =>
  freezingRequest(t.w, { from, to, contents: { ...freezing, oral: true } });
const today = { orderedOn: '2026-03-02' };

async function clock(request: TestRequest, kind = 'FOLLOW_UP'): Promise<any> {
  const { rows } = await t.w.test.owner.query(
    'select state, due_at, is_running, result from mla_request_clock where request_id = $1 and kind = $2',
    [request.key, kind],
  );
  return rows[0];
}

async function frozen(request: TestRequest, more: object = {}): Promise<TestMeasure> {
  const measure = await plan(t.w, request);
  await measure.give(officerOf(request.to), 'executeMeasure', { ...today, ...more });
  return measure;
}

async function followUp(request: TestRequest): Promise<TestRequest> {
  const { key } = await t.w.give(officerOf(request.from), 'followUpMlaRequest', {
    id: request.id,
    expectedVersion: await request.version(),
  });
  return new TestRequest(t.w, key, request.of, request.from, request.to);
}

const submit = async (request: TestRequest): Promise<void> => {
  await request.give(officerOf(request.from), 'proposeMlaRequestSubmission');
  await request.give(supervisorOf(request.from), 'submitMlaRequest');
};

describe('a freeze on an oral request', () => {
  test('opens the clock for the full request, which its submission stops', async () => {
    t.at('2026-03-02T09:00:00Z');
    const request = await oral();
    expect(await clock(request)).toBeUndefined();
    await frozen(request);
    expect(await clock(request)).toMatchObject({
      state: from.code,
      due_at: new Date('2026-04-01T23:59:59.999Z'),
      is_running: true,
    });
    const full = await followUp(request);
    expect(await full.row()).toMatchObject({
      follows_up_id: request.key,
      oral: false,
      status: 'DRAFT',
      types: ['SEARCH_SEIZURE_FREEZING'],
    });
    expect(await clock(request)).toMatchObject({ is_running: true });
    await submit(full);
    expect(await clock(request)).toMatchObject({ is_running: false, result: 'MET' });
    const query = `query F($id: ID!) { mlaRequest(id: $id) { followsUp { id } followUps { id } } }`;
    const seen = async (id: string) =>
      (await t.w.test.ask(officerOf(to), query, { id })).data?.mlaRequest as unknown;
    expect(await seen(full.id)).toEqual({ followsUp: { id: request.id }, followUps: [] });
    expect(await seen(request.id)).toEqual({ followsUp: null, followUps: [{ id: full.id }] });
  });

  test('is kept without the full request for as long as the law of the requested State says', async () => {
    t.at('2026-03-02T09:00:00Z');
    const fixed = await oral();
    await frozen(fixed, { followUpDueOn: '2026-03-12' });
    expect(await clock(fixed)).toMatchObject({ due_at: new Date('2026-03-12T23:59:59.999Z') });
    const { codes } = await t.w.test.ask(
      supervisorOf(to),
      'mutation ($input: SetClockTargetInput!) { setClockTarget(input: $input) { replayed } }',
      { input: { kind: 'FOLLOW_UP', amount: 18, unit: 'CALENDAR_DAYS', source: 'Our law, s. 4' } },
    );
    expect(codes).toEqual([]);
    const byLaw = await oral();
    await frozen(byLaw);
    expect(await clock(byLaw)).toMatchObject({
      state: from.code,
      due_at: new Date('2026-03-20T23:59:59.999Z'),
    });
  });

  test('that was followed up already awaits nothing', async () => {
    t.at('2026-03-02T09:00:00Z');
    const request = await oral();
    await submit(await followUp(request));
    await frozen(request);
    expect(await clock(request)).toBeUndefined();
  });

  test('is not lifted for want of timely evidence before that time is over, but is for other reasons', async () => {
    t.at('2026-03-02T09:00:00Z');
    const request = await oral();
    const measure = await frozen(request, { followUpDueOn: '2026-03-12' });
    const propose = (ground: string, until: string) =>
      measure.give(officerOf(to), 'proposeLiftingMeasure', { ground, opportunityUntil: new Date(until) });
    const error = await refusal(propose('EVIDENCE_NOT_TIMELY', '2026-03-10T00:00:00Z'));
    expect(error).toMatchObject({
      code: 'INCOMPLETE',
      extensions: { missing: [{ source: 'UNCAC art. 55(7)' }] },
    });
    await propose('EVIDENCE_NOT_SUFFICIENT', '2026-03-10T00:00:00Z');
    await measure.give(officerOf(to), 'keepMeasure');
    t.at('2026-03-13T00:00:00Z');
    await propose('EVIDENCE_NOT_TIMELY', '2026-03-20T00:00:00Z');
    expect((await measure.row()).status).toBe('LIFTING_PROPOSED');
  });
});

describe('a freeze on a request in full', () => {
  test('awaits no other, and nothing is due', async () => {
    t.at('2026-03-02T09:00:00Z');
    const request = await freezingRequest(t.w, { from, to });
    const measure = await plan(t.w, request);
    const error = await refusal(
      measure.give(officerOf(to), 'executeMeasure', { ...today, followUpDueOn: '2026-03-12' }),
    );
    expect(error.extensions).toMatchObject({ problems: [{ field: 'input.followUpDueOn' }] });
    await measure.give(officerOf(to), 'executeMeasure', today);
    expect(await clock(request)).toBeUndefined();
    const noNeed = await refusal(followUp(request));
    expect(noNeed.code).toBe('INCOMPLETE');
  });

  test('nothing is followed up by the other State, nor before it was sent', async () => {
    t.at('2026-03-02T09:00:00Z');
    const request = await oral();
    const input = { id: request.id, expectedVersion: await request.version() };
    expect((await t.w.mutate(officerOf(to), 'followUpMlaRequest', input)).codes).toEqual(['FORBIDDEN']);
    const draft = await t.w.request({ from, to, contents: { ...freezing, oral: true } });
    expect((await refusal(followUp(draft))).code).toBe('INCOMPLETE');
  });
});

describe('an oral request', () => {
  test('R6: is to be confirmed in writing in the time that its State sets, and then no longer', async () => {
    t.at('2026-03-02T09:00:00Z');
    const request = await oral();
    // Monday; three working days after it.
    expect(await clock(request, 'WRITTEN_CONFIRMATION')).toMatchObject({
      state: from.code,
      due_at: new Date('2026-03-05T23:59:59.999Z'),
    });
    const query = `{ outgoingMlaRequests(first: 50, filter: { clockRunning: [WRITTEN_CONFIRMATION] }) { edges { node { id } } } }`;
    const listed = async (): Promise<string[]> =>
      (await t.w.test.ask(officerOf(from), query)).data?.outgoingMlaRequests.edges.map(
        ({ node }: { node: { id: string } }) => node.id,
      );
    expect(await listed()).toContain(request.id);
    await t.w.give(officerOf(from), 'confirmMlaRequestInWriting', {
      id: request.id,
      expectedVersion: await request.version(),
    });
    expect(await clock(request, 'WRITTEN_CONFIRMATION')).toMatchObject({ result: 'MET' });
    expect(await listed()).not.toContain(request.id);
  });

  test('R6 broken: confirmed too late is confirmed, and late', async () => {
    t.at('2026-03-02T09:00:00Z');
    const request = await oral();
    t.at('2026-03-06T00:00:00Z');
    await t.w.give(officerOf(from), 'confirmMlaRequestInWriting', {
      id: request.id,
      expectedVersion: await request.version(),
    });
    expect(await clock(request, 'WRITTEN_CONFIRMATION')).toMatchObject({ result: 'LATE' });
  });
});

test('ids of what is followed up are those of requests', async () => {
  const error = await refusal(
    t.w.give(officerOf(from), 'followUpMlaRequest', {
      id: globalId('MlaRequest', '00000000-0000-4000-8000-000000000000'),
      expectedVersion: 1,
    }),
  );
  expect(error.code).toBe('NOT_FOUND');
});
