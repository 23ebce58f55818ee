import { beforeAll, expect, test } from 'vitest';
import { officerOf, prosecutorOf, supervisorOf } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { timedWorld } from '../../../support/timed-world.js';
import { world, type World } from '../../../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

const inquiries = `query I($id: ID!, $first: Int, $after: String) { mlaRequest(id: $id) { status
  statusInquiries(first: $first, after: $after) { edges { node { number question answer answeredAt } }
    pageInfo { hasNextPage endCursor } totalCount { count } } } }`;
const inquire = (request: TestRequest, more: object = {}) =>
  request.give(officerOf(request.from), 'inquireMlaRequestStatus', more);
const answer = (request: TestRequest, more: object = {}) =>
  request.give(officerOf(request.to), 'answerMlaRequestInquiry', more);

test.each([
  'SUBMITTED',
  'UNDER_EXAMINATION',
  'INFORMATION_REQUESTED',
  'POSTPONED',
  'ACCEPTED',
  'EXECUTED',
] as const)(
  'R15 kept: asked while %s, the requested State answers, and the request stays where it is',
  async (status) => {
    const request = await w.request({ ...(await w.pair()), status });
    await inquire(request, { question: 'Как продвигается?' });
    await answer(request, { answer: '正在法院处理' });
    const { data } = await w.test.ask(officerOf(request.from), inquiries, { id: request.id });
    expect(data?.mlaRequest.status).toBe(status);
    expect(data?.mlaRequest.statusInquiries.edges.map(({ node }: any) => node)).toEqual([
      { number: 1, question: 'Как продвигается?', answer: '正在法院处理', answeredAt: expect.any(String) },
    ]);
  },
);

test('R15: a second inquiry before the first is answered is not reasonable; after it, it is', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'ACKNOWLEDGED' });
  await inquire(request);
  const early = await refusal(inquire(request));
  expect(early.extensions).toMatchObject({ code: 'CONFLICT', rule: 'R15' });
  await answer(request);
  await inquire(request);
  const { data } = await w.test.ask(officerOf(request.to), inquiries, { id: request.id });
  expect(data?.mlaRequest.statusInquiries.totalCount.count).toBe(2);
});

test('R15: an inquiry stands in the list of what is unanswered once its day is over, until it is answered', async () => {
  const { w: timed, at } = await timedWorld('2026-03-02T09:00:00Z');
  const { from, to } = await timed.pair();
  const request = await timed.request({ from, to, status: 'ACCEPTED' });
  await inquire(request, { answerDueOn: '2026-03-04' });
  const listed = async (): Promise<number> => {
    const { data } = await timed.test.ask(
      officerOf(from),
      '{ outgoingMlaRequests(filter: { unanswered: true }) { totalCount { count } } }',
    );
    return data?.outgoingMlaRequests.totalCount.count;
  };
  // Lists compare with the time of the database, which is later.
  expect(await listed()).toBe(1);
  at('2026-03-06T09:00:00Z');
  await answer(request);
  expect(await listed()).toBe(0);
  const future = await timed.request({ from, to, status: 'ACCEPTED' });
  at(new Date());
  await inquire(future, { answerDueOn: '2099-01-31' });
  expect(await listed()).toBe(0);
});

test('R15 broken: once the evidence is transmitted nothing is asked, and no answer is waited for any more', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'ACCEPTED' });
  await inquire(request);
  await request.give(officerOf(request.to), 'executeMlaRequest');
  const clock = async () =>
    (
      await w.test.owner.query(
        `select is_running, result from mla_request_clock where request_id = $1 and kind = 'STATUS_INQUIRY'`,
        [request.key],
      )
    ).rows;
  expect(await clock()).toEqual([{ is_running: true, result: null }]);
  await request.give(officerOf(request.to), 'proposeMlaRequestTransmission');
  await request.give(supervisorOf(request.to), 'transmitMlaRequestEvidence');
  expect(await clock()).toEqual([{ is_running: false, result: 'CANCELLED' }]);
  for (const late of [inquire(request), answer(request)])
    expect((await refusal(late)).code).toBe('INVALID_TRANSITION');
});

test('an inquiry is answered once, and only one of this request', async () => {
  const { from, to } = await w.pair();
  const request = await w.request({ from, to, status: 'ACKNOWLEDGED' });
  const other = await w.request({ from, to, status: 'ACKNOWLEDGED' });
  await inquire(request);
  const inquiryId = await request.lastPart('MlaRequestStatusInquiry');
  expect((await refusal(answer(other, { inquiryId }))).code).toBe('NOT_FOUND');
  await answer(request);
  expect((await refusal(answer(request))).code).toBe('CONFLICT');
});

test('the day by which an answer is wished is not past', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'ACKNOWLEDGED' });
  const error = await refusal(inquire(request, { answerDueOn: '2020-01-01' }));
  expect(error.extensions).toMatchObject({ problems: [{ field: 'input.answerDueOn' }] });
});

test('who executes the request sees nothing of them, the requesting State’s prosecutor does, also by plain SQL', async () => {
  const { from, to } = await w.pair();
  const request = await w.request({ from, to, status: 'ACKNOWLEDGED' });
  await request.assignIn(from);
  await request.assignIn(to);
  await inquire(request);
  const count = async (state: typeof from): Promise<number> => {
    const rows = await w.test.sqlAs(
      prosecutorOf(state),
      'select id from mla_request_status_inquiry where request_id = $1',
      [request.key],
    );
    return rows.length;
  };
  expect([await count(from), await count(to)]).toEqual([1, 0]);
  const { data, redactions } = await w.test.ask(prosecutorOf(to), inquiries, { id: request.id });
  expect(data?.mlaRequest.statusInquiries).toBeNull();
  expect(redactions.map(({ field }) => field)).toEqual(['statusInquiries']);
});
