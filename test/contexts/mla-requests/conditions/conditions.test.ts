import { beforeAll, describe, expect, test } from 'vitest';
import { bindingConditions, MlaRequest } from '../../../../src/contexts/mla-requests/index.js';
import type { Operation } from '../../../../src/platform/commands/operation.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import { officerOf, supervisorOf } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

const two = [
  { kind: 'USE_LIMITATION', text: 'For this proceeding alone.' },
  { kind: 'RETURN', text: 'Originals are given back.', expiresOn: '2027-12-31' },
];
const query = `query C($id: ID!) { mlaRequest(id: $id) { status conditions { id kind text status binds declineReasons } } }`;
const look = async (request: TestRequest, state = request.from) =>
  (await w.test.ask(officerOf(state), query, { id: request.id })).data?.mlaRequest;

async function sent(conditions: object[] = two): Promise<{ request: TestRequest; ids: string[] }> {
  const request = await w.request({ ...(await w.pair()), status: 'UNDER_EXAMINATION' });
  await request.give(officerOf(request.to), 'proposeMlaRequestConditions', { conditions });
  await request.give(supervisorOf(request.to), 'sendMlaRequestConditions');
  return { request, ids: (await look(request)).conditions.map(({ id }: any) => id) };
}

const accept = (request: TestRequest, conditionId: string | undefined) =>
  request.by(request.from, 'acceptMlaRequestCondition', { conditionId });

/** What binds a request at a moment, as the requesting State's central authority. */
async function binding(request: TestRequest, now = new Date()): Promise<string[]> {
  const em = w.test.service.orm.em.fork();
  em.setSessionContext({
    variables: {
      'app.viewer_id': 'somebody',
      'app.viewer_role': 'CENTRAL_AUTHORITY_OFFICER',
      'app.viewer_state': request.from.code,
    },
  });
  return em.transactional(async (transaction) => {
    const record = await transaction.findOneOrFail(MlaRequest, request.key);
    const found = await bindingConditions({ em: transaction, now } as Operation, record);
    return found.map(({ text }) => text);
  });
}

