import { beforeAll, describe, expect, test } from 'vitest';
import { RefusalGround } from '../../../../src/contexts/mla-requests/mla-request.enums.js';
import { officerOf, supervisorOf } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

const acknowledged = async (): Promise<TestRequest> =>
  w.request({ ...(await w.pair()), status: 'ACKNOWLEDGED' });

const proposed = async (grounds: readonly RefusalGround[] = [RefusalGround.ESSENTIAL_INTERESTS]) => {
  const request = await acknowledged();
  await request.give(officerOf(request.to), 'proposeMlaRequestRefusal', {
    grounds,
    reasons: 'For these reasons.',
  });
  return request;
};

test('R1 kept: ground and reasons go to the requesting State (UNCAC art. 46(21), (23))', async () => {
  const request = await proposed([RefusalGround.NOT_IN_CONFORMITY, RefusalGround.FISCAL_MATTERS]);
  await request.give(supervisorOf(request.to), 'refuseMlaRequest');
  const query = `query R($id: ID!) { mlaRequest(id: $id) { status refusalGrounds refusalReasons decidedAt } }`;
  const { data } = await w.test.ask(officerOf(request.from), query, { id: request.id });
  expect(data?.mlaRequest).toEqual({
    status: 'REFUSED',
    refusalGrounds: ['NOT_IN_CONFORMITY', 'FISCAL_MATTERS'],
    refusalReasons: 'For these reasons.',
    decidedAt: expect.stringMatching(/^\d{4}-.*Z$/),
  });
});

describe('a proposal', () => {
  test('and its dismissal leave nothing for the requesting State to see', async () => {
    const request = await acknowledged();
    const everything = `query E($id: ID!) {
      mlaRequest(id: $id) { status version updatedAt refusalGrounds refusalReasons decidedAt ownSide { proposal }
        availableCommands { command } events { edges { cursor node { command occurredAt } } totalCount { count } } }
      outgoingMlaRequests(orderBy: LAST_CHANGED) { edges { cursor node { id } } }
      auditEvents { totalCount { count } } }`;
    const look = () => w.test.ask(officerOf(request.from), everything, { id: request.id });
    const before = await look();
    await request.give(officerOf(request.to), 'proposeMlaRequestRefusal');
    await request.give(officerOf(request.to), 'setMlaRequestInternalStep');
    await request.give(officerOf(request.to), 'noteOnMlaRequest');
    await request.assignIn(request.to);
    expect(await look()).toEqual(before);
    await request.give(officerOf(request.to), 'dismissMlaRequestProposal');
    expect(await look()).toEqual(before);
  });

  test('R3 broken: bank secrecy is never a ground (UNCAC art. 46(8))', async () => {
    const request = await acknowledged();
    for (const grounds of [
      [RefusalGround.BANK_SECRECY],
      [RefusalGround.BANK_SECRECY, RefusalGround.ESSENTIAL_INTERESTS],
    ]) {
      const error = await refusal(
        request.give(officerOf(request.to), 'proposeMlaRequestRefusal', { grounds }),
      );
      expect(error.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        problems: [{ field: 'input.grounds', message: expect.stringContaining('art. 46(8)'), rule: 'R3' }],
      });
    }
  });

  test('R3 broken: fiscal matters are never the sole ground (UNCAC art. 46(22))', async () => {
    const request = await acknowledged();
    const grounds = [RefusalGround.FISCAL_MATTERS];
    const error = await refusal(request.give(officerOf(request.to), 'proposeMlaRequestRefusal', { grounds }));
    expect(error.extensions).toMatchObject({
      problems: [{ field: 'input.grounds', message: expect.stringContaining('art. 46(22)'), rule: 'R3' }],
    });
  });

  test('R3 kept: fiscal matters may stand beside another ground (UNCAC art. 46(22))', async () => {
    const request = await acknowledged();
    const grounds = [RefusalGround.FISCAL_MATTERS, RefusalGround.DE_MINIMIS];
    await request.give(officerOf(request.to), 'proposeMlaRequestRefusal', { grounds });
    await request.give(supervisorOf(request.to), 'refuseMlaRequest');
    expect((await request.row()).refusal_grounds).toEqual(grounds);
  });

  test('R1 broken: a refusal without grounds or without reasons is refused (UNCAC art. 46(23))', async () => {
    const request = await acknowledged();
    for (const lacking of [{ grounds: [] }, { reasons: '' }, { grounds: ['DE_MINIMIS', 'DE_MINIMIS'] }]) {
      const input = await request.inputOf('proposeMlaRequestRefusal', lacking);
      const answer = await w.mutate(officerOf(request.to), 'proposeMlaRequestRefusal', input);
      expect(answer.codes).toEqual(['BAD_USER_INPUT']);
    }
  });

  test('falls away when the request is accepted or executed', async () => {
    const request = await proposed();
    const side = async () =>
      (
        await w.test.owner.query(
          'select proposal from mla_request_side where request_id = $1 and state = $2',
          [request.key, request.to.code],
        )
      ).rows[0].proposal;
    expect(await side()).toBe('REFUSAL');
    await request.by(request.to, 'acceptMlaRequest');
    expect(await side()).toBeNull();
    await request.give(officerOf(request.to), 'proposeMlaRequestRefusal');
    await request.give(officerOf(request.to), 'executeMlaRequest');
    expect(await side()).toBeNull();
  });
});

describe('four eyes', () => {
  test('the supervisor who proposed it cannot refuse; another can', async () => {
    const request = await acknowledged();
    const proposer = supervisorOf(request.to, 'first');
    await request.give(proposer, 'proposeMlaRequestRefusal');
    const error = await refusal(request.give(proposer, 'refuseMlaRequest'));
    expect(error.extensions).toEqual({
      code: 'FORBIDDEN',
      requires: expect.stringContaining('another than who proposed it'),
    });
    expect((await request.row()).status).toBe('ACKNOWLEDGED');
    await request.give(supervisorOf(request.to, 'second'), 'refuseMlaRequest');
    expect((await request.row()).status).toBe('REFUSED');
  });

  test('nothing is refused, and no refusal dismissed, that nobody proposed', async () => {
    const request = await acknowledged();
    for (const [viewer, command] of [
      [supervisorOf(request.to), 'refuseMlaRequest'],
      [officerOf(request.to), 'dismissMlaRequestProposal'],
    ] as const) {
      const error = await refusal(request.give(viewer, command));
      expect(error.extensions).toEqual({
        code: 'INCOMPLETE',
        missing: [{ missing: 'a proposal', source: 'four eyes' }],
      });
    }
  });

  test('a dismissed proposal cannot be approved any more', async () => {
    const request = await proposed();
    await request.give(officerOf(request.to), 'dismissMlaRequestProposal');
    expect((await refusal(request.give(supervisorOf(request.to), 'refuseMlaRequest'))).code).toBe(
      'INCOMPLETE',
    );
  });

  test('the requesting State’s proposal of a submission approves no refusal', async () => {
    const request = await acknowledged();
    expect((await refusal(request.give(supervisorOf(request.to), 'refuseMlaRequest'))).code).toBe(
      'INCOMPLETE',
    );
  });
});
