import { beforeAll, describe, expect, test } from 'vitest';
import { AssistanceType } from '../../../../src/contexts/directory/index.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import { registered } from '../../../support/paper-requests.js';
import { officerOf, type TestState } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import { timedWorld, type TimedWorld } from '../../../support/timed-world.js';
import { completeContents } from '../../../support/world.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { auckland, stateIn } from '../../../support/zones.js';

/**
 * An urgent request to freeze is decided on within 48 hours of receipt (Regulation (EU) 2018/1805 art. 9). Of a paper the hour
 * may be known, or the day alone. In Auckland it is thirteen hours later than UTC in January.
 */
let t: TimedWorld;
let own: TestState;
let absent: TestState;

beforeAll(async () => {
  t = await timedWorld('2027-01-11T12:00:00Z');
  own = await stateIn(t.w, auckland);
  absent = await t.w.state({ onRepatria: false });
});

const freezing = (urgent = true) => ({
  ...completeContents(),
  items: [
    {
      type: AssistanceType.SEARCH_SEIZURE_FREEZING,
      particulars: { propertyDescription: 'One account' },
    },
  ],
  ...{ urgent, urgencyReason: urgent ? 'The balance is moving.' : null },
});

const cameIn = (more: object = {}): Promise<TestRequest> => {
  t.at('2027-01-08T12:00:00Z');
  return registered(t.w, { from: absent, to: own, receivedOn: '2027-01-08', contents: freezing(), ...more });
};
const correct = async (request: TestRequest, what: object) =>
  t.w.give(officerOf(own), 'correctRegisteredMlaRequest', {
    ...{ id: request.id, expectedVersion: await request.version(), reason: 'The stamp says so.' },
    ...what,
  });

/** When the decision is due, from when on, and whether the day alone is known. */
async function decision({ key }: TestRequest): Promise<unknown> {
  const { rows } = await t.w.test.owner.query<{ from: Date; due: Date; by_day: boolean }>(
    `select started_at as "from", due_at as due, started_by_day as by_day from mla_request_clock
     where request_id = $1 and kind = 'DECISION' and is_running`,
    [key],
  );
  const [{ from, due, by_day: byDay } = { from: null, due: null, by_day: null }] = rows;
  return [from?.toISOString(), due?.toISOString(), byDay];
}

/** The eighth of January in Auckland. */
const [begins, ends] = ['2027-01-07T11:00:00.000Z', '2027-01-08T11:00:00.000Z'];
const twoDaysAfter = (at: string): string => new Date(Date.parse(at) + 48 * 3_600_000).toISOString();

describe('hours run from', () => {
  test('the end of the day, where the day alone is known: so does what is due next', async () => {
    const request = await cameIn();
    expect(await decision(request)).toEqual([begins, twoDaysAfter(ends), true]);
    expect((await request.docket()).next_due_at).toEqual(new Date(twoDaysAfter(ends)));
  });

  test('the hour that is entered with the paper, where the own State is; so do the turn and what both States read', async () => {
    const request = await cameIn({ receivedTime: '14:30' });
    const at = '2027-01-08T01:30:00.000Z';
    expect(await decision(request)).toEqual([at, twoDaysAfter(at), false]);
    expect((await request.docket()).next_due_at).toEqual(new Date(twoDaysAfter(at)));
    expect(await request.row()).toMatchObject({
      ...{ submitted_at: new Date(at), delivered_at: new Date(at), ball_since: new Date(at) },
    });
    const { data } = await t.w.test.ask(
      officerOf(own),
      'query ($id: ID!) { mlaRequest(id: $id) { runningClocks { kind startedAt startedByDay } } }',
      { id: request.id },
    );
    expect(data?.mlaRequest.runningClocks).toContainEqual({
      ...{ kind: 'DECISION', startedAt: at, startedByDay: false },
    });
  });

  test('midnight, where that is the hour', async () => {
    expect(await decision(await cameIn({ receivedTime: '00:00' }))).toEqual([
      begins,
      twoDaysAfter(begins),
      false,
    ]);
  });

  test('the instant of its submission, between two States that take part', async () => {
    const to = await stateIn(t.w, auckland);
    t.at('2027-01-11T12:34:56Z');
    const request = await t.w.request({
      ...{ from: own, to, contents: freezing(), status: 'SUBMITTED' },
    });
    const at = '2027-01-11T12:34:56.000Z';
    expect(await decision(request)).toEqual([at, twoDaysAfter(at), false]);
  });
});