describe('conditions', () => {
  test('exist for the requested State alone until they are sent, and take two', async () => {
    const request = await w.request({ ...(await w.pair()), status: 'UNDER_EXAMINATION' });
    const proposer = supervisorOf(request.to, 'first');
    await request.give(proposer, 'proposeMlaRequestConditions', { conditions: two });
    expect(await look(request)).toMatchObject({ status: 'UNDER_EXAMINATION', conditions: [] });
    expect((await look(request, request.to)).conditions).toHaveLength(2);
    expect((await refusal(request.give(proposer, 'sendMlaRequestConditions'))).code).toBe('FORBIDDEN');
    await request.give(proposer, 'proposeMlaRequestConditions');
    expect((await look(request, request.to)).conditions).toHaveLength(1);
    await request.give(officerOf(request.to), 'dismissMlaRequestProposal');
    expect((await look(request, request.to)).conditions).toEqual([]);
  });

  test('R17 kept: accepted one by one, with the last the request is accepted and all bind', async () => {
    const { request, ids } = await sent();
    await accept(request, ids[1]);
    expect(await look(request)).toMatchObject({
      status: 'CONDITIONS_PROPOSED',
      conditions: [{ status: 'PROPOSED' }, { status: 'ACCEPTED', binds: false }],
    });
    expect(await binding(request)).toEqual([]);
    await accept(request, ids[0]);
    expect(await look(request)).toMatchObject({
      status: 'ACCEPTED_WITH_CONDITIONS',
      conditions: [{ status: 'ACCEPTED', binds: true }, { binds: true }],
    });
    expect((await request.row()).decided_at).not.toBeNull();
    expect(await binding(request)).toEqual(two.map(({ text }) => text));
  });

  test('R17 kept: what has expired, and what was fulfilled, binds no longer', async () => {
    const { request, ids } = await sent();
    for (const id of ids) await accept(request, id);
    expect(await binding(request, new Date('2028-01-01'))).toEqual(['For this proceeding alone.']);
    await request.give(officerOf(request.to), 'fulfilMlaRequestCondition', { conditionId: ids[0] });
    expect(await binding(request)).toEqual(['Originals are given back.']);
    expect((await look(request)).conditions[0]).toMatchObject({ status: 'FULFILLED', binds: false });
  });

  test('answered already, or not yet, say what is to be done next', async () => {
    const { request, ids } = await sent();
    const [first] = ids;
    const asks = (command: string, conditionId: string | undefined) => {
      const side = command === 'fulfilMlaRequestCondition' ? request.to : request.from;
      return refusal(request.give(officerOf(side), command as never, { conditionId }));
    };
    await accept(request, first);
    expect(await asks('proposeMlaRequestConditionAnswer', first)).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('fulfilMlaRequestCondition'),
      extensions: { status: 'ACCEPTED' },
    });
    await accept(request, ids[1]);
    await request.give(officerOf(request.to), 'fulfilMlaRequestCondition', { conditionId: first });
    expect((await asks('fulfilMlaRequestCondition', first)).message).toContain('nothing more is to be done');
  });

  test('R17 kept: one declined, none binds, and the request is examined again', async () => {
    const { request, ids } = await sent();
    await request.by(request.from, 'declineMlaRequestCondition', {
      conditionId: ids[0],
      reasons: 'The judgment will be published.',
    });
    await accept(request, ids[1]);
    expect(await look(request)).toMatchObject({
      status: 'UNDER_EXAMINATION',
      conditions: [
        { status: 'DECLINED', declineReasons: 'The judgment will be published.', binds: false },
        { status: 'ACCEPTED', binds: false },
      ],
    });
    expect(await binding(request)).toEqual([]);
    await request.give(officerOf(request.to), 'proposeMlaRequestConditions');
    await request.give(supervisorOf(request.to), 'sendMlaRequestConditions');
    expect((await look(request)).conditions).toHaveLength(3);
  });

  test('are answered by the day that was named with them, which is told and for which the period runs', async () => {
    const request = await w.request({ ...(await w.pair()), status: 'UNDER_EXAMINATION' });
    const propose = (answerDueOn: string) =>
      request.give(officerOf(request.to), 'proposeMlaRequestConditions', { conditions: two, answerDueOn });
    expect((await refusal(propose('2020-01-01'))).extensions).toMatchObject({
      problems: [{ field: 'input.answerDueOn' }],
    });
    await propose('2099-01-31');
    await request.give(supervisorOf(request.to), 'sendMlaRequestConditions');
    const { data } = await w.test.ask(
      officerOf(request.from),
      'query D($id: ID!) { mlaRequest(id: $id) { conditions { id answerDueOn } runningClocks { kind dueAt } } }',
      { id: request.id },
    );
    const { conditions, runningClocks } = data?.mlaRequest;
    expect(conditions.map(({ answerDueOn }: any) => answerDueOn)).toEqual(['2099-01-31', '2099-01-31']);
    expect(runningClocks).toContainEqual({ kind: 'CONDITIONS', dueAt: '2099-01-31T23:59:59.999Z' });
    for (const { id } of conditions) await accept(request, id);
    expect((await request.row()).answer_due_on).toBeNull();
  });

  test('are answered once, and only those of the request', async () => {
    const { request, ids } = await sent();
    await accept(request, ids[0]);
    expect((await refusal(accept(request, ids[0]))).extensions).toMatchObject({ code: 'CONFLICT' });
    const other = await sent();
    expect((await refusal(accept(request, other.ids[0]))).code).toBe('NOT_FOUND');
    const unknown = globalId('MlaRequestCondition', '00000000-0000-7000-8000-000000000000');
    expect((await refusal(accept(request, unknown))).code).toBe('NOT_FOUND');
  });

  test('are declined with reasons, and accepted without', async () => {
    const { request, ids } = await sent();
    const propose = (more: object) =>
      request.give(officerOf(request.from), 'proposeMlaRequestConditionAnswer', {
        conditionId: ids[0],
        ...more,
      });
    for (const more of [{ answer: 'DECLINE' }, { answer: 'ACCEPT', reasons: 'Gladly.' }])
      expect((await refusal(propose(more))).extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        problems: [{ field: 'input.reasons' }],
      });
  });

  test('are answered as was proposed, and as nothing else', async () => {
    const { request, ids } = await sent();
    const propose = (conditionId: string | undefined, more: object) =>
      request.give(officerOf(request.from), 'proposeMlaRequestConditionAnswer', { conditionId, ...more });
    await propose(ids[1], { answer: 'DECLINE', reasons: 'They are exhibits.' });
    expect((await refusal(request.give(supervisorOf(request.from), 'acceptMlaRequestCondition'))).code).toBe(
      'INCOMPLETE',
    );
    const waits = `query S($id: ID!) { mlaRequest(id: $id) { ownSide { proposal proposedReasons proposedConditionId } } }`;
    const side = async () =>
      (await w.test.ask(supervisorOf(request.from), waits, { id: request.id })).data?.mlaRequest.ownSide;
    expect(await side()).toEqual({
      ...{ proposal: 'CONDITION_DECLINE', proposedReasons: 'They are exhibits.' },
      proposedConditionId: ids[1],
    });
    await request.give(supervisorOf(request.from), 'declineMlaRequestCondition');
    expect(await side()).toEqual({ proposal: null, proposedReasons: null, proposedConditionId: null });
    expect(await look(request)).toMatchObject({
      status: 'CONDITIONS_PROPOSED',
      conditions: [{ status: 'PROPOSED' }, { status: 'DECLINED', declineReasons: 'They are exhibits.' }],
    });
  });

  test('are not proposed any more once the request was accepted', async () => {
    const request = await w.request({ ...(await w.pair()), status: 'ACCEPTED' });
    const error = await refusal(request.give(officerOf(request.to), 'proposeMlaRequestConditions'));
    expect(error.extensions).toMatchObject({ code: 'INVALID_TRANSITION', status: 'ACCEPTED' });
  });

  test('one that did not come to bind is not fulfilled', async () => {
    const { request, ids } = await sent();
    await request.by(request.from, 'declineMlaRequestCondition', { conditionId: ids[0] });
    await accept(request, ids[1]);
    await request.give(officerOf(request.to), 'proposeMlaRequestConditions');
    await request.give(supervisorOf(request.to), 'sendMlaRequestConditions');
    await accept(request, await request.lastPart('MlaRequestCondition'));
    const fulfil = request.give(officerOf(request.to), 'fulfilMlaRequestCondition', { conditionId: ids[1] });
    expect((await refusal(fulfil)).code).toBe('CONFLICT');
  });
});

