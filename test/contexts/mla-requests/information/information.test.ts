import { beforeAll, describe, expect, test } from 'vitest';
import { officerOf, supervisorOf } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

const rounds = `query R($id: ID!, $first: Int, $after: String) { mlaRequest(id: $id) { status
  informationRounds(first: $first, after: $after) { edges { cursor node { number question answer answeredAt } }
    pageInfo { hasNextPage endCursor } totalCount { count } } } }`;
const ask = (request: TestRequest, more: object = {}) =>
  request.give(officerOf(request.to), 'askMlaRequestInformation', more);
const answer = async (request: TestRequest, text: string) => {
  await request.give(officerOf(request.from), 'proposeMlaRequestInformation', { answer: text });
  await request.give(supervisorOf(request.from), 'giveMlaRequestInformation');
};

test.each(['ACKNOWLEDGED', 'UNDER_EXAMINATION', 'ACCEPTED', 'ACCEPTED_WITH_CONDITIONS'] as const)(
  'asked while %s, the request goes on there once it is answered (UNCAC art. 46(16))',
  async (status) => {
    const request = await w.request({ ...(await w.pair()), status });
    await ask(request, { question: '哪些账户?' });
    expect((await request.row()).status).toBe('INFORMATION_REQUESTED');
    await answer(request, 'الحساب الثاني');
    const { data } = await w.test.ask(officerOf(request.to), rounds, { id: request.id });
    expect(data?.mlaRequest.status).toBe(status);
    expect(data?.mlaRequest.informationRounds.edges.map(({ node }: any) => node)).toEqual([
      { number: 1, question: '哪些账户?', answer: 'الحساب الثاني', answeredAt: expect.any(String) },
    ]);
    expect((await request.row()).status_before).toBeNull();
  },
);

test('an answer that is proposed exists for the requesting State alone, and takes two', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'INFORMATION_REQUESTED' });
  const look = () => w.test.ask(officerOf(request.to), rounds, { id: request.id });
  const before = await look();
  const proposer = supervisorOf(request.from, 'first');
  await request.give(proposer, 'proposeMlaRequestInformation', { answer: 'The second account.' });
  expect(await look()).toEqual(before);
  expect((await refusal(request.give(proposer, 'giveMlaRequestInformation'))).code).toBe('FORBIDDEN');
  const stale = await refusal(
    request.give(supervisorOf(request.from), 'giveMlaRequestInformation', { proposedAt: new Date(0) }),
  );
  expect(stale.extensions).toMatchObject({ code: 'CONFLICT', field: 'input.proposedAt' });
  await request.give(supervisorOf(request.from), 'giveMlaRequestInformation');
  expect((await look()).data?.mlaRequest.informationRounds.edges[0].node.answer).toBe('The second account.');
});

test('the requested State may do without the answer', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'INFORMATION_REQUESTED' });
  await request.give(officerOf(request.to), 'waiveMlaRequestInformation');
  const { data } = await w.test.ask(officerOf(request.from), rounds, { id: request.id });
  expect(data?.mlaRequest).toMatchObject({ status: 'ACKNOWLEDGED' });
  expect(data?.mlaRequest.informationRounds.edges[0].node).toMatchObject({ answer: null });
});

describe('a request lapses', () => {
  test('once the time that was given has run out, and not before', async () => {
    const request = await w.request({ ...(await w.pair()), status: 'INFORMATION_REQUESTED' });
    const early = await refusal(request.give(officerOf(request.to), 'proposeMlaRequestLapse'));
    expect(early.extensions).toMatchObject({ code: 'INCOMPLETE' });
    await request.waitedInVain();
    await request.by(request.to, 'lapseMlaRequest', { reasons: 'No answer came.' });
    expect(await request.row()).toMatchObject({ status: 'LAPSED', lapse_reasons: 'No answer came.' });
  });

  test('not where no time was given', async () => {
    const request = await w.request({ ...(await w.pair()), status: 'ACKNOWLEDGED' });
    await ask(request, { answerDueOn: null });
    expect((await refusal(request.give(officerOf(request.to), 'proposeMlaRequestLapse'))).code).toBe(
      'INCOMPLETE',
    );
  });
});

test('a day that has passed is no day to answer by', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'ACKNOWLEDGED' });
  const error = await refusal(ask(request, { answerDueOn: '2026-01-01' }));
  expect(error.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    problems: [{ field: 'input.answerDueOn' }],
  });
});

test('500 rounds are read page by page, in their order', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'ACKNOWLEDGED' });
  await ask(request);
  await answer(request, 'First.');
  await w.test.owner.query(
    `insert into mla_request_information_round (id, request_id, case_id, number, asking_state, answering_state, question, asked_by, asked_at, answer, answered_at)
     select gen_random_uuid(), request_id, case_id, n, asking_state, answering_state, 'Question ' || n, asked_by, asked_at, 'Answer ' || n, answered_at
     from mla_request_information_round, generate_series(2, 499) n where request_id = $1`,
    [request.key],
  );
  await ask(request);
  await answer(request, 'Last.');
  const numbers: number[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { data }: any = await w.test.ask(officerOf(request.from), rounds, {
      id: request.id,
      first: 100,
      after,
    });
    const { edges, pageInfo, totalCount } = data.mlaRequest.informationRounds;
    expect(totalCount.count).toBe(500);
    numbers.push(...edges.map(({ node }: any) => node.number));
    ({ hasNextPage: more, endCursor: after } = pageInfo);
  }
  expect(numbers).toEqual(Array.from({ length: 500 }, (_, index) => index + 1));
});
