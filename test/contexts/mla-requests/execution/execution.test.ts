import { beforeAll, describe, expect, test } from 'vitest';
import { AssistanceType } from '../../../../src/contexts/directory/index.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import { officerOf, prosecutorOf, supervisorOf } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import type { RequestCommand, Status, TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';

let w: World;
let pair: Awaited<ReturnType<World['pair']>>;
beforeAll(async () => {
  w = await world();
  pair = await w.pair();
});

/** A request with some items, and the ids of these in their order. */
async function withItems(
  number: number,
  status: Status = 'ACCEPTED',
): Promise<{ request: TestRequest; ids: readonly string[] }> {
  const items = Array.from({ length: number }, () => ({ type: AssistanceType.TAKING_EVIDENCE }));
  const request = await w.request({ ...pair, status, contents: { items } });
  const { rows } = await w.test.owner.query<{ id: string }>(
    'select id from mla_request_item where request_id = $1 order by position',
    [request.key],
  );
  return { request, ids: rows.map(({ id }) => globalId('MlaRequestItem', id)) };
}

const requested = (request: TestRequest, command: RequestCommand, more: object = {}): Promise<unknown> =>
  request.give(officerOf(request.to), command, more);

/** Where the request and its items stand. */
async function standing(request: TestRequest): Promise<readonly string[]> {
  const { rows } = await w.test.owner.query<{ status: string }>(
    'select status from mla_request_item where request_id = $1 order by position',
    [request.key],
  );
  return [(await request.row()).status as string, ...rows.map(({ status }) => status)];
}

describe('a request follows its items', () => {
  test('from the first that is begun to the last that is executed', async () => {
    const { request, ids } = await withItems(2);
    const executingAuthorityId = globalId('CompetentAuthority', request.to.prosecutionService);
    await requested(request, 'beginMlaRequestItem', { itemId: ids[0], executingAuthorityId });
    expect(await standing(request)).toEqual(['IN_EXECUTION', 'IN_EXECUTION', 'REQUESTED']);
    await requested(request, 'executeMlaRequestItem', { itemId: ids[0] });
    expect(await standing(request)).toEqual(['PARTLY_EXECUTED', 'EXECUTED', 'REQUESTED']);
    expect((await request.row()).executed_at).toBeNull();
    await requested(request, 'markMlaRequestItemNotPossible', { itemId: ids[1] });
    expect(await standing(request)).toEqual(['EXECUTED', 'EXECUTED', 'NOT_POSSIBLE']);
    expect((await request.row()).executed_at).not.toBeNull();
  });

  test('an item that was decided stays decided', async () => {
    const { request, ids } = await withItems(2);
    await requested(request, 'executeMlaRequestItem', { itemId: ids[0] });
    const again = requested(request, 'markMlaRequestItemNotPossible', { itemId: ids[0] });
    expect((await refusal(again)).code).toBe('INVALID_TRANSITION');
  });

  test('an item of another request: NOT_FOUND', async () => {
    const { request } = await withItems(1);
    const { ids } = await withItems(1);
    const foreign = requested(request, 'executeMlaRequestItem', { itemId: ids[0] });
    expect((await refusal(foreign)).code).toBe('NOT_FOUND');
  });

  test('an authority of the other State does not execute', async () => {
    const { request } = await withItems(1);
    const executingAuthorityId = globalId('CompetentAuthority', request.from.prosecutionService);
    const foreign = requested(request, 'beginMlaRequestItem', { executingAuthorityId });
    expect((await refusal(foreign)).code).toBe('BAD_USER_INPUT');
  });

  test('the requesting State cannot write that it is executed, not even past the service', async () => {
    const { request } = await withItems(1);
    const em = w.test.service.orm.em.fork();
    em.setSessionContext({
      variables: {
        'app.viewer_id': 'somebody',
        'app.viewer_role': 'CENTRAL_AUTHORITY_OFFICER',
        'app.viewer_state': request.from.code,
      },
    });
    for (const status of ['IN_EXECUTION', 'PARTLY_EXECUTED'])
      await expect(
        em.transactional((t) =>
          t.execute('update mla_request set status = ? where id = ?', [status, request.key]),
        ),
      ).rejects.toThrow('no step of this State leads');
  });
});

