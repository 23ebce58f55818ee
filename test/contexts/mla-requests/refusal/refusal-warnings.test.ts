import { beforeAll, describe, expect, test } from 'vitest';
import { AssistanceType } from '../../../../src/contexts/directory/index.js';
import { RecoveryAvenue } from '../../../../src/contexts/mla-requests/items/item.enums.js';
import { RefusalGround } from '../../../../src/contexts/mla-requests/mla-request.enums.js';
import {
  refusalWarnings,
  type RefusedItem,
} from '../../../../src/contexts/mla-requests/refusal/refusal-warnings.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import { auditorOf, officerOf, prosecutorOf, supervisorOf } from '../../../support/personas.js';
import { world, type World } from '../../../support/world.js';

const { ABSENCE_OF_DUAL_CRIMINALITY, DE_MINIMIS, ESSENTIAL_INTERESTS, INSUFFICIENT_EVIDENCE } = RefusalGround;

const item = (position: number, more: Partial<RefusedItem> = {}): RefusedItem => ({
  ...{ position, type: AssistanceType.DOCUMENTS_AND_RECORDS, avenue: null, coercive: false },
  ...more,
});
const coercive = { coercive: true, type: AssistanceType.SEARCH_SEIZURE_FREEZING };

/** Which rules warn, of which items. */
const warned = (grounds: readonly RefusalGround[], ...items: readonly RefusedItem[]) =>
  refusalWarnings(grounds, items).map(({ rule, positions }) => [rule, ...positions]);

describe('absence of dual criminality (UNCAC art. 46(9)(b))', () => {
  test('R18 broken: alone, it is warned of for every item that needs no compulsion', () => {
    expect(warned([ABSENCE_OF_DUAL_CRIMINALITY], item(1), item(2, coercive), item(3))).toEqual([
      ['R18', 1, 3],
    ]);
    const [warning] = refusalWarnings([ABSENCE_OF_DUAL_CRIMINALITY], [item(2)]);
    expect(warning).toMatchObject({
      says: expect.stringContaining('art. 46(9)(b)): item 2.'),
      source: 'UNCAC art. 46(9)(b)',
      advice: expect.stringContaining('art. 46(9)(a)'),
    });
  });

  test('R18 kept: of coercive items alone nobody is warned', () => {
    expect(warned([ABSENCE_OF_DUAL_CRIMINALITY], item(1, coercive), item(2, coercive))).toEqual([]);
  });

  test.each([ESSENTIAL_INTERESTS, DE_MINIMIS])('R18 kept: beside %s it is no sole ground', (other) => {
    expect(warned([ABSENCE_OF_DUAL_CRIMINALITY, other], item(1))).toEqual([]);
  });
});

describe('the grounds of art. 55(7)', () => {
  const recovery = [
    item(1, { type: AssistanceType.ASSET_RECOVERY, avenue: RecoveryAvenue.ENFORCE_ORDER, coercive: true }),
    item(2, { ...coercive, avenue: RecoveryAvenue.IDENTIFY_TRACE_FREEZE }),
    item(3, { type: AssistanceType.IDENTIFYING_FREEZING_TRACING_PROCEEDS }),
    item(4, { type: AssistanceType.ASSET_RECOVERY }),
  ];

  test.each([INSUFFICIENT_EVIDENCE, DE_MINIMIS])(
    'R19 broken: %s is warned of outside asset recovery',
    (ground) => {
      expect(warned([ground], ...recovery, item(5), item(6, coercive))).toEqual([['R19', 5, 6]]);
      expect(warned([ground, ESSENTIAL_INTERESTS], item(1))).toEqual([['R19', 1]]);
      const [warning] = refusalWarnings([ground], [item(7)]);
      expect(warning).toMatchObject({
        says: expect.stringContaining('item 7'),
        source: expect.stringContaining('art. 55(7)'),
        advice: expect.stringContaining('art. 46(21)'),
      });
    },
  );

  test.each([INSUFFICIENT_EVIDENCE, DE_MINIMIS])(
    'R19 kept: of %s in asset recovery nobody is warned',
    (ground) => {
      expect(warned([ground], ...recovery)).toEqual([]);
    },
  );

  test('R19 kept: a de minimis nature stands beside absence of dual criminality elsewhere, too (art. 46(9)(b))', () => {
    expect(warned([DE_MINIMIS, ABSENCE_OF_DUAL_CRIMINALITY], item(1), item(2, coercive))).toEqual([]);
    expect(warned([INSUFFICIENT_EVIDENCE, ABSENCE_OF_DUAL_CRIMINALITY], item(1))).toEqual([['R19', 1]]);
  });
});