describe('conditions that are taken back', () => {
  const reasons = 'The law has changed.';
  const full = `query W($id: ID!) { mlaRequest(id: $id) { status ballHolder
    conditions { status binds withdrawalReasons withdrawnAt } clocks(first: 20) { edges { node { kind result } } } } }`;
  const after = async (request: TestRequest, state = request.from) =>
    (await w.test.ask(officerOf(state), full, { id: request.id })).data?.mlaRequest;

  test('are withdrawn with reasons, which both States read; the request is examined again, and no answer is due', async () => {
    const { request } = await sent();
    await request.give(officerOf(request.to), 'withdrawMlaRequestConditions', { reasons });
    for (const state of [request.from, request.to]) {
      const { status, ballHolder, conditions, clocks } = await after(request, state);
      expect([status, ballHolder]).toEqual(['UNDER_EXAMINATION', 'REQUESTED']);
      const withdrawn = { status: 'WITHDRAWN', binds: false, withdrawalReasons: reasons };
      expect(conditions).toMatchObject([withdrawn, withdrawn]);
      for (const { withdrawnAt } of conditions) expect(withdrawnAt).not.toBeNull();
      const kinds = Object.fromEntries(clocks.edges.map(({ node }: any) => [node.kind, node.result]));
      expect(kinds).toMatchObject({ CONDITIONS: 'CANCELLED', DECISION: null });
    }
    expect((await request.row()).answer_due_on).toBeNull();
  });

  test('are those that are not answered: what was answered stays, and binds nobody', async () => {
    const { request, ids } = await sent();
    await accept(request, ids[0]);
    await request.give(officerOf(request.to), 'withdrawMlaRequestConditions', { reasons });
    expect((await after(request)).conditions).toMatchObject([
      { status: 'ACCEPTED', binds: false, withdrawalReasons: null, withdrawnAt: null },
      { status: 'WITHDRAWN', binds: false, withdrawalReasons: reasons },
    ]);
    expect(await binding(request)).toEqual([]);
  });

  test('can be proposed anew, and the others no longer be answered, though an answer waits', async () => {
    const { request, ids } = await sent();
    await request.give(officerOf(request.from), 'proposeMlaRequestConditionAnswer', { conditionId: ids[0] });
    const proposedAt = await request.proposedAt(request.from);
    await request.give(officerOf(request.to), 'withdrawMlaRequestConditions');
    const answer = () =>
      request.give(supervisorOf(request.from), 'acceptMlaRequestCondition', { proposedAt });
    expect((await refusal(answer())).extensions).toMatchObject({
      ...{ code: 'INVALID_TRANSITION', status: 'UNDER_EXAMINATION' },
    });
    await request.by(request.to, 'sendMlaRequestConditions');
    expect((await refusal(answer())).extensions).toMatchObject({ code: 'CONFLICT' });
    await accept(request, await request.lastPart('MlaRequestCondition'));
    expect(await look(request)).toMatchObject({ status: 'ACCEPTED_WITH_CONDITIONS' });
  });

  test('are not taken back once all are answered, nor twice, nor by the State that is asked to answer', async () => {
    const { request, ids } = await sent();
    const withdraw = (state = request.to) =>
      request.give(officerOf(state), 'withdrawMlaRequestConditions', { reasons });
    expect((await refusal(withdraw(request.from))).code).toBe('FORBIDDEN');
    for (const id of ids) await accept(request, id);
    expect((await refusal(withdraw())).extensions).toMatchObject({
      ...{ code: 'INVALID_TRANSITION', status: 'ACCEPTED_WITH_CONDITIONS' },
    });
    const again = await sent();
    await again.request.give(officerOf(again.request.to), 'withdrawMlaRequestConditions');
    const twice = again.request.give(officerOf(again.request.to), 'withdrawMlaRequestConditions');
    expect((await refusal(twice)).code).toBe('INVALID_TRANSITION');
  });
});

