import { beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import { registered } from '../../../support/paper-requests.js';
import * as people from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import { timedWorld, type TimedWorld } from '../../../support/timed-world.js';
import type { TestRequest } from '../../../support/world-requests.js';

/** What was delivered and is not taken up in time stands at NON_RETRIEVAL, until it is taken up after all. */
const { officerOf, supervisorOf, prosecutorOf, auditorOf, auditor, starStaff } = people;

let t: TimedWorld;
let own: people.TestState;
let absent: people.TestState;

/** Long ago, as the lists have it, which go by the clock of the database. */
const longAgo = '2026-01-05T12:00:00Z';
const toCome = '2199-01-05T12:00:00Z';

beforeAll(async () => {
  t = await timedWorld(longAgo);
  own = await t.w.state();
  absent = await t.w.state({ onRepatria: false });
});

interface Found {
  id: string;
  medium: string | null;
  recordedOutcome: string | null;
  outcome: string | null;
  timedOut: string | null;
  retrievalDueAt: string | null;
}

async function deliveries(request: TestRequest, viewer = officerOf(request.from)): Promise<Found[]> {
  const query = `query ($id: ID!) { mlaRequest(id: $id) { deliveries { id medium recordedOutcome outcome timedOut retrievalDueAt } } }`;
  const planned = await t.w.test.ask(viewer, query, { id: request.id });
  const plain = await t.w.test.ask(viewer, query, { id: request.id }, 'plain');
  expect(plain.data).toEqual(planned.data);
  return planned.data?.['mlaRequest'].deliveries;
}

async function listed(viewer: Viewer, field: string, retrievalFailed: boolean): Promise<unknown> {
  const query = `query ($filter: MlaRequestFilter) { ${field}(first: 50, filter: $filter) { edges { node { id } } } }`;
  const filter = { retrievalFailed };
  const planned = await t.w.test.ask(viewer, query, { filter });
  const plain = await t.w.test.ask(viewer, query, { filter }, 'plain');
  expect([plain.codes, plain.data]).toEqual([planned.codes, planned.data]);
  if (planned.codes.length > 0) return planned.codes;
  return planned.data?.[field].edges.map(({ node }: any) => node.id);
}

async function isListed({ id }: TestRequest, viewer: Viewer, field = 'mlaRequests'): Promise<boolean> {
  const on = async (failed: boolean) => ((await listed(viewer, field, failed)) as string[]).includes(id);
  const failed = await on(true);
  // Each is on one of the two lists.
  expect(await on(false)).toBe(!failed);
  return failed;
}

describe('between two States that take part', () => {
  const submitted = async (at = longAgo): Promise<TestRequest> => {
    t.at(at);
    return t.w.request({ from: own, to: await t.w.state(), status: 'SUBMITTED' });
  };

  test('a request is to be taken up within the week of Directive 2014/41/EU art. 16(1)', async () => {
    const young = await submitted(toCome);
    expect((await deliveries(young))[0]).toMatchObject({
      ...{ outcome: 'DELIVERY', timedOut: null, retrievalDueAt: '2199-01-12T23:59:59.999Z' },
    });
    const request = await submitted();
    expect((await deliveries(request))[0]?.retrievalDueAt).toBe('2026-01-12T23:59:59.999Z');
    for (const viewer of [officerOf(request.from), officerOf(request.to)])
      expect((await deliveries(request, viewer))[0]).toMatchObject({
        recordedOutcome: 'DELIVERY',
        outcome: 'NON_RETRIEVAL',
        timedOut: 'RETRIEVAL_TIMEOUT',
      });
  });

  test('or in the time that the requested State set for its acknowledgement', async () => {
    t.at(longAgo);
    const to = await t.w.state();
    const { codes } = await t.w.test.ask(
      supervisorOf(to),
      `mutation { setClockTarget(input: { idempotencyKey: "two-days", kind: ACKNOWLEDGEMENT, amount: 2, unit: CALENDAR_DAYS, source: "Order 1" }) { target { id } } }`,
    );
    expect(codes).toEqual([]);
    const request = await t.w.request({ from: own, to, status: 'SUBMITTED' });
    expect((await deliveries(request))[0]?.retrievalDueAt).toBe('2026-01-07T23:59:59.999Z');
  });

  test('one that is not is on the list of both; of the requested State, among its arrivals', async () => {
    const request = await submitted();
    for (const [viewer, field, other] of [
      [officerOf(request.from), 'outgoingMlaRequests', 'incomingMlaRequests'],
      [officerOf(request.to), 'incomingMlaRequests', 'outgoingMlaRequests'],
    ] as const) {
      expect(await isListed(request, viewer)).toBe(true);
      expect(await isListed(request, viewer, field)).toBe(true);
      expect(await listed(viewer, other, true)).not.toContain(request.id);
    }
  });

  test('one that is opened by its addressee is not taken up by that', async () => {
    const request = await submitted();
    await t.w.test.ask(
      officerOf(request.to),
      'query ($id: ID!) { mlaRequest(id: $id) { status letter { text } } }',
      { id: request.id },
    );
    expect(await isListed(request, officerOf(request.from))).toBe(true);
  });

  test.each(['receiveMlaRequest', 'acknowledgeMlaRequest'] as const)(
    'taken up late, by %s, it is taken up',
    async (command) => {
      const request = await submitted();
      t.at('2026-02-01T12:00:00Z');
      await request.give(officerOf(request.to), command);
      expect((await deliveries(request))[0]).toMatchObject({ outcome: 'RETRIEVAL', timedOut: null });
      expect(await isListed(request, officerOf(request.from))).toBe(false);
    },
  );

  test('while there is time it is on no list, nor once it is withdrawn', async () => {
    const young = await submitted(toCome);
    expect(await isListed(young, officerOf(young.from))).toBe(false);
    const withdrawn = await submitted();
    await withdrawn.give(officerOf(withdrawn.from), 'withdrawMlaRequest');
    expect(await isListed(withdrawn, officerOf(withdrawn.from))).toBe(false);
  });

  test('a copy on paper that is taken up takes the request up', async () => {
    const request = await submitted();
    await t.w.give(officerOf(own), 'dispatchMlaRequest', {
      ...{ id: request.id, medium: 'COURIER' as never, dispatchedOn: '2026-01-05', source: 'Receipt 1' },
    });
    expect(await isListed(request, officerOf(own))).toBe(true);
    await request.give(officerOf(request.to), 'receiveMlaRequest');
    expect(await isListed(request, officerOf(own))).toBe(false);
  });

  test('taken up in Repatria, it is so there, whatever copy is under way; and was delivered when it stood there', async () => {
    for (const command of ['receiveMlaRequest', 'acknowledgeMlaRequest'] as const) {
      const request = await submitted();
      t.at('2026-01-07T12:00:00Z');
      await t.w.give(officerOf(own), 'dispatchMlaRequest', {
        ...{ id: request.id, medium: 'COURIER' as never, dispatchedOn: '2026-01-07', source: 'Receipt 1' },
        ...{ relayDueOn: '2199-01-05', deliveryDueOn: '2199-01-05' },
      });
      t.at('2026-01-08T12:00:00Z');
      await request.give(officerOf(request.to), command);
      expect(await deliveries(request)).toMatchObject([
        { medium: 'REPATRIA', outcome: 'RETRIEVAL', timedOut: null },
        { medium: 'COURIER', outcome: 'SUBMISSION_ACCEPTANCE', timedOut: null },
      ]);
      expect((await request.row()).delivered_at).toEqual(new Date(longAgo));
    }
  });

  test('only those may filter by it who follow how requests travel', async () => {
    const request = await submitted();
    for (const viewer of [officerOf(own), supervisorOf(own), auditorOf(own), auditor])
      expect(await isListed(request, viewer)).toBe(true);
    for (const viewer of [prosecutorOf(own), starStaff])
      expect(await listed(viewer, 'mlaRequests', true)).toEqual(['FORBIDDEN']);
    expect(await listed(officerOf(await t.w.state()), 'mlaRequests', true)).toEqual([]);
    await t.w.give(supervisorOf(own), 'restrictMlaRequest', {
      ...{ id: request.id, officers: [supervisorOf(own).userId ?? ''], reason: 'A source inside the bank.' },
    });
    for (const failed of [true, false])
      expect(await listed(officerOf(own), 'mlaRequests', failed)).not.toContain(request.id);
  });
});

describe('on paper', () => {
  const dispatched = async (more: object = {}): Promise<{ request: TestRequest; deliveryId: string }> => {
    t.at(longAgo);
    const request = await t.w.request({ from: own, to: absent, status: 'SUBMITTED' });
    await dispatch(request, more);
    return { request, deliveryId: (await deliveries(request)).at(-1)?.id ?? '' };
  };
  const dispatch = (request: TestRequest, more: object): Promise<unknown> =>
    t.w.give(officerOf(own), 'dispatchMlaRequest', {
      ...{
        id: request.id,
        medium: 'POST' as never,
        dispatchedOn: '2026-01-05',
        source: 'Receipt 1',
        ...more,
      },
    });
  const record = (deliveryId: string, kind: string, reason?: string) =>
    t.w.give(officerOf(own), 'recordMlaRequestDeliveryEvidence', {
      ...{ deliveryId, kind: kind as never, happenedOn: '2026-01-05', source: 'Receipt 2' },
      ...(reason !== undefined && { reason: reason as never }),
    });

  test('a request is to be taken up a week after word of its delivery was awaited', async () => {
    const { request } = await dispatched({ deliveryDueOn: '2026-01-20' });
    expect((await deliveries(request)).at(-1)?.retrievalDueAt).toBe('2026-01-27T23:59:59.999Z');
  });

  test('or until the day that its dispatch names, which is none before word of the delivery is awaited', async () => {
    const { request } = await dispatched({ deliveryDueOn: '2026-01-20', retrievalDueOn: '2026-01-20' });
    expect((await deliveries(request)).at(-1)?.retrievalDueAt).toBe('2026-01-20T23:59:59.999Z');
    const again = { again: true, deliveryDueOn: '2026-01-20' };
    for (const more of [
      { ...again, retrievalDueOn: '2026-01-19' },
      { again: true, retrievalDueOn: '2026-01-04' },
    ])
      expect((await refusal(dispatch(request, more))).extensions).toMatchObject({
        problems: [{ field: 'input.retrievalDueOn' }],
      });
  });

  test('it counts as not taken up once it was delivered, and no earlier', async () => {
    const { request, deliveryId } = await dispatched({ deliveryDueOn: '2026-01-20' });
    t.at('2026-03-01T12:00:00Z');
    expect((await deliveries(request)).at(-1)?.outcome).toBe('NON_DELIVERY');
    expect(await isListed(request, officerOf(own))).toBe(false);
    await record(deliveryId, 'DELIVERY');
    expect((await deliveries(request)).at(-1)).toMatchObject({
      recordedOutcome: 'DELIVERY',
      outcome: 'NON_RETRIEVAL',
      timedOut: 'RETRIEVAL_TIMEOUT',
    });
    expect(await isListed(request, officerOf(own))).toBe(true);
    await record(deliveryId, 'RETRIEVAL');
    expect((await deliveries(request)).at(-1)).toMatchObject({ outcome: 'RETRIEVAL', timedOut: null });
    expect(await isListed(request, officerOf(own))).toBe(false);
  });

  test('evidence that it was not taken up overrules that it was, by the priority of e-CODEX, until it is sent again', async () => {
    const { request, deliveryId } = await dispatched({ deliveryDueOn: '2199-01-05' });
    await record(deliveryId, 'RETRIEVAL');
    await record(deliveryId, 'NON_RETRIEVAL', 'RETRIEVAL_TIMEOUT');
    expect((await deliveries(request)).at(-1)).toMatchObject({ outcome: 'NON_RETRIEVAL', timedOut: null });
    expect(await isListed(request, officerOf(own))).toBe(true);
    await dispatch(request, { deliveryDueOn: '2199-01-05' });
    expect(await isListed(request, officerOf(own))).toBe(false);
  });

  test('of an acknowledged request, of a letter of a step, and of what came in no word is awaited', async () => {
    const { request } = await dispatched();
    await request.give(officerOf(own), 'acknowledgeMlaRequest', {
      onPaper: { happenedOn: '2026-01-05', reference: 'Letter 77/2026' },
    });
    await dispatch(request, { again: true });
    expect((await deliveries(request)).at(-1)).toMatchObject({ medium: 'POST', retrievalDueAt: null });
    const came = await registered(t.w, { from: absent, to: own, receivedOn: '2026-01-05' });
    await came.give(officerOf(own), 'acknowledgeMlaRequest');
    const letter = (await deliveries(came, officerOf(own))).find(({ medium }) => medium === null);
    await dispatch(came, { deliveryId: letter?.id });
    for (const one of await deliveries(came, officerOf(own))) expect(one.retrievalDueAt).toBeNull();
    // Unless its dispatch names a day.
    await dispatch(came, { deliveryId: letter?.id, again: true, retrievalDueOn: '2026-12-31' });
    expect((await deliveries(came, officerOf(own))).map((one) => one.retrievalDueAt)).toContain(
      '2026-12-31T23:59:59.999Z',
    );
  });
});

test('the row of a delivery takes no time from whoever is not its sender', async () => {
  t.at(longAgo);
  const request = await t.w.request({ from: own, to: absent, status: 'SUBMITTED' });
  const [one] = await deliveries(request);
  const key = (one?.id ?? '').replace('MlaRequestDelivery:', '');
  expect(one?.id).toBe(globalId('MlaRequestDelivery', key));
  const move = 'update mla_request_delivery set retrieval_due_at = now() where id = $1 returning id';
  for (const viewer of [officerOf(absent), auditorOf(own), prosecutorOf(own)])
    expect(await t.w.test.sqlAs(viewer, move, [key])).toEqual([]);
});
