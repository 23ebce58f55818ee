import { beforeAll, describe, expect, test } from 'vitest';
import { CostKind } from '../../../../src/contexts/mla-requests/index.js';
import { mlaRequestCostStates } from '../../../../src/contexts/mla-requests/costs/mla-request-cost.states.js';
import { CostStatus } from '../../../../src/contexts/mla-requests/costs/cost.enums.js';
import { DomainError } from '../../../../src/platform/errors.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import {
  auditor,
  auditorOf,
  officerOf,
  prosecutorOf,
  starStaff,
  stranger,
} from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';
import { costOf } from './costs-world.js';

let w: World;
let request: TestRequest;
beforeAll(async () => {
  w = await world();
  request = await w.request({ ...(await w.pair()), status: 'ACCEPTED' });
  await request.assignIn(request.from);
  await request.assignIn(request.to);
});

/** Where each command leads from each status, read from UNCAC art. 46(28); `-` where it is refused. */
// prettier-ignore
const life: Readonly<Record<string, string>> = {
  //                           RECORDED PROPOSED AGREED DECLINED DROPPED
  proposeMlaRequestCostTerms: 'PROPOSED -        -      PROPOSED -',
  agreeToMlaRequestCost:      '-        AGREED   -      -        -',
  declineMlaRequestCost:      '-        DECLINED -      -        -',
  dropMlaRequestCost:         'DROPPED  DROPPED  -      DROPPED  -',
};

describe('the lifecycle of a cost', () => {
  const lines = Object.entries(life).flatMap(([command, outcomes]) =>
    Object.values(CostStatus).map((status, at) => [command, status, outcomes.split(/ +/)[at]] as const),
  );
  test.each(lines)('%s while %s: %s', (command, status, outcome) => {
    const led = () =>
      mlaRequestCostStates.next({ status }, command as keyof typeof mlaRequestCostStates.transitions);
    if (outcome === '-') expect(led).toThrow(DomainError);
    else expect(led()).toBe(outcome);
  });
});

