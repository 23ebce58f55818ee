import { beforeAll, expect, test } from 'vitest';
import { AssetClass, AssetIdentifierKind, Chain, HolderKind } from '../../../../src/contexts/assets/index.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import * as people from '../../../support/personas.js';
import { world, type World } from '../../../support/world.js';
import { assetOf, assetParties, type AssetParties } from '../../assets/asset-world.js';
import { assetColumns } from './asset-columns.js';
import {
  dissipatedAsset,
  heldAsset,
  identifiedAsset,
  locatedNumber,
  numberedAsset,
  ownedAsset,
  partsOfAsset,
  suspectedAsset,
  tracedAsset,
} from './assets.expected.js';
import { Reading } from './reading.js';
import { holdAgainst, whoSees } from './table.js';

const { officerOf } = people;

let w: World;
let reading: Reading;
let parties: AssetParties;

beforeAll(async () => {
  w = await world();
  reading = new Reading(w.test, 'Asset', partsOfAsset);
  parties = await assetParties(w);
});

const filled = () => assetOf(w, parties.of, parties.recorder, { locatedIn: parties.seat.code });

test('the tables name every field of an asset and its parts', () => {
  const but = (field: string): boolean =>
    field !== 'AssetCommandAvailability.missing' && !field.startsWith('AuditEvent.');
  expect(Object.keys({ ...suspectedAsset, ...heldAsset, ...numberedAsset }).sort()).toEqual(
    reading.fields.filter(but).sort(),
  );
});

test('of an asset that is suspected', async () => {
  const asset = await filled();
  await asset.give(officerOf(parties.seat), 'amendAsset', { exactLocation: 'Quay 5' });
  // Its reading what another State wrote is the first that its trail tells.
  await reading.of(officerOf(parties.other), asset.id);
  await holdAgainst(suspectedAsset, assetColumns(parties), reading, asset.id);
});

test('of an asset that was found', async () => {
  const asset = await filled();
  await asset.give(officerOf(parties.seat), 'identifyAsset');
  await holdAgainst(identifiedAsset, assetColumns(parties), reading, asset.id);
});

test('of an asset that was never found and is gone', async () => {
  const asset = await filled();
  await asset.give(officerOf(parties.seat), 'recordAssetDissipated');
  await holdAgainst(dissipatedAsset, assetColumns(parties), reading, asset.id);
});

test('of an asset with a holder by the register, and a value', async () => {
  const asset = await filled();
  const { key } = await asset.hold(officerOf(parties.recorder), { since: '2020-01-01' });
  await w.give(officerOf(parties.recorder), 'endAssetHolder', {
    ...{ id: globalId('AssetHolder', key), expectedVersion: 1, until: '2024-01-01' },
  });
  await asset.give(officerOf(parties.seat), 'valueAsset');
  await holdAgainst(heldAsset, assetColumns(parties), reading, asset.id);
});

test('of an asset with a beneficial owner, whom the one State entered or the other', async () => {
  const kind = HolderKind.BENEFICIAL_OWNER;
  const owned = await filled();
  const subjectId = await w.subject(parties.of);
  await owned.hold(officerOf(parties.seat), { kind, subjectId, name: null });
  await holdAgainst(ownedAsset, assetColumns(parties), reading, owned.id);
  const traced = await filled();
  await traced.hold(officerOf(parties.recorder), { kind });
  await holdAgainst(tracedAsset, assetColumns(parties), reading, traced.id);
});

test('of an asset with a number, which another asset has too', async () => {
  const { of, recorder, seat } = parties;
  const wallet = { assetClass: AssetClass.CRYPTO_ASSET, locatedIn: seat.code };
  const address = {
    ...{ kind: AssetIdentifierKind.CRYPTO_ADDRESS, chain: Chain.ETHEREUM, issuedIn: seat.code },
    value: '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
  };
  const twin = await assetOf(w, of, recorder, wallet);
  await twin.give(officerOf(recorder), 'addAssetIdentifier', address);
  const asset = await assetOf(w, of, recorder, wallet);
  await asset.give(officerOf(recorder), 'addAssetIdentifier', address);
  await holdAgainst(numberedAsset, assetColumns(parties), reading, asset.id);
  const located = await filled();
  await located.give(officerOf(seat), 'addAssetIdentifier');
  await holdAgainst(locatedNumber, assetColumns(parties), reading, located.id);
});

test('where it lies in a State that is no party, that State sees nothing, and the others as before', async () => {
  const { of, recorder, outside, other } = parties;
  const asset = await assetOf(w, of, recorder, { locatedIn: outside.code });
  const there = await reading.of(officerOf(other), asset.id);
  expect(there?.get('Asset.exactLocation')).toBe('-');
  expect(await reading.of(officerOf(outside), asset.id)).toBeNull();
});

test('for whom an asset exists: never for everyone, and for StAR while a grant lasts', async () => {
  const { recorder, seat, outside } = parties;
  const of = await w.case({ leadBy: recorder, parties: [seat] });
  const asset = await assetOf(w, of, seat);
  const everybody = {
    ...Object.fromEntries(
      Object.entries({ recorder, seat, outside }).flatMap(([name, state]) =>
        Object.entries(people.peopleOf(state)).map(([who, viewer]) => [`${name}.${who}`, viewer]),
      ),
    ),
    ...people.peopleOfNoState,
  };
  const insiders = ['auditor', 'recorder.auditor', 'recorder.officer', 'recorder.supervisor'];
  const all = [...insiders, 'seat.auditor', 'seat.officer', 'seat.supervisor'];
  expect(await whoSees(everybody, reading, asset.id)).toEqual(all);
  await w.grant(of, seat, { end: 'REVOKED' });
  await w.grant(of, seat, { end: 'EXPIRED' });
  expect(await whoSees(everybody, reading, asset.id)).toEqual(all);
  await w.grant(of, recorder);
  expect(await whoSees(everybody, reading, asset.id)).toEqual([...all, 'starStaff']);
});
