import { beforeAll, expect, test } from 'vitest';
import * as people from '../../../support/personas.js';
import { world, type World } from '../../../support/world.js';
import { assetParties, type AssetParties } from '../../assets/asset-world.js';
import { enter, entriesOf, foundAsset } from '../../ledger/ledger-world.js';
import { assetColumns } from './asset-columns.js';
import { ledgerOfAsset, partsOfLedger } from './ledger.expected.js';
import { Reading } from './reading.js';
import { holdAgainst, whoSees } from './table.js';

let w: World;
let parties: AssetParties;

beforeAll(async () => {
  w = await world();
  parties = await assetParties(w);
});

test('of the ledger of an asset', async () => {
  const reading = new Reading(w.test, 'Asset', partsOfLedger);
  const named = reading.fields.filter((field) => !field.startsWith('Asset.'));
  expect(
    Object.keys(ledgerOfAsset)
      .filter((field) => !field.startsWith('Asset.'))
      .sort(),
  ).toEqual(named.sort());
  const asset = await foundAsset(w, parties);
  await enter(w, parties, asset, { kind: 'CONFISCATED', fromAccount: 'HOLDER' });
  await enter(w, parties, asset, { kind: 'RETURNED', amount: '7', purpose: 'The first instalment.' });
  const [first = ''] = await entriesOf(w, asset);
  await holdAgainst(ledgerOfAsset, assetColumns(parties), reading, asset.id);

  const entry = new Reading(w.test, 'LedgerEntry', []);
  const { recorder, seat, other, outside } = parties;
  const everybody = {
    ...Object.fromEntries(
      Object.entries({ recorder, seat, other, outside }).flatMap(([name, state]) =>
        Object.entries(people.peopleOf(state)).map(([who, viewer]) => [`${name}.${who}`, viewer]),
      ),
    ),
    ...people.peopleOfNoState,
  };
  const ofState = (name: string) => ['auditor', 'officer', 'supervisor'].map((who) => `${name}.${who}`);
  const all = ['auditor', ...ofState('other'), ...ofState('recorder'), 'recorder.prosecutor'];
  expect(await whoSees(everybody, entry, first)).toEqual(
    [...all, ...ofState('seat'), 'seat.prosecutor'].sort(),
  );
});
