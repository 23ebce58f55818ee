import { beforeAll, describe, expect, test } from 'vitest';
import { registered } from '../../../support/paper-requests.js';
import { officerOf, supervisorOf, type TestState } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import { timedWorld, type TimedWorld } from '../../../support/timed-world.js';
import type { TestRequest } from '../../../support/world-requests.js';

/** What a step names for later lies after the step: after today, or after the day of the paper that is entered. */
let t: TimedWorld;
let own: TestState;
let absent: TestState;

beforeAll(async () => {
  t = await timedWorld('2027-01-04T12:00:00Z');
  own = await t.w.state();
  absent = await t.w.state({ onRepatria: false });
});

const onPaper = { happenedOn: '2027-02-01', reference: 'Letter 7' };
const past = '2027-03-01';

/** A request to or from a State that does not take part, as old papers of it are entered in June. */
async function kept(side: 'requesting' | 'requested'): Promise<TestRequest> {
  t.at('2027-01-04T12:00:00Z');
  const request =
    side === 'requested'
      ? await t.w.request({ from: own, to: absent, status: 'SUBMITTED' })
      : await registered(t.w, { from: absent, to: own, receivedOn: '2027-01-04' });
  await request.give(officerOf(own), 'acknowledgeMlaRequest');
  t.at('2027-06-01T12:00:00Z');
  return request;
}

const clockOf = async ({ key }: TestRequest, kind: string) => {
  const { rows } = await t.w.test.owner.query(
    'select due_at, is_running from mla_request_clock where request_id = $1 and kind = $2',
    [key, kind],
  );
  return rows;
};
const overdue = [{ due_at: new Date('2027-03-01T23:59:59.999Z'), is_running: true }];
const refused = async (given: Promise<unknown>, field: string): Promise<void> => {
  expect((await refusal(given)).extensions).toMatchObject({ code: 'BAD_USER_INPUT', problems: [{ field }] });
};

describe.each([
  ['requested', 'askMlaRequestInformation', 'INFORMATION', '2027-02-01', '2027-01-31'],
  ['requested', 'openMlaRequestConsultation', 'CONSULTATION', '2027-02-02', '2027-02-01'],
  ['requesting', 'openMlaRequestConsultation', 'CONSULTATION', '2027-02-02', '2027-02-01'],
  ['requesting', 'inquireMlaRequestStatus', 'STATUS_INQUIRY', '2027-02-01', '2027-01-31'],
] as const)('on a paper of the %s State, %s', (side, command, clock, first, early) => {
  const give = (request: TestRequest, answerDueOn: string, more: object = { onPaper }) =>
    request.give(officerOf(own), command, { answerDueOn, ...more });

  test('names a day that has passed since, and is overdue', async () => {
    const request = await kept(side);
    await give(request, past);
    expect(await clockOf(request, clock)).toEqual(overdue);
  });

  test('names no day before the paper’s, and without a paper none that has passed', async () => {
    const request = await kept(side);
    await refused(give(request, early), 'input.answerDueOn');
    if (command !== 'openMlaRequestConsultation') await refused(give(request, past, {}), 'input.answerDueOn');
    await give(request, first);
  });
});

describe('on a paper of the requested State, a postponement', () => {
  const propose = async (request: TestRequest, reviewOn: string): Promise<unknown> =>
    request.give(officerOf(own), 'proposeMlaRequestPostponement', { reviewOn });
  const postpone = async (request: TestRequest, more: object = { onPaper }): Promise<unknown> =>
    request.give(supervisorOf(own), 'postponeMlaRequest', {
      proposedAt: await request.proposedAt(own),
      ...more,
    });

  test('names a day of review that has passed since, and is overdue', async () => {
    const request = await kept('requested');
    await propose(request, past);
    await postpone(request);
    expect(await clockOf(request, 'POSTPONEMENT_REVIEW')).toEqual(overdue);
  });

  test('names no day before the paper’s, and without a paper none that has passed', async () => {
    const request = await kept('requested');
    await propose(request, '2027-02-01');
    await refused(postpone(request), 'input.onPaper.happenedOn');
    await propose(request, past);
    await refused(postpone(request, {}), 'input.onPaper.happenedOn');
    await postpone(request);
  });

  test('is kept up to a day after that of the paper', async () => {
    const request = await kept('requested');
    await propose(request, '2027-02-02');
    await postpone(request);
    const review = (reviewOn: string, more: object = { onPaper }) =>
      request.give(officerOf(own), 'reviewMlaRequestPostponement', { reviewOn, ...more });
    await refused(review('2027-02-01'), 'input.reviewOn');
    await refused(review(past, {}), 'input.reviewOn');
    await review(past);
    expect(await clockOf(request, 'POSTPONEMENT_REVIEW')).toEqual(overdue);
  });
});

describe('on a paper of the requested State, conditions', () => {
  const propose = (request: TestRequest, expiresOn: string) =>
    request.give(officerOf(own), 'proposeMlaRequestConditions', {
      conditions: [{ kind: 'OTHER', text: 'Nothing is published.', expiresOn }],
    });
  const send = async (request: TestRequest, more: object = { onPaper }): Promise<unknown> =>
    request.give(supervisorOf(own), 'sendMlaRequestConditions', {
      proposedAt: await request.proposedAt(own),
      ...more,
    });

  test('bind until a day that has passed since', async () => {
    const request = await kept('requested');
    await propose(request, past);
    await send(request);
    expect((await request.row()).status).toBe('CONDITIONS_PROPOSED');
  });

  test('are answered by a day that has passed since, and are overdue; without a paper by none', async () => {
    const request = await kept('requested');
    await request.give(officerOf(own), 'proposeMlaRequestConditions', { answerDueOn: past });
    await refused(send(request, {}), 'input.onPaper.happenedOn');
    await send(request);
    expect(await clockOf(request, 'CONDITIONS')).toEqual(overdue);
  });

  test('bind to no day before the paper’s, and without a paper to none that has passed', async () => {
    const request = await kept('requested');
    await propose(request, '2027-01-31');
    await refused(send(request), 'input.onPaper.happenedOn');
    await propose(request, '2027-02-01');
    await refused(send(request, {}), 'input.onPaper.happenedOn');
    await send(request);
  });
});

test('what the own State proposes lies ahead as it is proposed', async () => {
  const request = await kept('requesting');
  for (const [command, more, field] of [
    ['proposeMlaRequestPostponement', { reviewOn: past }, 'input.reviewOn'],
    [
      'proposeMlaRequestConditions',
      { conditions: [{ kind: 'OTHER', text: 'Nothing.', expiresOn: past }] },
      'input.conditions[0].expiresOn',
    ],
  ] as const)
    await refused(request.give(officerOf(own), command, more), field);
});