describe('an executing authority', () => {
  /** A request of three items, the first two of them given to the prosecution service of the requested State. */
  async function assigned(items = 2): Promise<Awaited<ReturnType<typeof withItems>>> {
    const { request, ids } = await withItems(3);
    const authorityId = globalId('CompetentAuthority', request.to.prosecutionService);
    const parts = { authorityId, items: ids.slice(0, items) };
    await request.give(officerOf(request.to), 'assignMlaRequest', parts);
    return { request, ids };
  }

  test('executes the items that were assigned to it; the request follows all items', async () => {
    const { request, ids } = await assigned();
    const prosecutor = prosecutorOf(request.to);
    await request.give(prosecutor, 'beginMlaRequestItem', { itemId: ids[0] });
    await request.give(prosecutor, 'executeMlaRequestItem', { itemId: ids[0] });
    expect(await standing(request)).toEqual(['PARTLY_EXECUTED', 'EXECUTED', 'REQUESTED', 'REQUESTED']);
    // Of the third, which it does not see, the request still waits.
    await request.give(prosecutor, 'markMlaRequestItemNotPossible', { itemId: ids[1] });
    expect(await standing(request)).toEqual(['PARTLY_EXECUTED', 'EXECUTED', 'NOT_POSSIBLE', 'REQUESTED']);
    await requested(request, 'executeMlaRequestItem', { itemId: ids[2] });
    expect((await request.row()).status).toBe('EXECUTED');
    const { rows } = await w.test.owner.query(
      'select executing_authority_id as by from mla_request_item where request_id = $1 order by position',
      [request.key],
    );
    const own = request.to.prosecutionService;
    expect(rows).toEqual([{ by: own }, { by: own }, { by: null }]);
  });

  test('does not execute the others, nor see them', async () => {
    const { request, ids } = await assigned(1);
    for (const command of [
      'beginMlaRequestItem',
      'executeMlaRequestItem',
      'markMlaRequestItemNotPossible',
    ] as const) {
      const foreign = request.give(prosecutorOf(request.to), command, { itemId: ids[1] });
      expect((await refusal(foreign)).code).toBe('NOT_FOUND');
    }
    expect(await standing(request)).toEqual(['ACCEPTED', 'REQUESTED', 'REQUESTED', 'REQUESTED']);
  });

  test('does not execute once its assignment has ended', async () => {
    const { request, ids } = await assigned();
    const authorityId = globalId('CompetentAuthority', request.to.prosecutionService);
    await request.give(officerOf(request.to), 'endMlaRequestAssignment', { authorityId });
    const late = request.give(prosecutorOf(request.to), 'executeMlaRequestItem', { itemId: ids[0] });
    expect((await refusal(late)).code).toBe('NOT_FOUND');
  });

  test('is the requested State’s: an authority that investigates in the requesting State does not execute', async () => {
    const { request } = await withItems(1);
    await request.assignIn(request.from);
    const foreign = request.give(prosecutorOf(request.from), 'executeMlaRequestItem');
    expect((await refusal(foreign)).code).toBe('FORBIDDEN');
  });

  test('nor does one of a State that keeps both sides, since what it enters is the other State’s', async () => {
    const absent = await w.state({ onRepatria: false });
    const request = await w.request({ from: pair.from, to: absent, status: 'SUBMITTED' });
    await request.assignIn(request.from);
    const own = { itemId: await request.openItem() };
    const foreign = request.give(prosecutorOf(request.from), 'executeMlaRequestItem', own);
    expect((await refusal(foreign)).code).toBe('FORBIDDEN');
  });

  test('gives an item to nobody else', async () => {
    const { request, ids } = await assigned();
    const executingAuthorityId = globalId('CompetentAuthority', await w.authority(request.to));
    const more = { itemId: ids[0], executingAuthorityId };
    const given = request.give(prosecutorOf(request.to), 'beginMlaRequestItem', more);
    expect((await refusal(given)).code).toBe('BAD_USER_INPUT');
  });

  test('sees among the commands on its items what it may do', async () => {
    const { request } = await assigned(1);
    const query = `query Items($id: ID!) { mlaRequest(id: $id) { items { availableCommands { command missing } } } }`;
    const { data } = await w.test.ask(prosecutorOf(request.to), query, { id: request.id });
    const may = ['beginMlaRequestItem', 'executeMlaRequestItem', 'markMlaRequestItemNotPossible'];
    expect(data?.mlaRequest.items).toEqual([
      { availableCommands: may.map((command) => ({ command, missing: [] })) },
    ]);
  });

  test('ends what waited for a decision that it has overtaken', async () => {
    const { request, ids } = await assigned();
    await requested(request, 'proposeMlaRequestItemRefusal', { itemId: ids[0] });
    await request.give(prosecutorOf(request.to), 'executeMlaRequestItem', { itemId: ids[0] });
    const { rows } = await w.test.owner.query(
      'select proposal from mla_request_side where request_id = $1 and state = $2',
      [request.key, request.to.code],
    );
    expect(rows).toEqual([{ proposal: null }]);
  });

  test('writes nothing else, not even past the service', async () => {
    const { request } = await assigned();
    const changes: readonly (readonly [text: string, refused: boolean])[] = [
      ["update mla_request set status = 'REFUSED' where id = $1", true],
      ["update mla_request set refusal_reasons = 'x' where id = $1", true],
      ["update mla_request set purpose = 'x' where id = $1", true],
      ["update mla_request_side set internal_step = 'x' where request_id = $1", true],
      ["update mla_request_item set status = 'REFUSED' where request_id = $1", true],
      ['update mla_request_item set coercive = not coercive where request_id = $1', true],
      ["update mla_request_item set result = 'x' where request_id = $1 and position = 1", true],
      // What it does not see it does not reach.
      ["update mla_request_item set result = 'x' where request_id = $1 and position = 3", false],
    ];
    await requested(request, 'setMlaRequestInternalStep');
    const prosecutor = prosecutorOf(request.to);
    for (const [text, refused] of changes) {
      const given = w.test.sqlAs(prosecutor, `${text} returning id`, [request.key]);
      if (refused) await expect(given).rejects.toMatchObject({ code: '42501' });
      else expect(await given).toEqual([]);
    }
    const step = `insert into mla_request_event (id, request_id, command, status, by_state, occurred_at)
      values (gen_random_uuid(), $1, 'refuseMlaRequest', 'REFUSED', $2, now())`;
    await expect(w.test.sqlAs(prosecutor, step, [request.key, request.to.code])).rejects.toThrow('policy');
  });
});

