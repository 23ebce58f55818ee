import { beforeAll, describe, expect, test } from 'vitest';
import { HolderKind } from '../../../src/contexts/assets/index.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import * as people from '../../support/personas.js';
import { changes } from '../../support/rows.js';
import { world, type World } from '../../support/world.js';
import { assetOf, assetParties, type AssetParties, type TestAsset } from './asset-world.js';

/**
 * Who finds which rows of assets by plain SQL as the service's role: the second wall. Written down from domain.md 5.4
 * without looking at the policies; see the matrix for who is who.
 */
const { officerOf, supervisorOf, prosecutorOf, auditorOf } = people;

let w: World;
let parties: AssetParties;
let asset: TestAsset;

beforeAll(async () => {
  w = await world();
  parties = await assetParties(w);
  asset = await filled();
  await filled();
});

/** An asset with a holder and a value, which the recording State entered. */
async function filled(): Promise<TestAsset> {
  const made = await assetOf(w, parties.of, parties.recorder, { locatedIn: parties.seat.code });
  await made.hold(officerOf(parties.recorder));
  await made.hold(officerOf(parties.recorder), { kind: HolderKind.BENEFICIAL_OWNER });
  await made.give(officerOf(parties.recorder), 'valueAsset');
  await made.give(officerOf(parties.recorder), 'addAssetIdentifier');
  return made;
}

const everybody = (): Readonly<Record<string, Viewer | null>> => ({
  ...Object.fromEntries(
    (['recorder', 'seat', 'other', 'outside'] as const).flatMap((name) =>
      Object.entries(people.peopleOf(parties[name])).map(([who, viewer]) => [`${name}.${who}`, viewer]),
    ),
  ),
  // Somebody of another State who claims to serve in an authority to which the case is assigned.
  impostor: prosecutorOf(parties.outside, parties.recorder.prosecutionService),
  unassigned: prosecutorOf(parties.recorder, parties.outside.prosecutionService),
  ...people.peopleOfNoState,
  nobody: null,
});

const authorities = (...states: readonly string[]) =>
  states.flatMap((state) => [`${state}.officer`, `${state}.supervisor`]);
const assigned = (...states: readonly string[]) => states.map((state) => `${state}.prosecutor`);
const auditors = ['recorder.auditor', 'seat.auditor', 'other.auditor', 'auditor'];
const parts = ['recorder', 'seat', 'other'];
const working = [...authorities(...parts), ...assigned(...parts)];
const concerned = [...authorities('recorder', 'seat'), ...assigned('recorder', 'seat')];

type Expected = Readonly<Record<string, readonly string[]>>;
const suspected: Expected = {
  asset: [...working, ...auditors, 'starStaff'],
  asset_narrative: working,
  asset_location: concerned,
  asset_institution: [...concerned, ...authorities('other')],
  asset_handling: authorities('recorder'),
  'asset_holder (registered)': working,
  'asset_holder (beneficial)': concerned,
  asset_valuation: [...working, ...auditors],
  asset_valuation_source: working,
  asset_identifier: [...working, ...auditors],
  asset_identifier_value: [...authorities('recorder', 'seat'), ...assigned('seat')],
  // Another asset has the same number.
  asset_match: authorities('recorder', 'seat'),
};

/** Which rows of a table are meant; of the others those that name the asset. */
const meant: Readonly<Record<string, string>> = {
  asset: 'id = $1',
  'asset_holder (registered)': `asset_id = $1 and kind = 'REGISTERED_HOLDER'`,
  'asset_holder (beneficial)': `asset_id = $1 and kind = 'BENEFICIAL_OWNER'`,
  asset_valuation_source: 'valuation_id = $2',
  asset_identifier_value: 'identifier_id = $3',
};
const identified: Expected = { ...suspected, asset_location: [...concerned, ...authorities('other')] };

/** One statement that tells which of the tables show a row of the asset. */
const question = Object.keys(suspected).map((name) => {
  const table = name.split(' ')[0] ?? '';
  return `exists (select 1 from ${table} where ${meant[name] ?? 'asset_id = $1'}) as "${name}"`;
});

