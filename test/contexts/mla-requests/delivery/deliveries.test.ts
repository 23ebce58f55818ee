import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { v7 as uuid } from 'uuid';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import * as people from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';

const { officerOf, supervisorOf, prosecutorOf, auditorOf, auditor, starStaff } = people;

let w: World;
let from: people.TestState;
let absent: people.TestState;

beforeAll(async () => {
  w = await world();
  from = await w.state();
  absent = await w.state({ onRepatria: false });
});

const today = new Date().toISOString().slice(0, 10);

const query = `query Deliveries($id: ID!) { mlaRequest(id: $id) { letter { text digest }
  deliveries { id medium digest trackingNumber recordedOutcome outcome timedOut
    evidences { kind reason source recordedFor { code } } } } }`;
async function deliveries(viewer: Viewer, request: TestRequest): Promise<any> {
  return (await w.test.ask(viewer, query, { id: request.id })).data?.mlaRequest;
}

/** A request on its way on paper, dispatched some days ago. */
async function dispatched(more: object = {}, ago = 0): Promise<{ request: TestRequest; deliveryId: string }> {
  const request = await w.request({ from, to: absent, status: 'SUBMITTED' });
  // The clock is not the test's to turn: the owner lets the letter be written before it leaves.
  await w.test.owner.query(
    'update mla_request_letter set composed_at = composed_at - make_interval(days => $2) where request_id = $1',
    [request.key, ago],
  );
  await w.give(officerOf(from), 'dispatchMlaRequest', {
    id: request.id,
    medium: 'COURIER' as never,
    dispatchedOn: new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10),
    trackingNumber: 'C-1',
    source: 'Receipt 1',
    ...more,
  });
  const { deliveries: found } = await deliveries(officerOf(from), request);
  return { request, deliveryId: found.at(-1).id };
}

const record = (deliveryId: string, kind: string, more: object = {}, viewer = officerOf(from)) =>
  w.give(viewer, 'recordMlaRequestDeliveryEvidence', {
    deliveryId,
    kind: kind as never,
    happenedOn: today,
    source: 'Receipt 2',
    ...more,
  });

describe('between two States that take part', () => {
  test('a submitted request is accepted and delivered at once, and taken up when it is acknowledged', async () => {
    const request = await w.request({ ...(await w.pair()), status: 'SUBMITTED' });
    const [one] = (await deliveries(officerOf(request.to), request)).deliveries;
    expect(one).toMatchObject({ medium: 'REPATRIA', recordedOutcome: 'DELIVERY', outcome: 'DELIVERY' });
    expect(one.evidences.map(({ kind }: { kind: string }) => kind).sort()).toEqual([
      'DELIVERY',
      'SUBMISSION_ACCEPTANCE',
    ]);
    await request.give(officerOf(request.to), 'acknowledgeMlaRequest');
    const [after] = (await deliveries(officerOf(request.from), request)).deliveries;
    expect(after).toMatchObject({ outcome: 'RETRIEVAL' });
    expect(after.evidences.at(-1)).toEqual({
      kind: 'RETRIEVAL',
      reason: null,
      source: null,
      recordedFor: { code: request.to.code },
    });
  });

  test('it is delivered when the requested State takes it up, once, from when it was in the inbox', async () => {
    const request = await w.request({ ...(await w.pair()), status: 'SUBMITTED' });
    const { submitted_at: submitted, delivered_at: before } = await request.row();
    expect(before).toBeNull();
    await request.give(officerOf(request.to), 'receiveMlaRequest');
    expect(await request.row()).toMatchObject({ status: 'DELIVERED', delivered_at: submitted });
    await request.give(officerOf(request.to), 'acknowledgeMlaRequest');
    const [one] = (await deliveries(officerOf(request.from), request)).deliveries;
    expect(one.evidences.filter(({ kind }: { kind: string }) => kind === 'RETRIEVAL')).toHaveLength(1);
  });

  test('one that is acknowledged at once was delivered, too', async () => {
    const request = await w.request({ ...(await w.pair()), status: 'ACKNOWLEDGED' });
    const { submitted_at: submitted, delivered_at: delivered } = await request.row();
    expect(delivered).toEqual(submitted);
  });

  test('a paper copy that the requesting State says has arrived delivers nothing for the other', async () => {
    const request = await w.request({ ...(await w.pair()), status: 'SUBMITTED' });
    await w.give(officerOf(request.from), 'dispatchMlaRequest', {
      ...{ id: request.id, medium: 'COURIER' as never, dispatchedOn: today, source: 'Receipt' },
    });
    const id = (await deliveries(officerOf(request.from), request)).deliveries.find(
      ({ medium }: { medium: string }) => medium === 'COURIER',
    ).id;
    await record(id, 'DELIVERY', {}, officerOf(request.from));
    expect(await request.row()).toMatchObject({ status: 'SUBMITTED', delivered_at: null });
    await record(id, 'RETRIEVAL', {}, officerOf(request.to));
    expect((await request.row()).status).toBe('DELIVERED');
  });

  test('a delivery bears the digest of the letter, which both sides can check', async () => {
    const request = await w.request({ ...(await w.pair()), status: 'SUBMITTED' });
    for (const viewer of [officerOf(request.from), officerOf(request.to)]) {
      const { letter, deliveries: found } = await deliveries(viewer, request);
      expect(letter.text).toContain('## (f) Purpose');
      expect(letter.digest).toBe(createHash('sha256').update(letter.text).digest('hex'));
      expect(found[0].digest).toBe(letter.digest);
    }
  });

  test('nobody records by hand what the service sees itself', async () => {
    const request = await w.request({ ...(await w.pair()), status: 'SUBMITTED' });
    const [{ id }] = (await deliveries(officerOf(request.from), request)).deliveries;
    const error = await refusal(record(id, 'RETRIEVAL', {}, officerOf(request.from)));
    expect(error.extensions).toMatchObject({ problems: [{ field: 'input.deliveryId' }] });
  });
});