describe('past the commands', () => {
  const write = (request: TestRequest, viewer: ReturnType<typeof officerOf>, set: string) =>
    w.test.sqlAs(
      viewer,
      `with done as (update mla_request_condition set ${set} where request_id = '${request.key}' returning 1) select count(*)::int from done`,
    );

  test('no State says what the other says of a condition, and nothing that was sent is taken back', async () => {
    const { request } = await sent();
    await expect(write(request, officerOf(request.to), "status = 'ACCEPTED'")).rejects.toThrow(
      'answers a condition',
    );
    await expect(write(request, officerOf(request.to), 'binds = true')).rejects.toThrow(
      'answers a condition',
    );
    await expect(write(request, officerOf(request.from), "status = 'FULFILLED'")).rejects.toThrow(
      'of its conditions',
    );
    await expect(write(request, officerOf(request.to), 'is_dropped = true')).rejects.toThrow(
      'as it was sent',
    );
  });

  test('nobody answers another condition than the one to which an answer was proposed, nor otherwise', async () => {
    const { request, ids } = await sent();
    await request.give(officerOf(request.from), 'proposeMlaRequestConditionAnswer', { conditionId: ids[0] });
    const answer = (condition: string | undefined, status: string) =>
      w.test.sqlAs(
        supervisorOf(request.from),
        `with done as (update mla_request_condition set status = '${status}' where id = $1 returning 1) select count(*)::int from done`,
        [condition?.split(':')[1]],
      );
    await expect(answer(ids[1], 'ACCEPTED')).rejects.toThrow('as somebody else proposed');
    await expect(answer(ids[0], 'DECLINED')).rejects.toThrow('as somebody else proposed');
    expect(await answer(ids[0], 'ACCEPTED')).toEqual([{ count: 1 }]);
  });

  test('the requested State alone takes back what is not answered, and says when and why', async () => {
    const { request } = await sent();
    const withdraw = "status = 'WITHDRAWN', withdrawn_at = now(), withdrawal_reasons = 'It was wrong.'";
    await expect(write(request, officerOf(request.from), withdraw)).rejects.toThrow('of its conditions');
    await expect(write(request, officerOf(request.to), "status = 'WITHDRAWN'")).rejects.toThrow(
      'sent and not answered',
    );
    await expect(write(request, officerOf(request.to), 'withdrawn_at = now()')).rejects.toThrow(
      'sent and not answered',
    );
    await expect(
      write(request, officerOf(request.from), "withdrawal_reasons = 'It was wrong.'"),
    ).rejects.toThrow('of its conditions');
    expect(await write(request, officerOf(request.to), withdraw)).toEqual([{ count: 2 }]);
    const answered = await sent();
    await accept(answered.request, answered.ids[0]);
    await expect(write(answered.request, officerOf(answered.request.to), withdraw)).rejects.toThrow(
      'does not change',
    );
    const unsent = await w.request({ ...(await w.pair()), status: 'UNDER_EXAMINATION' });
    await unsent.give(officerOf(unsent.to), 'proposeMlaRequestConditions');
    await expect(write(unsent, officerOf(unsent.to), withdraw)).rejects.toThrow('sent and not answered');
    await request.give(officerOf(request.to), 'withdrawMlaRequestConditions');
    await expect(
      write(request, officerOf(request.to), "withdrawal_reasons = 'Something else.'"),
    ).rejects.toThrow('does not change');
  });

  test('nobody sends alone what takes two', async () => {
    const request = await w.request({ ...(await w.pair()), status: 'UNDER_EXAMINATION' });
    await request.give(supervisorOf(request.to), 'proposeMlaRequestConditions');
    await expect(write(request, supervisorOf(request.to), 'is_sent = true')).rejects.toThrow(
      'as somebody else proposed',
    );
  });
});
