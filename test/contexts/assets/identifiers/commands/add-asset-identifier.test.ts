import { beforeAll, describe, expect, test } from 'vitest';
import { AssetClass, AssetIdentifierKind } from '../../../../../src/contexts/assets/index.js';
import type { Viewer } from '../../../../../src/platform/viewer.js';
import { officerOf, prosecutorOf } from '../../../../support/personas.js';
import { refusal } from '../../../../support/refusal.js';
import { world, type World } from '../../../../support/world.js';
import { assetOf, assetParties, type AssetParties, type TestAsset } from '../../asset-world.js';

let w: World;
let parties: AssetParties;
let recorder: Viewer;
beforeAll(async () => {
  w = await world();
  parties = await assetParties(w);
  recorder = officerOf(parties.recorder);
});

const recorded = (more: object = {}) =>
  assetOf(w, parties.of, parties.recorder, { locatedIn: parties.seat.code, ...more });
const iban = { kind: 'IBAN', value: 'GB82 WEST 1234 5698 7654 32' };
const query = `query ($id: ID!) { asset(id: $id) { version identifiers {
  kind chain issuedIn { code } value valueLastFour valueVisibility enteredBy { code } } } }`;
const read = async (viewer: Viewer, { id }: TestAsset) =>
  (await w.test.ask(viewer, query, { id })).data?.asset;

describe('addAssetIdentifier', () => {
  test('is for the central authorities of the States concerned', async () => {
    const asset = await recorded();
    const codes = async (viewer: Viewer) =>
      (await w.mutate(viewer, 'addAssetIdentifier', { id: asset.id, ...iban })).codes;
    expect(await codes(officerOf(parties.outside))).toEqual(['NOT_FOUND']);
    expect(await codes(officerOf(parties.other))).toEqual(['FORBIDDEN']);
    expect(await codes(prosecutorOf(parties.seat))).toEqual(['FORBIDDEN']);
    expect(await codes(officerOf(parties.seat))).toEqual([]);
  });

  test('enters it in the normal form: whole where the asset lies and for whoever entered it, its end for the others', async () => {
    const asset = await recorded();
    await asset.give(recorder, 'addAssetIdentifier', { issuedIn: parties.other.code });
    const line = {
      ...{ kind: 'IBAN', chain: null, issuedIn: { code: parties.other.code }, valueLastFour: '5432' },
      enteredBy: { code: parties.recorder.code },
    };
    const whole = { ...line, value: 'GB82WEST12345698765432', valueVisibility: 'FULL' };
    const masked = { ...line, value: null, valueVisibility: 'MASKED' };
    for (const viewer of [recorder, officerOf(parties.seat), prosecutorOf(parties.seat)])
      expect(await read(viewer, asset)).toEqual({ version: 2, identifiers: [whole] });
    for (const viewer of [officerOf(parties.other), prosecutorOf(parties.recorder)])
      expect(await read(viewer, asset)).toEqual({ version: 2, identifiers: [masked] });
  });

  test('shows of a short one nothing to the others', async () => {
    const asset = await recorded({ assetClass: AssetClass.VESSEL });
    const number = { kind: AssetIdentifierKind.SERIAL_NUMBER, value: 'HULL-12' };
    await asset.give(recorder, 'addAssetIdentifier', number);
    expect((await read(officerOf(parties.other), asset)).identifiers).toMatchObject([
      { value: null, valueLastFour: null, valueVisibility: 'HIDDEN' },
    ]);
  });

  test.each([
    [{ kind: 'IMO_NUMBER', value: '9074729' }, 'input.kind'],
    [{ kind: 'IBAN', value: 'none at all' }, 'input.value'],
    [{ ...iban, value: 'GB82WEST12345698765433' }, 'input.value'],
    [{ ...iban, chain: 'BITCOIN' }, 'input.value'],
    [{ ...iban, issuedIn: 'QQ' }, 'input.issuedIn'],
  ])('refuses of an account %j', async (given, field) => {
    const { extensions } = await refusal((await recorded()).give(recorder, 'addAssetIdentifier', given));
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', problems: [{ field }] });
  });

  test('wants the chain of an address on one', async () => {
    const asset = await recorded({ assetClass: AssetClass.CRYPTO_ASSET });
    const address = {
      kind: AssetIdentifierKind.CRYPTO_ADDRESS,
      value: '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
    };
    const { extensions } = await refusal(asset.give(recorder, 'addAssetIdentifier', address));
    expect(extensions).toMatchObject({ problems: [{ field: 'input.value' }] });
    await asset.give(recorder, 'addAssetIdentifier', { ...address, chain: 'ETHEREUM' });
  });

  test('enters none twice, as far as the viewer reads it', async () => {
    const asset = await recorded();
    await asset.give(officerOf(parties.seat), 'addAssetIdentifier');
    const twice = await refusal(asset.give(officerOf(parties.seat), 'addAssetIdentifier'));
    expect(twice.code).toBe('CONFLICT');
    // The State that recorded the asset reads the end alone of what the other entered, and is told nothing of the rest.
    await asset.give(recorder, 'addAssetIdentifier');
  });

  test('and then the class is one that has such an identifier', async () => {
    const asset = await recorded();
    await asset.give(recorder, 'addAssetIdentifier');
    const { extensions } = await refusal(
      asset.give(recorder, 'amendAsset', { assetClass: AssetClass.VESSEL }),
    );
    expect(extensions).toMatchObject({ problems: [{ field: 'input.assetClass' }] });
    await asset.give(recorder, 'amendAsset', { assetClass: AssetClass.OTHER });
  });
});
