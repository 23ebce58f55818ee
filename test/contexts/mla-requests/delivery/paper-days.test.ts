import { beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import { registered } from '../../../support/paper-requests.js';
import { officerOf, supervisorOf, type TestState } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import { timedWorld, type TimedWorld } from '../../../support/timed-world.js';
import { auckland, stateIn } from '../../../support/zones.js';
import type { TestRequest } from '../../../support/world-requests.js';

/** The days of one paper do not contradict those of another: nothing leaves before it is written, or answers what is yet to be asked. */
let t: TimedWorld;
let own: TestState;
let absent: TestState;

beforeAll(async () => {
  t = await timedWorld('2027-01-04T12:00:00Z');
  own = await stateIn(t.w, auckland);
  absent = await t.w.state({ onRepatria: false });
});

const problemsOf = async (command: Promise<unknown>): Promise<unknown> => {
  const { code, extensions } = await refusal(command);
  expect(code).toBe('BAD_USER_INPUT');
  return extensions['problems'];
};
const problem = (field: string, says: RegExp) => [{ field, message: expect.stringMatching(says) }];

describe('a letter', () => {
  // In Auckland it is the fifth already.
  const written = async (): Promise<TestRequest> => {
    t.at('2027-01-04T12:00:00Z');
    const request = await t.w.request({ from: own, to: absent, status: 'SUBMITTED' });
    t.at('2027-01-20T12:00:00Z');
    return request;
  };
  const dispatch = (request: TestRequest, more: object) =>
    t.w.give(officerOf(own), 'dispatchMlaRequest', {
      ...{ id: request.id, medium: 'COURIER', source: 'Receipt 7', ...more },
    } as never);
  const record = async ({ key }: TestRequest, kind: string, happenedOn: string) => {
    const { rows } = await t.w.test.owner.query<{ id: string }>(
      'select id from mla_request_delivery where request_id = $1',
      [key],
    );
    return t.w.give(officerOf(own), 'recordMlaRequestDeliveryEvidence', {
      ...{ deliveryId: globalId('MlaRequestDelivery', rows[0]?.id ?? ''), kind, happenedOn, source: 'R 8' },
    } as never);
  };

  test('leaves on the day on which it was written, where its State is, or later', async () => {
    const request = await written();
    const field = 'input.dispatchedOn';
    for (const dispatchedOn of ['1990-01-01', '2027-01-04'])
      expect(await problemsOf(dispatch(request, { dispatchedOn }))).toEqual(
        problem(field, /written on 2027-01-05: name that day or a later one/),
      );
    await dispatch(request, { dispatchedOn: '2027-01-05' });
  });

  test('is awaited until a day that is not before it left', async () => {
    const request = await written();
    for (const field of ['relayDueOn', 'deliveryDueOn'])
      expect(
        await problemsOf(dispatch(request, { dispatchedOn: '2027-01-06', [field]: '2027-01-05' })),
      ).toEqual(problem(`input.${field}`, /leaves on 2027-01-06/));
    await dispatch(request, { dispatchedOn: '2027-01-06', deliveryDueOn: '2027-01-06' });
  });

  test('passes what it passes in this order, in whichever order that is recorded', async () => {
    const request = await written();
    await dispatch(request, { dispatchedOn: '2027-01-06' });
    const field = 'input.happenedOn';
    expect(await problemsOf(record(request, 'DELIVERY', '2027-01-04'))).toEqual(
      problem(field, /sent on its way on 2027-01-05/),
    );
    await record(request, 'DELIVERY', '2027-01-10');
    expect(await problemsOf(record(request, 'RETRIEVAL', '2027-01-09'))).toEqual(
      problem(field, /DELIVERY was recorded for 2027-01-10, and comes before RETRIEVAL/),
    );
    expect(await problemsOf(record(request, 'RELAY_REMMD_ACCEPTANCE', '2027-01-11'))).toEqual(
      problem(field, /DELIVERY was recorded for 2027-01-10, and comes after RELAY_REMMD_ACCEPTANCE/),
    );
    await record(request, 'RELAY_REMMD_ACCEPTANCE', '2027-01-10');
    await record(request, 'RETRIEVAL', '2027-01-10');
  });
});

describe('what answers a question is of no day before it', () => {
  const field = 'input.onPaper.happenedOn';
  const early = { onPaper: { happenedOn: '2027-01-05', reference: 'Letter 7' } };
  const right = { onPaper: { happenedOn: '2027-01-12', reference: 'Letter 8' } };

  async function cameIn(): Promise<TestRequest> {
    t.at('2027-01-04T12:00:00Z');
    const request = await registered(t.w, { from: absent, to: own, receivedOn: '2027-01-02' });
    await request.give(officerOf(own), 'acknowledgeMlaRequest');
    t.at('2027-01-11T12:00:00Z');
    return request;
  }
  const answered = async (
    request: TestRequest,
    command: Parameters<TestRequest['give']>[1],
    more: object = {},
    by = officerOf(own),
  ): Promise<void> => {
    t.at('2027-01-20T12:00:00Z');
    expect(await problemsOf(request.give(by, command, { ...more, ...early }))).toEqual(
      problem(field, /is of 2027-01-1\d: name the day of the paper that answers it/),
    );
    await request.give(by, command, { ...more, ...right });
  };

  test('the information that was asked for', async () => {
    const request = await cameIn();
    await request.give(officerOf(own), 'askMlaRequestInformation');
    await request.give(officerOf(own), 'proposeMlaRequestInformation');
    const { rows } = await t.w.test.owner.query<{ at: Date }>(
      'select proposed_at as at from mla_request_side where request_id = $1',
      [request.key],
    );
    await answered(request, 'giveMlaRequestInformation', { proposedAt: rows[0]?.at }, supervisorOf(own));
  });

  test('a condition', async () => {
    const request = await cameIn();
    await request.give(officerOf(own), 'examineMlaRequest');
    await request.give(officerOf(own), 'proposeMlaRequestConditions');
    await request.give(supervisorOf(own), 'sendMlaRequestConditions');
    await request.give(officerOf(own), 'proposeMlaRequestConditionAnswer');
    const proposedAt = await request.proposedAt(own);
    await answered(request, 'acceptMlaRequestCondition', { proposedAt }, supervisorOf(own));
  });

  test('conditions, which are not taken back on a day before that on which they were proposed', async () => {
    t.at('2027-01-04T12:00:00Z');
    const request = await t.w.request({ from: own, to: absent, status: 'SUBMITTED' });
    await request.give(officerOf(own), 'acknowledgeMlaRequest');
    t.at('2027-01-20T12:00:00Z');
    const sentOn = { happenedOn: '2027-01-12', reference: 'Letter 7' };
    await request.by(own, 'sendMlaRequestConditions', { onPaper: sentOn });
    const withdraw = (happenedOn: string) =>
      request.give(officerOf(own), 'withdrawMlaRequestConditions', {
        onPaper: { happenedOn, reference: 'Letter 8' },
      });
    expect(await problemsOf(withdraw('2027-01-09'))).toEqual(
      problem(field, /proposed on 2027-01-1\d: name the day of the paper that takes them back/),
    );
    await withdraw('2027-01-12');
    expect(await request.row()).toMatchObject({ status: 'UNDER_EXAMINATION' });
  });

  test('a consultation', async () => {
    const request = await cameIn();
    await request.give(officerOf(own), 'openMlaRequestConsultation', { answerDueOn: '2027-01-31' });
    await answered(request, 'sayInMlaRequestConsultation');
  });

  test('a status inquiry', async () => {
    t.at('2027-01-04T12:00:00Z');
    const request = await t.w.request({ from: own, to: absent, status: 'SUBMITTED' });
    await request.give(officerOf(own), 'acknowledgeMlaRequest');
    t.at('2027-01-11T12:00:00Z');
    await request.give(officerOf(own), 'inquireMlaRequestStatus');
    await answered(request, 'answerMlaRequestInquiry');
  });
});
