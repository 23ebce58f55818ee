import { beforeAll, describe, expect, test } from 'vitest';
import { officerOf } from '../../../../support/personas.js';
import { refusal } from '../../../../support/refusal.js';
import { world, type World } from '../../../../support/world.js';
import { assetOf, assetParties, type AssetParties } from '../../asset-world.js';

let w: World;
let parties: AssetParties;
beforeAll(async () => {
  w = await world();
  parties = await assetParties(w);
});

const held = async () => {
  const asset = await assetOf(w, parties.of, parties.recorder, { locatedIn: parties.seat.code });
  return { asset, holder: await asset.hold(officerOf(parties.recorder), { since: '2020-01-01' }) };
};

describe('endAssetHolder', () => {
  test('is for the State that entered it', async () => {
    const { holder } = await held();
    const given = { id: holder.id, expectedVersion: 1, until: '2024-01-01' };
    const codes = async (state: keyof Omit<AssetParties, 'of'>) =>
      (await w.mutate(officerOf(parties[state]), 'endAssetHolder', given)).codes;
    expect(await codes('outside')).toEqual(['NOT_FOUND']);
    expect(await codes('other')).toEqual(['FORBIDDEN']);
    expect(await codes('seat')).toEqual(['FORBIDDEN']);
    expect(await codes('recorder')).toEqual([]);
  });

  test('ends it once, on a day that has come and not before it began; it stays to be read', async () => {
    const { asset, holder } = await held();
    const end = (until: string, expectedVersion = 1) =>
      w.give(officerOf(parties.recorder), 'endAssetHolder', { id: holder.id, expectedVersion, until });
    const ahead = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    for (const day of ['2019-12-31', ahead]) expect((await refusal(end(day))).code).toBe('BAD_USER_INPUT');
    await end('2024-01-01');
    expect((await refusal(end('2024-02-01', 2))).code).toBe('INVALID_TRANSITION');
    const query = `{ asset(id: "${asset.id}") { holders { edges { node { name until } } } } }`;
    const { data } = await w.test.ask(officerOf(parties.other), query);
    expect(data?.asset.holders.edges).toEqual([{ node: { name: 'Harbour Lane Ltd', until: '2024-01-01' } }]);
  });
});
