import { beforeAll, describe, expect, test } from 'vitest';
import { AssistanceType } from '../../../../src/contexts/directory/index.js';
import { DissipationRisk } from '../../../../src/contexts/mla-requests/items/dissipation-risk.enums.js';
import { nearestRisk } from '../../../../src/contexts/mla-requests/items/dissipation-risk.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import { auditorOf, officerOf, stranger } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';

const { IMMINENT, HIGH, MODERATE } = DissipationRisk;

let w: World;
beforeAll(async () => {
  w = await world();
});

const type = AssistanceType.IDENTIFYING_FREEZING_TRACING_PROCEEDS;
const item = (
  dissipationRiskLevel: DissipationRisk | null,
  dissipationRisk: string | null = 'It leaves',
) => ({
  type,
  particulars: { dissipationRisk, dissipationRiskLevel },
});
const calm = { urgent: false, urgencyReason: null };

const drafted = async (contents: object): Promise<TestRequest> =>
  w.request({ ...(await w.pair()), contents: contents });

const amend = (request: TestRequest, contents: object): Promise<unknown> =>
  request.give(officerOf(request.from), 'amendMlaRequest', { contents });

const query = `query R($id: ID!) { mlaRequest(id: $id) { dissipationRisk
  clocks(first: 20) { edges { node { kind } } } items { particulars { dissipationRisk dissipationRiskLevel } } } }`;

async function read(
  viewer: Viewer,
  request: TestRequest,
  path: 'planned' | 'plain' = 'planned',
): Promise<any> {
  return (await w.test.ask(viewer, query, { id: request.id }, path)).data?.mlaRequest;
}

test('the nearest of several is told; of none, none', () => {
  expect(nearestRisk([MODERATE, null, IMMINENT, HIGH])).toBe(IMMINENT);
  expect(nearestRisk([MODERATE, HIGH])).toBe(HIGH);
  expect(nearestRisk([null])).toBeNull();
  expect(nearestRisk([])).toBeNull();
  expect(nearestRisk(null)).toBeNull();
});

describe('a level', () => {
  test('is given with its reason, in words', async () => {
    const request = await drafted({});
    for (const risk of [item(MODERATE, null), item(HIGH, '  ')]) {
      const error = await refusal(amend(request, { items: [risk] }));
      expect(error).toMatchObject({
        code: 'BAD_USER_INPUT',
        extensions: { problems: [{ field: 'input.contents.items[0].particulars.dissipationRisk' }] },
      });
    }
    await amend(request, { items: [item(MODERATE)] });
    expect(await read(officerOf(request.from), request)).toMatchObject({
      dissipationRisk: MODERATE,
      items: [{ particulars: { dissipationRisk: 'It leaves', dissipationRiskLevel: MODERATE } }],
    });
  });

  test('may be left out: the words alone stay what they are', async () => {
    const request = await drafted({ items: [item(null, 'Said before there were levels')] });
    expect(await read(officerOf(request.from), request)).toMatchObject({
      dissipationRisk: null,
      items: [
        { particulars: { dissipationRisk: 'Said before there were levels', dissipationRiskLevel: null } },
      ],
    });
  });

  test.each([HIGH, MODERATE])('of %s may be in a request that can wait', async (level) => {
    const request = await drafted({ ...calm, items: [item(level)] });
    expect((await read(officerOf(request.from), request)).dissipationRisk).toBe(level);
  });
});

describe('property that is about to be moved', () => {
  const urgency = { code: 'BAD_USER_INPUT', extensions: { problems: [{ field: 'input.contents.urgent' }] } };

  test('makes no request that can wait, whichever of the two is said last', async () => {
    const waiting = await drafted(calm);
    expect(await refusal(amend(waiting, { items: [item(MODERATE), item(IMMINENT)] }))).toMatchObject(urgency);
    const hurried = await drafted({ items: [item(IMMINENT)] });
    expect(await refusal(amend(hurried, calm))).toMatchObject(urgency);
    expect((await read(officerOf(hurried.from), hurried)).dissipationRisk).toBe(IMMINENT);
  });

  test('is urgent with its reason; once no item says so any more, the request can wait', async () => {
    const request = await drafted(calm);
    const urgent = { urgent: true, urgencyReason: 'It leaves in two days' };
    await amend(request, { ...urgent, items: [item(HIGH), item(IMMINENT)] });
    expect((await read(officerOf(request.from), request)).dissipationRisk).toBe(IMMINENT);
    // The second place is given up: it stays in the database and counts no more.
    await amend(request, { ...calm, items: [item(HIGH)] });
    expect((await read(officerOf(request.from), request)).dissipationRisk).toBe(HIGH);
  });
});

test('stands beside the clocks of an urgent request for both States, and for nobody but their authorities', async () => {
  const pair = { from: await w.state(), to: await w.state({ oralInUrgency: 'AGREED' }) };
  const contents = { oral: true, items: [item(IMMINENT)] };
  const request = await w.request({ ...pair, contents: contents, status: 'SUBMITTED' });
  for (const viewer of [officerOf(pair.from), officerOf(pair.to)]) {
    const found = await read(viewer, request);
    expect(found.dissipationRisk).toBe(IMMINENT);
    expect(found.clocks.edges).toContainEqual({ node: { kind: 'WRITTEN_CONFIRMATION' } });
    expect(await read(viewer, request, 'plain')).toEqual(found);
  }
  for (const path of ['planned', 'plain'] as const) {
    expect((await read(auditorOf(pair.to), request, path)).dissipationRisk).toBeNull();
    expect((await read(stranger, request, path)) ?? null).toBeNull();
  }
});

test('row security keeps the level from those who do not read particulars, and lets nobody write one without words', async () => {
  const request = await drafted({ items: [item(HIGH)] });
  const sql = 'select dissipation_risk_level from mla_request_item_particulars where request_id = $1';
  expect(await w.test.sqlAs(officerOf(request.from), sql, [request.key])).toEqual([
    { dissipation_risk_level: HIGH },
  ]);
  for (const viewer of [officerOf(request.to), stranger])
    expect(await w.test.sqlAs(viewer, sql, [request.key])).toEqual([]);
  const wordless = 'update mla_request_item_particulars set dissipation_risk = null where request_id = $1';
  await expect(w.test.owner.query(wordless, [request.key])).rejects.toMatchObject({ code: '23514' });
});