async function found({ key }: TestAsset): Promise<Expected> {
  const rows: Record<string, string[]> = Object.fromEntries(
    Object.keys(suspected).map((table) => [table, []]),
  );
  const { id: valuation } = await w.recordOf('asset_valuation', key, 'asset_id');
  const { id: identifier } = await w.recordOf('asset_identifier', key, 'asset_id');
  for (const [who, viewer] of Object.entries(everybody())) {
    const [seen] = await w.test.sqlAs(viewer, `select ${question.join(', ')}`, [key, valuation, identifier]);
    for (const [table, seeing] of Object.entries(rows)) if (seen?.[table] === true) seeing.push(who);
  }
  return sorted(rows);
}

const sorted = (tables: Expected): Expected =>
  Object.fromEntries(Object.entries(tables).map(([table, who]) => [table, [...who].sort()]));

describe('the rows of an asset', () => {
  test('while it is suspected', async () => {
    expect(await found(asset)).toEqual(sorted(suspected));
  });

  test('once it was found', async () => {
    const one = await filled();
    await one.give(officerOf(parties.seat), 'identifyAsset');
    expect(await found(one)).toEqual(sorted(identified));
  });
});

describe('writing past the commands', () => {
  const insert = (state: string): string =>
    `insert into asset (id, case_id, recording_state, asset_class, created_at, updated_at)
     values (gen_random_uuid(), '${parties.of.key}', '${state}', 'CASH', now(), now())`;

  test('an asset is recorded by a party State for itself', async () => {
    const { recorder, seat, outside } = parties;
    expect(await changes(w.test, officerOf(recorder), insert(recorder.code))).toBe(1);
    expect(await changes(w.test, officerOf(recorder), insert(seat.code))).toBe('42501');
    expect(await changes(w.test, officerOf(outside), insert(outside.code))).toBe('42501');
    for (const viewer of [
      prosecutorOf(recorder),
      auditorOf(recorder),
      people.starStaff,
      people.stranger,
      null,
    ])
      expect(await changes(w.test, viewer, insert(recorder.code))).toBe('42501');
  });

  test('an asset is not born identified', async () => {
    const statement = insert(parties.recorder.code)
      .replace('asset_class,', 'asset_class, status, identified_on,')
      .replace(`'CASH',`, `'CASH', 'IDENTIFIED', '2026-01-01',`);
    expect(await changes(w.test, officerOf(parties.recorder), statement)).toBe('42501');
  });

  test.each([
    [`update asset set asset_class = 'CASH' where id = $1`, 1, '42501', 0],
    [`update asset set located_in = null where id = $1`, 1, '42501', 0],
    [`update asset set status = 'IDENTIFIED', identified_on = '2026-01-01' where id = $1`, 1, 1, 0],
    [`update asset set recording_state = 'XX' where id = $1`, '42501', '42501', '42501'],
    [`update asset set case_id = gen_random_uuid() where id = $1`, '42501', '42501', '42501'],
    [`update asset_narrative set description = 'x' where asset_id = $1`, 1, '42501', 0],
    [`update asset_narrative set dissipation = 'x' where asset_id = $1`, 1, 1, 0],
    [`update asset_location set exact_location = 'x' where asset_id = $1`, 1, 1, 0],
    [`update asset_institution set institution = 'x' where asset_id = $1`, 1, 0, 0],
    [`update asset_handling set last_amended_by = 'x' where asset_id = $1`, '42501', 0, 0],
    [`update asset_holder set until = '2026-01-01' where asset_id = $1`, 2, 0, 0],
    [`update asset_holder set percentage = 1 where asset_id = $1`, '42501', '42501', '42501'],
    [`update asset_holder set is_protected = true where asset_id = $1`, '42501', '42501', '42501'],
    [`update asset_valuation set amount = 1 where asset_id = $1`, '42501', '42501', '42501'],
    [`update asset_identifier set value_last_four = 'x' where asset_id = $1`, '42501', '42501', '42501'],
    [`update asset_match set kind = 'OTHER' where asset_id = $1`, '42501', '42501', '42501'],
    [`delete from asset where id = $1`, '42501', '42501', '42501'],
  ])('%s', async (statement, recorder, seat, other) => {
    const by = async (viewer: Viewer) => changes(w.test, viewer, statement, [asset.key]);
    const found = [officerOf(parties.recorder), supervisorOf(parties.seat), officerOf(parties.other)].map(by);
    expect(await Promise.all(found)).toEqual([recorder, seat, other]);
    for (const viewer of [prosecutorOf(parties.recorder), auditorOf(parties.seat), people.starStaff])
      expect([0, '42501']).toContain(await by(viewer));
  });

  test('what was found, and what is gone, does not change', async () => {
    const one = await assetOf(w, parties.of, parties.recorder, { locatedIn: parties.seat.code });
    await one.give(officerOf(parties.recorder), 'identifyAsset');
    const by = async (statement: string) =>
      changes(w.test, officerOf(parties.recorder), `${statement} where id = $1`, [one.key]);
    expect(await by(`update asset set identified_on = '2020-01-01'`)).toBe('42501');
    expect(await by(`update asset set status = 'SUSPECTED', identified_on = null`)).toBe('42501');
    await one.give(officerOf(parties.recorder), 'recordAssetDissipated');
    expect(await by(`update asset set status = 'IDENTIFIED', dissipated_on = null`)).toBe('42501');
    expect(await by(`update asset set asset_class = 'CASH'`)).toBe('42501');
    const words = await changes(
      w.test,
      officerOf(parties.recorder),
      `update asset_narrative set description = 'x' where asset_id = $1`,
      [one.key],
    );
    expect(words).toBe('42501');
  });
});

