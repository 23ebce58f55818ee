import { beforeAll, expect, test } from 'vitest';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import {
  auditor,
  auditorOf,
  officerOf,
  prosecutorOf,
  starStaff,
  supervisorOf,
  type TestState,
} from '../../../support/personas.js';
import { registered } from '../../../support/paper-requests.js';
import { timedWorld, type TimedWorld } from '../../../support/timed-world.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { ownWorld } from '../../../support/world.js';

/** A clerk finds the letters that wait to be dispatched, and those that did not arrive. */
let t: TimedWorld;
let own: TestState;
let absent: TestState;

beforeAll(async () => {
  t = await timedWorld('2026-01-05T12:00:00Z', await ownWorld());
  own = await t.w.state();
  absent = await t.w.state({ onRepatria: false });
});

async function listed(viewer: Viewer, filter: object): Promise<unknown> {
  const query = `query ($filter: MlaRequestFilter) { mlaRequests(first: 50, filter: $filter) { edges { node { id } } } }`;
  const planned = await t.w.test.ask(viewer, query, { filter });
  const plain = await t.w.test.ask(viewer, query, { filter }, 'plain');
  expect(plain.codes).toEqual(planned.codes);
  expect(plain.data).toEqual(planned.data);
  if (planned.codes.length > 0) return planned.codes;
  return planned.data?.['mlaRequests'].edges.map(({ node }: any) => node.id);
}

/** Whether a request is on the list of what has a letter that waits, and of what has one that did not arrive. */
async function isListed(
  { id }: TestRequest,
  viewer = officerOf(own),
): Promise<{ waits: boolean; failed: boolean }> {
  const on = async (filter: object): Promise<boolean> =>
    ((await listed(viewer, filter)) as string[]).includes(id);
  const [waits, failed] = [await on({ letterWaiting: true }), await on({ deliveryFailed: true })];
  // Each is on one of the two lists.
  expect(await on({ letterWaiting: false })).toBe(!waits);
  expect(await on({ deliveryFailed: false })).toBe(!failed);
  return { waits, failed };
}

async function leaves(request: TestRequest, more: object = {}): Promise<string> {
  const of = async (order: string): Promise<string> => {
    const { rows } = await t.w.test.owner.query<{ id: string }>(
      `select d.id from mla_request_delivery d join mla_request_letter l on l.id = d.letter_id
       where d.request_id = $1 order by ${order} limit 1`,
      [request.key],
    );
    return globalId('MlaRequestDelivery', rows[0]?.id ?? '');
  };
  await t.w.give(officerOf(own), 'dispatchMlaRequest', {
    ...{ id: request.id, deliveryId: await of('l.composed_at desc, d.id'), medium: 'POST' as never },
    ...{ dispatchedOn: '2026-01-05', source: 'Receipt 1', deliveryDueOn: '2199-12-31', ...more },
  });
  return of('l.composed_at desc, d.id desc');
}

const evidence = (deliveryId: string, kind: string) =>
  t.w.give(officerOf(own), 'recordMlaRequestDeliveryEvidence', {
    ...{ deliveryId, kind: kind as never, happenedOn: '2026-01-05', source: 'Envelope 1' },
    ...(kind.startsWith('NON_') && { reason: 'ADDRESSEE_UNKNOWN' as never }),
  });

const submitted = (): Promise<TestRequest> => t.w.request({ from: own, to: absent, status: 'SUBMITTED' });

test('a letter waits until it is dispatched, whether of the request or of a step', async () => {
  const request = await submitted();
  expect(await isListed(request)).toEqual({ waits: true, failed: false });
  await leaves(request);
  expect(await isListed(request)).toEqual({ waits: false, failed: false });
  const came = await registered(t.w, { from: absent, to: own, receivedOn: '2026-01-05' });
  expect(await isListed(came)).toEqual({ waits: false, failed: false });
  await came.give(officerOf(own), 'acknowledgeMlaRequest');
  expect(await isListed(came)).toEqual({ waits: true, failed: false });
});

test('what a later end of the request overtakes waits no longer; the letter of the end does', async () => {
  const request = await submitted();
  await leaves(request);
  t.at('2026-01-05T12:01:00Z');
  await request.give(officerOf(own), 'inquireMlaRequestStatus');
  expect(await isListed(request)).toMatchObject({ waits: true });
  t.at('2026-01-05T12:02:00Z');
  await request.give(officerOf(own), 'withdrawMlaRequest');
  expect(await isListed(request)).toMatchObject({ waits: true });
  await leaves(request);
  expect(await isListed(request)).toMatchObject({ waits: false });
  t.at('2026-01-05T12:00:00Z');
});

