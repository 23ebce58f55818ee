import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../../src/platform/viewer.js';
import * as people from '../../support/personas.js';
import { world, type World } from '../../support/world.js';
import { bringTo, type TestRequest } from '../../support/world-requests.js';

const { officerOf, auditorOf, prosecutorOf, auditor, starStaff } = people;

/** The tables in which a draft names things place by place: of two in each, it comes to name one. */
const tables = [
  'mla_request_item',
  'mla_request_item_particulars',
  'mla_request_offence',
  'mla_request_person',
  'mla_request_translation',
  'mla_request_enclosure',
  'mla_request_enclosure_title',
] as const;

let w: World;
let from: people.TestState;
let to: people.TestState;
let request: TestRequest;

beforeAll(async () => {
  w = await world();
  ({ from, to } = await w.pair());
  const of = await w.case({ leadBy: from });
  await w.grant(of, from);
  const [one, two] = [await w.subject(of), await w.subject(of)];
  const named = (places: readonly (1 | 2)[]) => ({
    items: places.map((place) => ({
      type: 'TAKING_EVIDENCE' as never,
      particulars: { description: `Statement ${String(place)}` },
    })),
    offenceDetails: places.map((place) => ({ citation: `UNCAC art. ${String(16 + place)}` })),
    persons: places.map((place) => (place === 1 ? one : two)),
    translations: places.map((place) => ({
      language: place === 1 ? 'fr' : 'es',
      parts: ['REQUEST' as never],
    })),
    enclosures: places.map((place) => ({ title: `Order ${String(place)}`, kind: 'COPY' as never })),
  });
  request = await w.request({ from, to, of, contents: named([1, 2]) });
  await request.give(officerOf(from), 'amendMlaRequest', { contents: named([1]) });
  await bringTo(request, 'ACCEPTED');
  await request.assignIn(from);
  await request.assignIn(to);
});

const seen = async (viewer: Viewer, table: string): Promise<number> => {
  const rows = await w.test.sqlAs(viewer, `select count(*)::int as n from ${table} where request_id = $1`, [
    request.key,
  ]);
  return (rows[0] as { n: number }).n;
};

describe.each(tables)('of two that a draft named in %s, the one that it named no more', (table) => {
  test('is there for the State that keeps the requesting side, which may name it again', async () => {
    expect(await seen(officerOf(from), table)).toBe(2);
  });

  test.each<[string, () => Viewer]>([
    ['the other State', () => officerOf(to)],
    ['its auditor', () => auditorOf(to)],
    ['its competent authority, with the whole request', () => prosecutorOf(to)],
    ['the requesting State’s auditor', () => auditorOf(from)],
    ['the requesting State’s competent authority, with the whole request', () => prosecutorOf(from)],
    ['the auditor of the service', () => auditor],
    ['StAR', () => starStaff],
  ])('is not for %s', async (_who, viewer) => {
    expect(await seen(viewer(), table)).toBeLessThanOrEqual(1);
  });

  test('and the other State reads the one that was sent', async () => {
    expect(await seen(officerOf(to), table)).toBe(1);
  });
});
