import { beforeAll, describe, expect, test } from 'vitest';
import { AssetClass } from '../../../../src/contexts/assets/index.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import { auditorOf, officerOf, supervisorOf, type TestState } from '../../../support/personas.js';
import { world, type TestCase, type World } from '../../../support/world.js';
import { assetOf, type TestAsset } from '../asset-world.js';

let w: World;
let one: TestState;
let seat: TestState;
let other: TestState;
let caseOfOne: TestCase;
let caseOfOther: TestCase;

beforeAll(async () => {
  w = await world();
  [one, seat, other] = [await w.state(), await w.state(), await w.state()];
  caseOfOne = await w.case({ leadBy: one, parties: [seat] });
  caseOfOther = await w.case({ leadBy: other, parties: [seat] });
});

let made = 0;
/** A number that no other test has. */
const fresh = () => ({ kind: 'ACCOUNT_NUMBER', value: `ACC-${String((made += 1))}-4711-${one.code}` });

async function numbered(of: TestCase, by: TestState, given: object, more: object = {}): Promise<TestAsset> {
  const asset = await assetOf(w, of, by, { locatedIn: seat.code, ...more });
  await asset.give(officerOf(by), 'addAssetIdentifier', given);
  return asset;
}

const query = `query ($id: ID!) { asset(id: $id) { possibleDuplicates {
  totalCount { count } edges { node { kind otherAsset { id } } } } } }`;
/** The other assets that a viewer is told of; the same on every path. */
async function told(viewer: Viewer, { id }: TestAsset): Promise<readonly string[] | null> {
  const found: (readonly string[] | null)[] = [];
  for (const path of ['answered', 'planned', 'plain'] as const) {
    const { data, errors } = await w.test.ask(viewer, query, { id }, path);
    expect(errors).toEqual([]);
    const page = data?.asset?.possibleDuplicates ?? null;
    found.push(page?.edges.map(({ node }: any) => node.otherAsset.id));
    if (page) expect(page.totalCount.count).toBe(page.edges.length);
  }
  expect(found[1]).toEqual(found[0]);
  expect(found[2]).toEqual(found[0]);
  return found[0] ?? null;
}

describe('possible duplicates', () => {
  test('are told to who sees both assets and reads both numbers whole: here where both lie', async () => {
    const given = fresh();
    const mine = await numbered(caseOfOne, one, given);
    const theirs = await numbered(caseOfOther, other, given);
    expect(await told(supervisorOf(seat), mine)).toEqual([theirs.id]);
    expect(await told(supervisorOf(seat), theirs)).toEqual([mine.id]);
    expect(await told(officerOf(one), mine)).toEqual([]);
    expect(await told(officerOf(other), theirs)).toEqual([]);
    expect(await told(officerOf(other), mine)).toBeNull();
    expect(await told(auditorOf(seat), mine)).toBeNull();
  });

  test('are not told to who sees both and reads the end alone of one', async () => {
    const given = fresh();
    const mine = await numbered(caseOfOne, one, given);
    const bySeat = await numbered(caseOfOne, seat, given);
    expect(await told(officerOf(seat), mine)).toEqual([bySeat.id]);
    expect(await told(officerOf(one), mine)).toEqual([]);
  });

  test('are of the same kind, chain and register, and of two assets', async () => {
    const given = fresh();
    const mine = await numbered(caseOfOne, one, given);
    await numbered(caseOfOne, one, { ...given, kind: 'OTHER' });
    await numbered(caseOfOne, one, { ...given, issuedIn: seat.code });
    await mine.give(officerOf(one), 'addAssetIdentifier', { ...given, issuedIn: seat.code });
    const [first, ...rest] = (await told(officerOf(one), mine)) ?? [];
    expect([first === undefined, rest]).toEqual([false, []]);
    const wallet = { kind: 'CRYPTO_ADDRESS', value: '0x27b1fdb04752bbc536007a920d24acb045561c26' };
    const crypto = { assetClass: AssetClass.CRYPTO_ASSET };
    const onBase = await numbered(caseOfOne, one, { ...wallet, chain: 'BASE' }, crypto);
    await numbered(caseOfOne, one, { ...wallet, chain: 'POLYGON' }, crypto);
    expect(await told(officerOf(one), onBase)).toEqual([]);
    const again = await numbered(caseOfOne, one, { ...wallet, chain: 'BASE' }, crypto);
    expect(await told(officerOf(one), onBase)).toEqual([again.id]);
  });

  test('are found whether the letters are small or capital, and never for a bank’s own code', async () => {
    const { kind, value } = fresh();
    const mine = await numbered(caseOfOne, one, { kind, value });
    const alike = await numbered(caseOfOne, one, { kind, value: value.toLowerCase() });
    expect(await told(officerOf(one), mine)).toEqual([alike.id]);
    const bank = { kind: 'BIC', value: 'DEUTDEFF' };
    const account = await numbered(caseOfOne, one, bank);
    await numbered(caseOfOne, one, bank);
    expect(await told(officerOf(one), account)).toEqual([]);
  });
});