describe('by which procedure (UNCAC art. 46(17))', () => {
  const other = { procedureFollowed: 'A procedure that nobody wished' };

  test('another than the one wished needs a reason', async () => {
    const request = await w.request({ ...pair, status: 'ACCEPTED' });
    await w.test.owner.query(
      "update mla_request_content set procedure_wished = 'On oath' where request_id = $1",
      [request.key],
    );
    const without = await refusal(requested(request, 'executeMlaRequestItem', other));
    expect(without.extensions).toMatchObject({ problems: [{ field: 'input.deviationReason' }] });
    await requested(request, 'executeMlaRequestItem', { ...other, deviationReason: 'Oaths are abolished.' });
    expect((await request.row()).status).toBe('EXECUTED');
  });

  test('the one wished needs none, and has none', async () => {
    const request = await w.request({ ...pair, status: 'ACCEPTED' });
    const odd = requested(request, 'executeMlaRequestItem', { deviationReason: 'None.' });
    expect((await refusal(odd)).code).toBe('BAD_USER_INPUT');
    await requested(request, 'executeMlaRequestItem');
    expect((await request.row()).status).toBe('EXECUTED');
  });
});

describe('the refusal of an item', () => {
  test('R2 broken: is not possible without a consultation', async () => {
    const { request, ids } = await withItems(2);
    await requested(request, 'proposeMlaRequestItemRefusal', { itemId: ids[0] });
    const input = {
      id: request.id,
      expectedVersion: await request.version(),
      proposedAt: await request.proposedAt(),
    };
    const early = await refusal(w.give(supervisorOf(request.to), 'refuseMlaRequestItem', input));
    expect(early.extensions).toMatchObject({ code: 'INCOMPLETE', missing: [{ rule: 'R2' }] });
  });

  test('R2 kept: is possible after it, by another than who proposed it', async () => {
    const { request, ids } = await withItems(2);
    const proposer = supervisorOf(request.to, 'proposer');
    await request.give(proposer, 'proposeMlaRequestItemRefusal', { itemId: ids[0] });
    expect((await refusal(request.give(proposer, 'refuseMlaRequestItem'))).code).toBe('FORBIDDEN');
    await request.give(supervisorOf(request.to), 'refuseMlaRequestItem');
    expect(await standing(request)).toEqual(['IN_EXECUTION', 'REFUSED', 'REQUESTED']);
  });

  test('R3 broken: bank secrecy is no ground', async () => {
    const { request, ids } = await withItems(2);
    const more = { itemId: ids[0], grounds: ['BANK_SECRECY'] };
    const unlawful = await refusal(requested(request, 'proposeMlaRequestItemRefusal', more));
    expect(unlawful.extensions).toMatchObject({ problems: [{ rule: 'R3' }] });
  });

  test('of everything is a refusal of the request', async () => {
    const { request } = await withItems(1);
    expect((await refusal(requested(request, 'proposeMlaRequestItemRefusal'))).code).toBe('CONFLICT');
  });
});