test('an hour that is still to come, or none, is refused', async () => {
  t.at('2027-01-08T12:00:00Z');
  const enter = (receivedOn: string, receivedTime: string) =>
    registered(t.w, { from: absent, to: own, receivedOn, receivedTime, contents: freezing() });
  // It is one o'clock on the ninth in Auckland.
  const { extensions } = await refusal(enter('2027-01-09', '01:01'));
  expect(extensions).toMatchObject({ problems: [{ field: 'input.receivedTime' }] });
  await enter('2027-01-09', '01:00');
  const { errors } = await t.w.test.ask(
    officerOf(own),
    'mutation ($input: RegisterMlaRequestInput!) { registerMlaRequest(input: $input) { replayed } }',
    { input: { receivedTime: '24:00' } },
  );
  expect(errors.map(({ message }) => message)).toContainEqual(
    expect.stringContaining('A TimeOfDay is an hour and a minute'),
  );
});

describe('what was typed wrongly is put right', () => {
  test('the hour that the stamp says, and that it says none', async () => {
    const request = await cameIn();
    await correct(request, { receivedOn: '2027-01-08', receivedTime: '09:05' });
    const at = '2027-01-07T20:05:00.000Z';
    expect(await decision(request)).toEqual([at, twoDaysAfter(at), false]);
    expect(await request.row()).toMatchObject({ submitted_at: new Date(at), ball_since: new Date(at) });
    await correct(request, { receivedOn: '2027-01-08' });
    expect(await decision(request)).toEqual([begins, twoDaysAfter(ends), true]);
    const { rows } = await t.w.test.owner.query(
      'select field, before, after from mla_request_correction where request_id = $1 order by corrected_at, id',
      [request.key],
    );
    expect(rows).toEqual([
      { field: 'receivedOn', before: '2027-01-08', after: '2027-01-08 09:05' },
      { field: 'receivedOn', before: '2027-01-08 09:05', after: '2027-01-08' },
    ]);
    const late = correct(request, { receivedOn: '2027-01-09', receivedTime: '02:00' });
    expect((await refusal(late)).extensions).toMatchObject({ problems: [{ field: 'input.receivedTime' }] });
  });

  test('that it is urgent: its hours run as they would have', async () => {
    const byDay = await cameIn({ contents: freezing(false) });
    const byHour = await cameIn({ contents: freezing(false), receivedTime: '14:30' });
    for (const request of [byDay, byHour])
      await correct(request, { contents: { urgent: true, urgencyReason: 'The balance is moving.' } });
    const at = '2027-01-08T01:30:00.000Z';
    expect(await decision(byDay)).toEqual([begins, twoDaysAfter(ends), true]);
    expect(await decision(byHour)).toEqual([at, twoDaysAfter(at), false]);
  });
});

describe('of a request that goes to a State on paper, where it is UTC', () => {
  async function dispatched(): Promise<[TestRequest, string]> {
    t.at('2027-01-11T12:00:00Z');
    const request = await t.w.request({
      ...{ from: own, to: absent, contents: freezing(), status: 'SUBMITTED' },
    });
    t.at('2027-01-20T12:00:00Z');
    await t.w.give(officerOf(own), 'dispatchMlaRequest', {
      ...{ id: request.id, medium: 'COURIER' as never, dispatchedOn: '2027-01-13', source: 'Receipt 1' },
    });
    const { rows } = await t.w.test.owner.query<{ id: string }>(
      'select id from mla_request_delivery where request_id = $1',
      [request.key],
    );
    return [request, globalId('MlaRequestDelivery', rows[0]?.id ?? '')];
  }
  const receipt = (deliveryId: string, more: object) =>
    t.w.give(officerOf(own), 'recordMlaRequestDeliveryEvidence', {
      ...{ deliveryId, kind: 'DELIVERY' as never, happenedOn: '2027-01-15', source: 'Receipt 2' },
      ...more,
    });

  test('hours run from the end of the day on which the letter left, until a receipt is there', async () => {
    const [request] = await dispatched();
    expect(await decision(request)).toMatchObject({ 1: '2027-01-16T00:00:00.000Z' });
  });

  test('then from the hour that the receipt says', async () => {
    const [request, delivery] = await dispatched();
    await receipt(delivery, { happenedTime: '16:45' });
    const at = '2027-01-15T16:45:00.000Z';
    expect(await decision(request)).toEqual([at, twoDaysAfter(at), false]);
    expect((await request.row()).delivered_at).toEqual(new Date(at));
  });

  test('or from the end of its day', async () => {
    const [request, delivery] = await dispatched();
    await receipt(delivery, {});
    expect(await decision(request)).toEqual(['2027-01-15T00:00:00.000Z', '2027-01-18T00:00:00.000Z', true]);
  });

  test('an hour that is still to come is refused', async () => {
    const [, delivery] = await dispatched();
    const error = await refusal(receipt(delivery, { happenedOn: '2027-01-20', happenedTime: '12:01' }));
    expect(error.extensions).toMatchObject({ problems: [{ field: 'input.happenedTime' }] });
  });
});