describe('on paper', () => {
  test('a submitted request waits until it is dispatched, and nobody enters evidence of it before', async () => {
    const request = await w.request({ from, to: absent, status: 'SUBMITTED' });
    const { letter, deliveries: found } = await deliveries(officerOf(from), request);
    const waiting = {
      medium: null,
      outcome: null,
      digest: letter.digest,
      trackingNumber: null,
      evidences: [],
    };
    expect(found).toEqual([expect.objectContaining(waiting)]);
    expect((await refusal(record(found[0].id, 'DELIVERY'))).code).toBe('INCOMPLETE');
    await expect(
      w.test.sqlAs(
        officerOf(from),
        `insert into mla_request_delivery_evidence (id, delivery_id, request_id, kind, happened_at, recorded_at, recorded_for)
         select $1, d.id, d.request_id, 'DELIVERY', now(), now(), d.from_state from mla_request_delivery d where d.request_id = $2`,
        [uuid(), request.key],
      ),
    ).rejects.toMatchObject({ code: '42501' });
    // Acknowledged by a letter of its own, it has arrived, however it left.
    await request.give(officerOf(from), 'acknowledgeMlaRequest');
    expect((await deliveries(officerOf(from), request)).deliveries).toEqual(found);
  });

  test('a letter that was lost is sent again, as another delivery of the same', async () => {
    const { request, deliveryId } = await dispatched();
    await record(deliveryId, 'NON_DELIVERY', { reason: 'LOST_OR_DAMAGED' });
    const again = { id: request.id, dispatchedOn: today, source: 'Receipt 9' };
    await w.give(officerOf(from), 'dispatchMlaRequest', { ...again, medium: 'DIPLOMATIC_BAG' as never });
    const { letter, deliveries: found } = await deliveries(officerOf(from), request);
    expect(found.map((one: any) => [one.medium, one.outcome, one.digest])).toEqual([
      ['COURIER', 'NON_DELIVERY', letter.digest],
      ['DIPLOMATIC_BAG', 'SUBMISSION_ACCEPTANCE', letter.digest],
    ]);
  });

  test('it is dispatched with its letter, and both States see the step', async () => {
    const { request } = await dispatched();
    const { letter, deliveries: found } = await deliveries(officerOf(from), request);
    expect(found).toEqual([
      expect.objectContaining({
        medium: 'COURIER',
        digest: letter.digest,
        trackingNumber: 'C-1',
        outcome: 'SUBMISSION_ACCEPTANCE',
        timedOut: null,
        evidences: [
          {
            kind: 'SUBMISSION_ACCEPTANCE',
            reason: null,
            source: 'Receipt 1',
            recordedFor: { code: from.code },
          },
        ],
      }),
    ]);
    const { rows } = await w.test.owner.query(
      'select command from mla_request_event where request_id = $1 order by occurred_at',
      [request.key],
    );
    expect(rows).toEqual([{ command: 'submitMlaRequest' }, { command: 'dispatchMlaRequest' }]);
  });

  test.each(['DELIVERY', 'RETRIEVAL'])(
    'a receipt makes it delivered, on the day it names: %s',
    async (kind) => {
      const { request, deliveryId } = await dispatched({}, 2);
      await record(deliveryId, 'RELAY_REMMD_ACCEPTANCE');
      expect((await request.row()).status).toBe('SUBMITTED');
      await record(deliveryId, kind, { source: 'Receipt 3' });
      expect(await request.row()).toMatchObject({
        status: 'DELIVERED',
        delivered_at: new Date(`${today}T00:00:00Z`),
      });
      const { rows } = await w.test.owner.query(
        'select command, status from mla_request_event where request_id = $1 order by occurred_at desc limit 1',
        [request.key],
      );
      expect(rows).toEqual([{ command: 'recordMlaRequestDeliveryEvidence', status: 'DELIVERED' }]);
      // A second receipt changes nothing more.
      await record(deliveryId, 'RETRIEVAL');
      expect((await request.row()).status).toBe('DELIVERED');
    },
  );

  test('what went wrong delivers nothing', async () => {
    const { request, deliveryId } = await dispatched();
    await record(deliveryId, 'NON_DELIVERY', { reason: 'LOST_OR_DAMAGED' });
    expect(await request.row()).toMatchObject({ status: 'SUBMITTED', delivered_at: null });
  });

  test('it is received by what its paper says, too', async () => {
    const { request } = await dispatched();
    await request.give(officerOf(from), 'receiveMlaRequest', {
      onPaper: { happenedOn: today, reference: 'Letter 4' },
    });
    expect((await request.row()).status).toBe('DELIVERED');
  });

  test('the highest evidence speaks, in whatever order it comes', async () => {
    const { request, deliveryId } = await dispatched();
    const outcome = async () => (await deliveries(officerOf(from), request)).deliveries[0].outcome;
    await record(deliveryId, 'RELAY_REMMD_FAILURE', { reason: 'ADDRESSEE_UNKNOWN' });
    expect(await outcome()).toBe('RELAY_REMMD_FAILURE');
    await record(deliveryId, 'DELIVERY');
    expect(await outcome()).toBe('DELIVERY');
    await record(deliveryId, 'RELAY_REMMD_ACCEPTANCE');
    expect(await outcome()).toBe('DELIVERY');
    await request.give(officerOf(from), 'acknowledgeMlaRequest', {
      onPaper: { happenedOn: today, reference: 'Letter 5' },
    });
    const [one] = (await deliveries(officerOf(from), request)).deliveries;
    expect(one.outcome).toBe('RETRIEVAL');
    expect(one.evidences).toContainEqual(expect.objectContaining({ kind: 'RETRIEVAL', source: 'Letter 5' }));
  });

  test('silence is failure when the time is over, usual or set, until evidence comes', async () => {
    const usual = await dispatched({}, 4);
    expect((await deliveries(officerOf(from), usual.request)).deliveries[0]).toMatchObject({
      recordedOutcome: 'SUBMISSION_ACCEPTANCE',
      outcome: 'RELAY_REMMD_FAILURE',
      timedOut: 'RELAY_TIMEOUT',
    });
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    const set = await dispatched({ deliveryDueOn: yesterday }, 2);
    const standing = async () => (await deliveries(officerOf(from), set.request)).deliveries[0];
    expect(await standing()).toMatchObject({ outcome: 'NON_DELIVERY', timedOut: 'DELIVERY_TIMEOUT' });
    await record(set.deliveryId, 'DELIVERY');
    expect(await standing()).toMatchObject({ outcome: 'DELIVERY', timedOut: null });
  });

  test.each([
    ['without a reason for a failure', 'NON_DELIVERY', {}],
    ['with a reason for what succeeded', 'DELIVERY', { reason: 'UNSPECIFIED' }],
    ['of the future', 'DELIVERY', { happenedOn: '2199-01-01' }],
    ['of before it left', 'DELIVERY', { happenedOn: '2001-01-01' }],
  ])('evidence is refused %s', async (_how, kind, more) => {
    const { deliveryId } = await dispatched();
    expect((await refusal(record(deliveryId, kind, more))).code).toBe('BAD_USER_INPUT');
  });

  test('evidence of a delivery that never was is refused', async () => {
    const error = await refusal(record(globalId('MlaRequestDelivery', uuid()), 'DELIVERY'));
    expect(error.code).toBe('NOT_FOUND');
  });

  test('nothing is dispatched before it is submitted, nor in Repatria by hand, nor in the future', async () => {
    const draft = await w.request({ from, to: absent });
    const give = (request: TestRequest, more: object) =>
      w.give(officerOf(from), 'dispatchMlaRequest', {
        id: request.id,
        medium: 'POST' as never,
        dispatchedOn: today,
        source: 'Receipt',
        ...more,
      });
    expect((await refusal(give(draft, {}))).extensions).toMatchObject({
      code: 'INCOMPLETE',
      missing: [{ missing: 'a submitted request; or name the delivery of another letter' }],
    });
    const { request } = await dispatched();
    for (const wrong of [{ medium: 'REPATRIA' }, { dispatchedOn: '2199-01-01' }])
      expect((await refusal(give(request, { again: true, ...wrong }))).code).toBe('BAD_USER_INPUT');
  });
});