describe('what can be done with an item', () => {
  const query = `query Items($id: ID!) { mlaRequest(id: $id) { items { availableCommands { command missing } } } }`;
  const available = async (viewer: Viewer, { id }: TestRequest): Promise<readonly Record<string, any>[]> => {
    const planned = await w.test.ask(viewer, query, { id });
    expect((await w.test.ask(viewer, query, { id }, 'plain')).data).toEqual(planned.data);
    return planned.data?.mlaRequest.items.map(({ availableCommands }: any) =>
      Object.fromEntries(availableCommands.map(({ command, missing }: any) => [command, missing])),
    );
  };

  test('depends on its request: nothing is executed before it is accepted', async () => {
    const { request } = await withItems(1, 'ACKNOWLEDGED');
    const accepted =
      'a request that is ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED';
    expect(await available(officerOf(request.to), request)).toEqual([
      {
        beginMlaRequestItem: [accepted],
        executeMlaRequestItem: [accepted],
        markMlaRequestItemNotPossible: [accepted],
        proposeMlaRequestItemRefusal: [accepted],
      },
    ]);
    expect(await available(officerOf(request.from), request)).toEqual([{ withdrawMlaRequestItem: [] }]);
  });

  test('of the refusal of one, another than who proposed it reads that it may be given, for that item alone', async () => {
    const { request, ids } = await withItems(2);
    const proposer = supervisorOf(request.to, 'proposer');
    await request.give(proposer, 'proposeMlaRequestItemRefusal', { itemId: ids[1] });
    const consultation =
      'a consultation about the refusal, in which the requesting State had the opportunity to answer';
    expect(await available(supervisorOf(request.to), request)).toMatchObject([
      { refuseMlaRequestItem: ['a proposal to refuse this item', consultation] },
      { refuseMlaRequestItem: [consultation] },
    ]);
    await request.consultedOn('refuseMlaRequestItem');
    expect((await available(supervisorOf(request.to), request))[1]).toMatchObject({
      refuseMlaRequestItem: [],
    });
    for (const one of await available(proposer, request))
      expect(one).not.toHaveProperty('refuseMlaRequestItem');
  });

  test('nothing with one that was decided', async () => {
    const { request } = await withItems(1, 'EXECUTED');
    expect(await available(officerOf(request.to), request)).toEqual([{}]);
  });
});

describe('withdrawal of an item', () => {
  test('R13 kept: before completion it is the requesting State’s to say', async () => {
    const { request, ids } = await withItems(2, 'SUBMITTED');
    await request.give(officerOf(request.from), 'withdrawMlaRequestItem', { itemId: ids[1] });
    expect(await standing(request)).toEqual(['SUBMITTED', 'REQUESTED', 'WITHDRAWN']);
  });

  test('R13 broken: not the requested State’s, nor after completion', async () => {
    const { request } = await withItems(2);
    expect((await refusal(requested(request, 'withdrawMlaRequestItem'))).code).toBe('FORBIDDEN');
    await requested(request, 'executeMlaRequest');
    const late = request.give(officerOf(request.from), 'withdrawMlaRequestItem');
    expect((await refusal(late)).code).toBe('INVALID_TRANSITION');
  });
});

test('two people at the same moment: one is told to read again', async () => {
  const { request, ids } = await withItems(2);
  const expectedVersion = await request.version();
  const given = await Promise.allSettled(
    ids.map((itemId, index) =>
      request.give(officerOf(request.to, `officer-${String(index)}`), 'executeMlaRequestItem', {
        itemId,
        expectedVersion,
      }),
    ),
  );
  expect(given.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect((await request.row()).status).toBe('PARTLY_EXECUTED');
});

test('a request of 200 items', async () => {
  const { request, ids } = await withItems(200);
  await requested(request, 'executeMlaRequestItem', { itemId: ids[199] });
  expect((await request.row()).status).toBe('PARTLY_EXECUTED');
  await requested(request, 'executeMlaRequest');
  expect(new Set(await standing(request))).toEqual(new Set(['EXECUTED']));
});
