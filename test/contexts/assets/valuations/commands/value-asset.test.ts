import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../../../../src/platform/viewer.js';
import { auditorOf, officerOf, prosecutorOf } from '../../../../support/personas.js';
import { changes } from '../../../../support/rows.js';
import { refusal } from '../../../../support/refusal.js';
import { world, type World } from '../../../../support/world.js';
import { assetOf, assetParties, type AssetParties } from '../../asset-world.js';

let w: World;
let parties: AssetParties;
beforeAll(async () => {
  w = await world();
  parties = await assetParties(w);
  await w.test.owner.query(
    `insert into currency (code, name, minor_units, entities, former_entities, withdrawn)
     values ('EUR', 'Euro', 2, '{}', '{}', false), ('JPY', 'Yen', 0, '{}', '{}', false), ('XAU', 'Gold', null, '{}', '{}', false)
     on conflict (code) do update set minor_units = excluded.minor_units`,
  );
});

const recorded = () => assetOf(w, parties.of, parties.recorder, { locatedIn: parties.seat.code });

describe('valueAsset', () => {
  test('is for the central authorities of the States concerned, in the version that was read', async () => {
    const asset = await recorded();
    const given = {
      valuedOn: '2026-03-02',
      amount: '1',
      currency: 'EUR',
      method: 'MARKET',
      source: 'A broker',
    };
    const codes = async (viewer: Viewer, expectedVersion = 1) =>
      (await w.mutate(viewer, 'valueAsset', { id: asset.id, expectedVersion, ...given })).codes;
    expect(await codes(officerOf(parties.outside))).toEqual(['NOT_FOUND']);
    expect(await codes(officerOf(parties.other))).toEqual(['FORBIDDEN']);
    expect(await codes(prosecutorOf(parties.seat))).toEqual(['FORBIDDEN']);
    expect(await codes(officerOf(parties.seat))).toEqual([]);
    expect(await codes(officerOf(parties.recorder))).toEqual(['CONFLICT']);
    expect(await codes(officerOf(parties.recorder), 2)).toEqual([]);
  });

  test('adds a value, exact to the last digit; the latest day is read first', async () => {
    const asset = await recorded();
    const by = officerOf(parties.recorder);
    await asset.give(by, 'valueAsset', {
      valuedOn: '2026-02-01',
      amount: '900719925474099312345678.12',
      currency: 'EUR',
    });
    await asset.give(by, 'valueAsset', { valuedOn: '2026-03-01', amount: '12.50', currency: 'EUR' });
    await asset.give(by, 'valueAsset', { valuedOn: '2026-01-01', amount: '400.00012345', currency: 'XAU' });
    const query = `{ asset(id: "${asset.id}") { valuations { edges { node { valuedOn amount currency source } } } } }`;
    const read = async (viewer: Viewer) =>
      (await w.test.ask(viewer, query)).data?.asset.valuations.edges.map(({ node }: any) => node);
    const source = 'Statement of the Harbour Bank';
    expect(await read(officerOf(parties.other))).toEqual([
      { valuedOn: '2026-03-01', amount: '12.50', currency: 'EUR', source },
      { valuedOn: '2026-02-01', amount: '900719925474099312345678.12', currency: 'EUR', source },
      { valuedOn: '2026-01-01', amount: '400.00012345', currency: 'XAU', source },
    ]);
    expect((await read(auditorOf(parties.other)))[0]).toEqual({
      ...{ valuedOn: '2026-03-01', amount: '12.50', currency: 'EUR', source: null },
    });
  });

  test.each([
    [{ amount: '-1', currency: 'EUR' }, ['input.amount']],
    [{ amount: '1.005', currency: 'EUR' }, ['input.amount']],
    [{ amount: '1.5', currency: 'JPY' }, ['input.amount']],
    [{ amount: '1', currency: 'QQQ' }, ['input.currency']],
    [{ valuedOn: '1899-12-31' }, ['input.valuedOn']],
    [
      { valuedOn: '2150-01-01', amount: '-1.001', currency: 'EUR' },
      ['input.valuedOn', 'input.amount', 'input.amount'],
    ],
  ])('refuses %j', async (more, fields) => {
    const { extensions } = await refusal(
      (await recorded()).give(officerOf(parties.seat), 'valueAsset', more),
    );
    expect((extensions['problems'] as readonly { field: string }[]).map(({ field }) => field)).toEqual(
      fields,
    );
  });

  test('zeros that say nothing are no digits', async () => {
    await (
      await recorded()
    ).give(officerOf(parties.seat), 'valueAsset', { amount: '1.500', currency: 'EUR' });
  });

  test('is never changed, in plain SQL either', async () => {
    const asset = await recorded();
    await asset.give(officerOf(parties.seat), 'valueAsset', { currency: 'EUR' });
    const statements = [
      `update asset_valuation set amount = 1`,
      `update asset_valuation_source set source = 'x'`,
    ];
    for (const statement of statements)
      expect(await changes(w.test, officerOf(parties.seat), statement)).toBe('42501');
  });
});