test.each([RefusalGround.NOT_IN_CONFORMITY, ESSENTIAL_INTERESTS, RefusalGround.PROHIBITED_BY_DOMESTIC_LAW])(
  'of %s nobody is warned',
  (ground) => {
    expect(warned([ground], item(1), item(2, coercive))).toEqual([]);
    expect(warned([])).toEqual([]);
  },
);

describe('on the side of the requested State', () => {
  let w: World;
  beforeAll(async () => {
    w = await world();
  });

  /** An accepted request: records without compulsion, a search, and the enforcement of an order. */
  const accepted = async () =>
    w.request({
      ...(await w.pair()),
      status: 'ACCEPTED',
      contents: {
        items: [
          { type: AssistanceType.DOCUMENTS_AND_RECORDS, coercive: false },
          { type: AssistanceType.SEARCH_SEIZURE_FREEZING, coercive: true },
          { type: AssistanceType.TAKING_EVIDENCE, coercive: false },
        ],
      },
    });
  type Accepted = Awaited<ReturnType<typeof accepted>>;

  const look = async (viewer: Viewer, request: Accepted) => {
    const query = `query W($id: ID!) { mlaRequest(id: $id) { events { edges { node { irregularities } } }
      ownSide { proposalWarnings { rule positions source says advice } } } }`;
    const { data, codes } = await w.test.ask(viewer, query, { id: request.id });
    expect(codes).toEqual([]);
    return data?.mlaRequest as {
      events: { edges: { node: { irregularities: readonly string[] } }[] };
      ownSide: { proposalWarnings: { rule: string; positions: readonly number[] }[] } | null;
    };
  };
  const shown = async (viewer: Viewer, request: Accepted) =>
    (await look(viewer, request)).ownSide?.proposalWarnings.map(({ rule, positions }) => [
      rule,
      ...positions,
    ]);

  const itemAt = async (request: Accepted, position: number): Promise<string> => {
    const { rows } = await w.test.owner.query<{ id: string }>(
      'select id from mla_request_item where request_id = $1 and position = $2',
      [request.key, position],
    );
    return globalId('MlaRequestItem', rows[0]?.id ?? '');
  };

  test('whoever approves reads them before; they keep nobody from approving, and go when it is decided', async () => {
    const request = await accepted();
    const { from, to } = request;
    await request.give(officerOf(to), 'proposeMlaRequestRefusal', { grounds: [ABSENCE_OF_DUAL_CRIMINALITY] });
    for (const viewer of [officerOf(to), supervisorOf(to), auditorOf(to)])
      expect(await shown(viewer, request)).toEqual([['R18', 1, 3]]);
    expect((await look(officerOf(from), request)).ownSide?.proposalWarnings ?? []).toEqual([]);
    await request.give(supervisorOf(to), 'refuseMlaRequest');
    expect((await request.row()).status).toBe('REFUSED');
    expect(await shown(supervisorOf(to), request)).toEqual([]);
    const { events } = await look(officerOf(from), request);
    expect(events.edges.flatMap(({ node }) => node.irregularities)).toEqual([]);
  });

  test('they look at what would be refused: what is decided already does not count', async () => {
    const request = await accepted();
    await request.give(officerOf(request.to), 'markMlaRequestItemNotPossible', {
      itemId: await itemAt(request, 1),
    });
    await request.give(officerOf(request.to), 'proposeMlaRequestRefusal', {
      grounds: [ABSENCE_OF_DUAL_CRIMINALITY],
    });
    expect(await shown(supervisorOf(request.to), request)).toEqual([['R18', 3]]);
  });

  test.each([
    [2, []],
    [3, [['R18', 3]]],
  ])('of the refusal of one item they look at that item: item %i', async (position, expected) => {
    const request = await accepted();
    await request.give(officerOf(request.to), 'proposeMlaRequestItemRefusal', {
      itemId: await itemAt(request, position),
      grounds: [ABSENCE_OF_DUAL_CRIMINALITY],
    });
    expect(await shown(supervisorOf(request.to), request)).toEqual(expected);
  });

  test('an executing authority is told of the items that it was assigned, and of no others', async () => {
    const request = await accepted();
    const { to } = request;
    await request.give(officerOf(to), 'assignMlaRequest', {
      authorityId: globalId('CompetentAuthority', to.prosecutionService),
      items: [await itemAt(request, 3)],
    });
    await request.give(officerOf(to), 'proposeMlaRequestRefusal', { grounds: [INSUFFICIENT_EVIDENCE] });
    expect(await shown(officerOf(to), request)).toEqual([['R19', 1, 2, 3]]);
    expect(await shown(prosecutorOf(to), request)).toEqual([['R19', 3]]);
  });
});
