import { beforeAll, describe, expect, test } from 'vitest';
import { AssistanceType } from '../../../../src/contexts/directory/index.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import { officerOf, type TestState } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import { timedWorld, type TimedWorld } from '../../../support/timed-world.js';
import { completeContents } from '../../../support/world.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { auckland, stateIn } from '../../../support/zones.js';

/**
 * What a State on paper did, and at which hour, where that State is. In Auckland it is thirteen hours later than UTC in January.
 * An urgent request to freeze is decided on within 48 hours of receipt (Regulation (EU) 2018/1805 art. 9).
 */
let t: TimedWorld;
let own: TestState;
let absent: TestState;

beforeAll(async () => {
  t = await timedWorld('2027-01-07T00:00:00Z');
  own = await t.w.state();
  absent = await stateIn(t.w, auckland, { onRepatria: false });
});

const freezing = () => ({
  ...completeContents(),
  items: [
    {
      type: AssistanceType.SEARCH_SEIZURE_FREEZING,
      particulars: { propertyDescription: 'One account' },
    },
  ],
  ...{ urgent: true, urgencyReason: 'The balance is moving.' },
});

/** A letter that left on the seventh, of which word comes on the ninth. */
async function sent(): Promise<TestRequest> {
  t.at('2027-01-07T00:00:00Z');
  const request = await t.w.request({ from: own, to: absent, status: 'SUBMITTED', contents: freezing() });
  await t.w.give(officerOf(own), 'dispatchMlaRequest', {
    ...{ id: request.id, medium: 'COURIER' as never, dispatchedOn: '2027-01-07', source: 'Receipt 1' },
  });
  t.at('2027-01-09T12:00:00Z');
  return request;
}

const onPaper = (more: object = {}) => ({
  onPaper: { happenedOn: '2027-01-08', reference: 'Letter 77/2027', ...more },
});
const receive = (request: TestRequest, more: object = {}, viewer: Viewer = officerOf(own)) =>
  request.give(viewer, 'receiveMlaRequest', onPaper(more));

/** When the decision is due, from when on, and whether the day alone is known. */
async function decision({ key }: TestRequest): Promise<unknown> {
  const { rows } = await t.w.test.owner.query<{ from: Date; due: Date; by_day: boolean }>(
    `select started_at as "from", due_at as due, started_by_day as by_day from mla_request_clock
     where request_id = $1 and kind = 'DECISION' and is_running`,
    [key],
  );
  return rows.map(({ from, due, by_day: byDay }) => [from.toISOString(), due.toISOString(), byDay]).at(0);
}

const twoDaysAfter = (at: string): string => new Date(Date.parse(at) + 48 * 3_600_000).toISOString();
/** Half past two on the eighth in Auckland. */
const halfPastTwo = '2027-01-08T01:30:00.000Z';

describe('hours run from', () => {
  test('the end of the day, where the paper names no hour', async () => {
    const request = await sent();
    await receive(request);
    // The eighth of January in Auckland.
    const [begins, ends] = ['2027-01-07T11:00:00.000Z', '2027-01-08T11:00:00.000Z'];
    expect(await decision(request)).toEqual([begins, twoDaysAfter(ends), true]);
  });

  test('the hour that the paper names, where the State is that took the step; so do its evidence and the turn', async () => {
    const request = await sent();
    await receive(request, { happenedTime: '14:30' });
    expect(await decision(request)).toEqual([halfPastTwo, twoDaysAfter(halfPastTwo), false]);
    expect((await request.docket()).next_due_at).toEqual(new Date(twoDaysAfter(halfPastTwo)));
    expect((await request.row()).delivered_at).toEqual(new Date(halfPastTwo));
    const { rows } = await t.w.test.owner.query(
      `select happened_at from mla_request_delivery_evidence where request_id = $1 and kind = 'RETRIEVAL'`,
      [request.key],
    );
    expect(rows).toEqual([{ happened_at: new Date(halfPastTwo) }]);
  });

  test('the hour, for what the request itself says of the step', async () => {
    const request = await sent();
    await request.give(officerOf(own), 'acknowledgeMlaRequest', onPaper({ happenedTime: '14:30' }));
    expect((await request.row()).acknowledged_at).toEqual(new Date(halfPastTwo));
  });
});

describe('is refused', () => {
  const problems = async (command: Promise<unknown>): Promise<unknown> =>
    (await refusal(command)).extensions['problems'];
  const field = 'input.onPaper.happenedTime';

  test('an hour that is still to come', async () => {
    const request = await sent();
    // It is one o'clock on the tenth in Auckland.
    const late = { happenedOn: '2027-01-10', happenedTime: '01:01' };
    expect(await problems(receive(request, late))).toEqual([
      { field, message: 'This hour is still to come.' },
    ]);
    await receive(request, { ...late, happenedTime: '01:00' });
  });

  test('an hour at which the request had not been sent yet', async () => {
    const request = await sent();
    const early = { happenedOn: '2027-01-07', happenedTime: '12:59' };
    expect(await problems(receive(request, early))).toEqual([
      { field, message: 'At this hour the request had not been sent yet.' },
    ]);
    await receive(request, { ...early, happenedTime: '13:00' });
  });

  test('the hour of what is recorded beside the request, of which the day is entered alone', async () => {
    const request = await sent();
    const plan = {
      ...{ requestId: request.id, person: { name: 'Ana Corin' }, purpose: 'Testimony', capacity: 'WITNESS' },
      ...{ modality: 'VIDEO', notInPersonBecause: 'Far away', language: 'en' },
      plannedAt: new Date('2027-02-01T12:00:00Z'),
    };
    const { key } = await t.w.give(officerOf(own), 'planHearing', plan as never);
    const confirm = {
      ...{ id: `Hearing:${key}`, expectedVersion: 1 },
      ...onPaper({ happenedTime: '14:30' }),
    };
    expect(await problems(t.w.give(officerOf(own), 'confirmHearing', confirm as never))).toEqual([
      { field, message: 'Of this step the day is entered alone: leave the hour out.' },
    ]);
  });
});