test('what the other State overtakes by its paper waits no longer; what is said for good does', async () => {
  const receivedOn = '2026-01-05';
  const onPaper = { happenedOn: receivedOn, reference: 'Letter 2' };
  for (const dispatched of [false, true]) {
    const request = await registered(t.w, { from: absent, to: own, receivedOn });
    await request.give(officerOf(own), 'acknowledgeMlaRequest');
    if (dispatched) await leaves(request);
    await request.give(officerOf(own), 'examineMlaRequest');
    await request.give(officerOf(own), 'askMlaRequestInformation');
    expect(await isListed(request)).toMatchObject({ waits: true });
    await request.give(officerOf(own), 'withdrawMlaRequest', { onPaper });
    // Only the acknowledgement of receipt is still to be sent.
    expect(await isListed(request)).toMatchObject({ waits: !dispatched });
  }
});

test('a letter that did not arrive is on the list until it is sent again, or arrives after all', async () => {
  const request = await submitted();
  const first = await leaves(request);
  await evidence(first, 'NON_DELIVERY');
  expect(await isListed(request)).toEqual({ waits: false, failed: true });
  const second = await leaves(request);
  expect(await isListed(request)).toEqual({ waits: false, failed: false });
  await evidence(second, 'NON_DELIVERY');
  expect(await isListed(request)).toEqual({ waits: false, failed: true });
  await evidence(first, 'RETRIEVAL');
  expect(await isListed(request)).toEqual({ waits: false, failed: false });
});

test('a letter of which no word came in time is, too, until word comes', async () => {
  const request = await submitted();
  const delivery = await leaves(request, { deliveryDueOn: '2026-01-20' });
  expect(await isListed(request)).toEqual({ waits: false, failed: true });
  await evidence(delivery, 'DELIVERY');
  expect(await isListed(request)).toEqual({ waits: false, failed: false });
});

test('word of the relay is waited for as long as there is none', async () => {
  const request = await submitted();
  const delivery = await leaves(request, { relayDueOn: '2026-01-06' });
  expect(await isListed(request)).toEqual({ waits: false, failed: true });
  await evidence(delivery, 'RELAY_REMMD_ACCEPTANCE');
  expect(await isListed(request)).toEqual({ waits: false, failed: false });
});

test('what travels in Repatria neither waits nor gets lost', async () => {
  const request = await t.w.request({ from: own, to: await t.w.state(), status: 'SUBMITTED' });
  for (const viewer of [officerOf(request.from), officerOf(request.to)])
    expect(await isListed(request, viewer)).toEqual({ waits: false, failed: false });
});

test('a copy on paper that gets lost is on no list where the request stands in Repatria', async () => {
  const request = await t.w.request({ from: own, to: await t.w.state(), status: 'SUBMITTED' });
  await evidence(await leaves(request, { medium: 'COURIER' as never }), 'NON_DELIVERY');
  for (const viewer of [officerOf(request.from), officerOf(request.to)])
    expect(await isListed(request, viewer)).toEqual({ waits: false, failed: false });
});

test('only those who follow how requests travel may filter by it, and find what they see alone', async () => {
  const request = await submitted();
  const other = await submitted();
  await evidence(await leaves(other), 'NON_DELIVERY');
  for (const viewer of [officerOf(own), supervisorOf(own), auditorOf(own), auditor]) {
    expect(await isListed(request, viewer)).toEqual({ waits: true, failed: false });
    expect(await isListed(other, viewer)).toEqual({ waits: false, failed: true });
  }
  for (const filter of [{ letterWaiting: true }, { deliveryFailed: true }, { letterWaiting: false }]) {
    for (const viewer of [prosecutorOf(own), starStaff])
      expect(await listed(viewer, filter)).toEqual(['FORBIDDEN']);
    for (const viewer of [officerOf(absent), officerOf(await t.w.state())])
      expect(await listed(viewer, filter)).toEqual([]);
  }
  // Kept to a team, it is on the lists of nobody else.
  await t.w.give(supervisorOf(own), 'restrictMlaRequest', {
    ...{ id: request.id, officers: [supervisorOf(own).userId ?? ''], reason: 'A source inside the bank.' },
  });
  expect(await isListed(request, supervisorOf(own))).toEqual({ waits: true, failed: false });
  for (const filter of [{ letterWaiting: true }, { letterWaiting: false }])
    expect(await listed(officerOf(own), filter)).not.toContain(request.id);
});