describe('costs of the execution (UNCAC art. 46(28))', () => {
  test('ordinary ones the requested State bears, unless the States agree otherwise', async () => {
    const cost = await costOf(w, request, { kind: CostKind.ORDINARY });
    expect(await cost.row()).toMatchObject({ status: 'RECORDED', borne_by: 'REQUESTED_STATE' });
    await cost.give(officerOf(request.to), 'proposeMlaRequestCostTerms', { bearer: 'REQUESTING_STATE' });
    expect((await cost.row()).borne_by).toBe('REQUESTED_STATE');
    await cost.give(officerOf(request.from), 'agreeToMlaRequestCost');
    expect(await cost.row()).toMatchObject({ status: 'AGREED', borne_by: 'REQUESTING_STATE' });
  });

  test.each([CostKind.SUBSTANTIAL, CostKind.EXTRAORDINARY])(
    'of one that is %s nobody is said to bear it before both States agree on the terms',
    async (kind) => {
      const cost = await costOf(w, request, { kind });
      expect(await cost.row()).toMatchObject({ status: 'RECORDED', borne_by: null });
      expect((await refusal(cost.give(officerOf(request.from), 'agreeToMlaRequestCost'))).code).toBe(
        'INVALID_TRANSITION',
      );
      // In a request of its own, so that no other consultation counts.
      const alone = await w.request({
        from: request.from,
        to: request.to,
        of: request.of,
        status: 'ACCEPTED',
      });
      const early = await costOf(w, alone, { kind });
      const unasked = early.give(officerOf(request.to), 'proposeMlaRequestCostTerms');
      expect((await refusal(unasked)).extensions).toMatchObject({
        code: 'INCOMPLETE',
        missing: [{ missing: 'a consultation about the costs', source: 'UNCAC art. 46(28)' }],
      });
      await cost.consult(officerOf(request.to));
      await cost.give(officerOf(request.to), 'proposeMlaRequestCostTerms');
      const itself = cost.give(officerOf(request.to), 'agreeToMlaRequestCost');
      expect((await refusal(itself)).code).toBe('FORBIDDEN');
      await cost.give(officerOf(request.from), 'declineMlaRequestCost');
      expect(await cost.row()).toMatchObject({ status: 'DECLINED', borne_by: null, reason: 'Too much.' });
      await cost.give(officerOf(request.to), 'proposeMlaRequestCostTerms', { terms: 'A third' });
      await cost.give(officerOf(request.from), 'agreeToMlaRequestCost');
      expect(await cost.row()).toMatchObject({ status: 'AGREED', borne_by: 'SHARED', terms: 'A third' });
      const undone = cost.give(officerOf(request.to), 'dropMlaRequestCost');
      expect((await refusal(undone)).code).toBe('INVALID_TRANSITION');
    },
  );

  test('availableCommands names the consultation that is missing, on both read paths', async () => {
    const alone = await w.request({ ...(await w.pair()), status: 'ACCEPTED' });
    const officer = officerOf(alone.to);
    const missing = async (id: string): Promise<unknown> => {
      const query = `query Commands($id: ID!) { node(id: $id) { ... on MlaRequestCost { availableCommands { command missing } } } }`;
      const told = async (path?: 'plain'): Promise<unknown> => {
        const { data } = await w.test.ask(officer, query, { id }, path);
        const lines: { command: string; missing: string[] }[] = data?.node.availableCommands;
        return lines.find(({ command }) => command === 'proposeMlaRequestCostTerms')?.missing;
      };
      const planned = await told();
      expect(await told('plain')).toEqual(planned);
      return planned;
    };
    const [ordinary, large] = [await costOf(w, alone, { kind: CostKind.ORDINARY }), await costOf(w, alone)];
    expect(await missing(ordinary.id)).toEqual([]);
    expect(await missing(large.id)).toEqual(['a consultation about the costs']);
    await large.consult(officer);
    expect(await missing(large.id)).toEqual([]);
  });

  test('the database holds it, too: no bearer without agreement, none by the State that proposes, no other amount', async () => {
    const cost = await costOf(w, request);
    const set = (what: string) =>
      w.test.owner.query(`update mla_request_cost set ${what} where id = $1`, [cost.key]);
    await expect(set("borne_by = 'REQUESTING_STATE'")).rejects.toMatchObject({ code: '23514' });
    await expect(set('amount = 1')).rejects.toMatchObject({ code: '42501' });
    for (const [viewer, what] of [
      [officerOf(request.to), 'agreed_at = now()'],
      [officerOf(request.to), "status = 'DECLINED'"],
      [officerOf(request.from), "terms = 'x'"],
    ] as const)
      await expect(
        w.test.sqlAs(viewer, `update mla_request_cost set ${what} where id = $1`, [cost.key]),
      ).rejects.toMatchObject({ code: '42501' });
  });

  test('are the requested State’s to enter: more than nothing, for an item of this request', async () => {
    expect((await refusal(costOf(w, request, {}, officerOf(request.from)))).code).toBe('FORBIDDEN');
    expect((await refusal(costOf(w, request, {}, officerOf(await w.state())))).code).toBe('NOT_FOUND');
    expect((await refusal(costOf(w, request, {}, stranger))).code).toBe('FORBIDDEN');
    for (const amount of ['0', '0.00', '-1'])
      expect((await refusal(costOf(w, request, { amount }))).code).toBe('BAD_USER_INPUT');
    const items = async (of: TestRequest): Promise<string> => {
      const { rows } = await w.test.owner.query('select id from mla_request_item where request_id = $1', [
        of.key,
      ]);
      return globalId('MlaRequestItem', String(rows[0].id));
    };
    const own = await costOf(w, request, { itemId: await items(request) });
    expect((await own.row()).item_id).not.toBeNull();
    const { from, to, of } = request;
    const other = await w.request({ from, to, of, status: 'ACCEPTED' });
    expect((await refusal(costOf(w, request, { itemId: await items(other) }))).code).toBe('BAD_USER_INPUT');
    const closed = await w.request({ from, to, of, status: 'CLOSED' });
    expect((await refusal(costOf(w, closed))).code).toBe('INVALID_TRANSITION');
  });

  test('are read by both central authorities, their auditors and the executing authority, by nobody else (domain.md 5.3)', async () => {
    const { id, key } = await costOf(w, request);
    const query = 'query C($id: ID!) { node(id: $id) { ... on MlaRequestCost { amount currency kind } } }';
    const sees = async (viewer: Parameters<World['give']>[0]) => {
      const { data } = await w.test.ask(viewer, query, { id });
      const rows = await w.test.sqlAs(viewer, 'select 1 from mla_request_cost where id = $1', [key]);
      expect(rows.length === 1).toBe(data?.node !== null);
      return data?.node ?? null;
    };
    const { from, to } = request;
    const amount = { amount: '1250.50', currency: 'CHF', kind: 'EXTRAORDINARY' };
    for (const viewer of [
      officerOf(from),
      officerOf(to),
      prosecutorOf(to),
      auditorOf(from),
      auditorOf(to),
      auditor,
    ])
      expect(await sees(viewer)).toEqual(amount);
    for (const viewer of [prosecutorOf(from), starStaff, stranger, officerOf(await w.state())])
      expect(await sees(viewer)).toBeNull();
  });
});
