import { beforeAll, describe, expect, test } from 'vitest';
import { AssetClass } from '../../../../src/contexts/assets/index.js';
import { officerOf, prosecutorOf, supervisorOf } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import { world, type World } from '../../../support/world.js';
import { assetOf, assetParties, type AssetParties } from '../asset-world.js';

let w: World;
let parties: AssetParties;
beforeAll(async () => {
  w = await world();
  parties = await assetParties(w);
});

const recorded = (more: object = {}) =>
  assetOf(w, parties.of, parties.recorder, { locatedIn: parties.seat.code, ...more });
const ahead = (): string => new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);

describe.each([
  ['amendAsset', { exactLocation: 'Quay 9' }],
  ['identifyAsset', { identifiedOn: '2026-03-02' }],
  ['recordAssetDissipated', { dissipatedOn: '2026-03-02', dissipation: 'Sold at once.' }],
] as const)('%s', (command, input) => {
  test('is for the State that recorded it and the State in which it lies, and for their central authorities', async () => {
    const asset = await recorded();
    const given = { id: asset.id, expectedVersion: 1, ...input };
    const codes = async (viewer: Parameters<World['mutate']>[0]) =>
      (await w.mutate(viewer, command, given)).codes;
    expect(await codes(officerOf(parties.outside))).toEqual(['NOT_FOUND']);
    expect(await codes(officerOf(parties.other))).toEqual(['FORBIDDEN']);
    expect(await codes(prosecutorOf(parties.recorder))).toEqual(['FORBIDDEN']);
    expect(await codes(supervisorOf(parties.seat))).toEqual([]);
    const own = await recorded();
    expect((await w.mutate(officerOf(parties.recorder), command, { ...given, id: own.id })).codes).toEqual(
      [],
    );
  });

  test('wants the version that was read', async () => {
    const asset = await recorded();
    await asset.give(officerOf(parties.recorder), 'amendAsset', { institution: 'Another' });
    const stale = await w.mutate(officerOf(parties.seat), command, {
      ...{ id: asset.id, expectedVersion: 1, ...input },
    });
    expect(stale.codes).toEqual(['CONFLICT']);
  });
});

describe('amendAsset', () => {
  test('changes what is given and takes away what is null', async () => {
    const asset = await recorded();
    await asset.give(supervisorOf(parties.recorder), 'amendAsset', {
      ...{ assetClass: AssetClass.CASH, locatedIn: null, description: 'Banknotes' },
      ...{ exactLocation: null, institution: null },
    });
    expect(await asset.row()).toMatchObject({ asset_class: 'CASH', located_in: null, version: 2 });
    const part = (table: string) => w.recordOf(table, asset.key, 'asset_id');
    expect(await part('asset_narrative')).toMatchObject({ description: 'Banknotes' });
    expect(await part('asset_location')).toMatchObject({ exact_location: null });
    expect(await part('asset_institution')).toMatchObject({ institution: null });
    expect(await part('asset_handling')).toMatchObject({
      ...{ recorded_by: officerOf(parties.recorder).userId },
      ...{ last_amended_by: supervisorOf(parties.recorder).userId },
    });
  });

  test('leaves to the recording State what it recorded; the other says where exactly it lies', async () => {
    const asset = await recorded();
    const error = await refusal(
      asset.give(officerOf(parties.seat), 'amendAsset', { description: 'Ours', institution: 'Ours' }),
    );
    expect(error.extensions).toMatchObject({
      ...{ code: 'BAD_USER_INPUT' },
      problems: [{ field: 'input.description' }, { field: 'input.institution' }],
    });
    await asset.give(officerOf(parties.seat), 'amendAsset', { exactLocation: 'Vault 3' });
    expect(await w.recordOf('asset_location', asset.key, 'asset_id')).toMatchObject({
      exact_location: 'Vault 3',
    });
    expect(await w.recordOf('asset_handling', asset.key, 'asset_id')).toMatchObject({
      last_amended_by: officerOf(parties.recorder).userId,
    });
  });

  test('takes away neither what it is nor its description', async () => {
    const asset = await recorded();
    const given = { assetClass: null, description: null };
    const error = await refusal(asset.give(officerOf(parties.recorder), 'amendAsset', given));
    expect(error.extensions).toMatchObject({
      problems: [{ field: 'input.assetClass' }, { field: 'input.description' }],
    });
  });
});

describe('identifyAsset', () => {
  test('says that it was found, and when', async () => {
    const asset = await recorded();
    await asset.give(officerOf(parties.seat), 'identifyAsset', { identifiedOn: '2026-02-28' });
    expect(await asset.row()).toMatchObject({ status: 'IDENTIFIED', was_identified: true });
    expect((await refusal(asset.give(officerOf(parties.seat), 'identifyAsset'))).code).toBe(
      'INVALID_TRANSITION',
    );
  });

  test('needs the State in which it lies', async () => {
    const asset = await recorded({ locatedIn: null });
    const error = await refusal(asset.give(officerOf(parties.recorder), 'identifyAsset'));
    expect(error.extensions).toMatchObject({
      ...{ code: 'INCOMPLETE', missing: [{ missing: 'the State in which it lies' }] },
    });
  });

  test.each([['1899-12-31'], [ahead()]])('takes no day such as %s', async (identifiedOn) => {
    const asset = await recorded();
    const error = await refusal(asset.give(officerOf(parties.seat), 'identifyAsset', { identifiedOn }));
    expect(error.extensions).toMatchObject({ problems: [{ field: 'input.identifiedOn' }] });
  });
});

describe('recordAssetDissipated', () => {
  test('says that it is gone, when and how; then nothing of it changes', async () => {
    const asset = await recorded();
    await asset.give(officerOf(parties.seat), 'identifyAsset', { identifiedOn: '2026-02-28' });
    await asset.give(officerOf(parties.seat), 'recordAssetDissipated');
    expect(await asset.row()).toMatchObject({ status: 'DISSIPATED' });
    expect(await w.recordOf('asset_narrative', asset.key, 'asset_id')).toMatchObject({
      dissipation: 'Moved on through three companies.',
    });
    const later = asset.give(officerOf(parties.recorder), 'amendAsset', { description: 'Still there' });
    expect((await refusal(later)).code).toBe('INVALID_TRANSITION');
  });

  test('takes no day before it was found, before 1900, or ahead', async () => {
    const asset = await recorded();
    await asset.give(officerOf(parties.seat), 'identifyAsset', { identifiedOn: '2026-02-28' });
    for (const dissipatedOn of ['2026-02-27', '1899-12-31', ahead()]) {
      const error = await refusal(
        asset.give(officerOf(parties.seat), 'recordAssetDissipated', { dissipatedOn }),
      );
      expect(error.code).toBe('BAD_USER_INPUT');
      expect(error.message).toContain('input.dissipatedOn');
    }
  });
});