describe('holders and values past the commands', () => {
  const holder = (state: string, more: { readonly through?: string; readonly of?: string } = {}): string =>
    `insert into asset_holder (id, asset_id, case_id, entered_by, kind, name, through_id, created_at)
     values (gen_random_uuid(), '${asset.key}', '${more.of ?? parties.of.key}', '${state}', 'REGISTERED_HOLDER', 'x', ${more.through ?? 'null'}, now())`;
  const identifier = (state: string): string =>
    `insert into asset_identifier (id, asset_id, case_id, entered_by, kind, created_at)
     values (gen_random_uuid(), '${asset.key}', '${parties.of.key}', '${state}', 'OTHER', now())`;
  const value = (state: string): string =>
    `insert into asset_valuation (id, asset_id, case_id, entered_by, valued_on, amount, currency, method, created_at)
     values (gen_random_uuid(), '${asset.key}', '${parties.of.key}', '${state}', '2026-01-01', 1, 'USD', 'MARKET', now())`;

  test.each([
    ['identifier', identifier],
    ['holder', holder],
    ['value', value],
  ] as const)('a %s is entered by a State concerned, for itself', async (_what, insert) => {
    const { recorder, seat, other, outside } = parties;
    expect(await changes(w.test, officerOf(recorder), insert(recorder.code))).toBe(1);
    expect(await changes(w.test, officerOf(seat), insert(seat.code))).toBe(1);
    expect(await changes(w.test, officerOf(seat), insert(recorder.code))).toBe('42501');
    for (const state of [other, outside])
      expect(await changes(w.test, officerOf(state), insert(state.code))).toBe('42501');
    for (const viewer of [prosecutorOf(recorder), auditorOf(recorder), people.starStaff, null])
      expect(await changes(w.test, viewer, insert(recorder.code))).toBe('42501');
  });

  test('a holder stands in the case of its asset, and through a holder of the same', async () => {
    const { recorder, of } = parties;
    const another = await assetOf(w, of, recorder);
    const { key } = await another.hold(officerOf(recorder));
    const through = `'${key}'`;
    expect(await changes(w.test, officerOf(recorder), holder(recorder.code, { through }))).toBe('42501');
    const elsewhere = await w.case({ leadBy: recorder });
    expect(await changes(w.test, officerOf(recorder), holder(recorder.code, { of: elsewhere.key }))).toBe(
      '42501',
    );
  });
});