describe('in plain SQL', () => {
  const tables = ['mla_request_delivery', 'mla_request_delivery_evidence', 'mla_request_letter'] as const;
  const count = async (viewer: Viewer | null, table: string, request: TestRequest): Promise<number> =>
    (await w.test.sqlAs(viewer, `select 1 from ${table} where request_id = $1`, [request.key])).length;

  test('deliveries are for the central authorities and auditors, letters for the authorities', async () => {
    const pair = await w.pair();
    const third = await w.state();
    const request = await w.request({ ...pair, status: 'ACKNOWLEDGED' });
    await request.assignIn(pair.from);
    await request.assignIn(pair.to);
    await w.grant(request.of, pair.from);
    const seen: Record<string, readonly number[]> = {};
    const viewers = {
      officerFrom: officerOf(pair.from),
      officerTo: officerOf(pair.to),
      prosecutorFrom: prosecutorOf(pair.from),
      prosecutorTo: prosecutorOf(pair.to),
      auditorFrom: auditorOf(pair.from),
      auditorTo: auditorOf(pair.to),
      auditor,
      third: supervisorOf(third),
      thirdAuditor: auditorOf(third),
      starStaff,
      nobody: null,
    };
    for (const [name, viewer] of Object.entries(viewers)) {
      const counts: number[] = [];
      for (const table of tables) counts.push(await count(viewer, table, request));
      seen[name] = counts;
    }
    const none = [0, 0, 0];
    expect(seen).toEqual({
      officerFrom: [1, 3, 1],
      officerTo: [1, 3, 1],
      prosecutorFrom: [0, 0, 1],
      prosecutorTo: [0, 0, 1],
      auditorFrom: [1, 3, 0],
      auditorTo: [1, 3, 0],
      auditor: [1, 3, 0],
      third: none,
      thirdAuditor: none,
      starStaff: none,
      nobody: none,
    });
  });

  test('nobody changes a delivery, a piece of evidence or a letter, or speaks for the other State', async () => {
    const request = await w.request({ ...(await w.pair()), status: 'SUBMITTED' });
    for (const viewer of [supervisorOf(request.from), supervisorOf(request.to)]) {
      for (const statement of [
        `update mla_request_delivery set recorded_outcome = 'NON_RETRIEVAL'`,
        `update mla_request_delivery_evidence set kind = 'NON_RETRIEVAL'`,
        `update mla_request_letter set text = 'x'`,
        ...tables.map((table) => `delete from ${table}`),
      ])
        await expect(w.test.sqlAs(viewer, statement)).rejects.toMatchObject({ code: '42501' });
    }
    const forOther = w.test.sqlAs(
      officerOf(request.from),
      `insert into mla_request_delivery_evidence (id, delivery_id, request_id, kind, happened_at, recorded_at, recorded_for)
       select $1, d.id, d.request_id, 'RETRIEVAL', now(), now(), $2 from mla_request_delivery d where d.request_id = $3`,
      [uuid(), request.to.code, request.key],
    );
    await expect(forOther).rejects.toMatchObject({ code: '42501' });
  });
});
