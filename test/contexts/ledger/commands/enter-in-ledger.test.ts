import { beforeAll, describe, expect, test } from 'vitest';
import { v7 as uuid } from 'uuid';
import {
  auditorOf,
  officerOf,
  prosecutorOf,
  starStaff,
  stranger,
  supervisorOf,
} from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import { changes } from '../../../support/rows.js';
import { world, type World } from '../../../support/world.js';
import { assetOf, assetParties, type AssetParties } from '../../assets/asset-world.js';
import { completeEntry, enter, entriesOf, foundAsset, reverse, type Entry } from '../ledger-world.js';

let w: World;
let parties: AssetParties;
beforeAll(async () => {
  w = await world();
  parties = await assetParties(w);
});

const sums = `currency restrained released confiscated substituted interest managementGain managementLoss deducted shared
  returned retained heldRestrained heldConfiscated`;

const totals = async (id: string): Promise<any> => {
  const query = `{ asset(id: "${id}") { ledgerTotals { ${sums} } } }`;
  const { data, errors } = await w.test.ask(officerOf(parties.recorder), query);
  expect(errors).toEqual([]);
  return data?.asset.ledgerTotals;
};

describe('enterInLedger', () => {
  test('is for the State that keeps the ledger: that in which the asset lies, where it is a party', async () => {
    const asset = await foundAsset(w, parties);
    const input = { id: asset.id, ...completeEntry({ kind: 'RESTRAINED' }, parties) };
    const codes = async (viewer: Parameters<World['mutate']>[0]) =>
      (await w.mutate(viewer, 'enterInLedger', input)).codes;
    const { recorder, seat, other, outside } = parties;
    expect(await codes(stranger)).toEqual(['UNAUTHENTICATED']);
    expect(await codes(officerOf(outside))).toEqual(['NOT_FOUND']);
    for (const viewer of [
      officerOf(recorder),
      officerOf(other),
      prosecutorOf(seat),
      auditorOf(seat),
      starStaff,
    ])
      expect(await codes(viewer)).toEqual(['FORBIDDEN']);
    expect(await codes(officerOf(seat))).toEqual([]);
  });

  test('is for the recording State where the asset lies in no party State, until that State becomes one', async () => {
    const { recorder } = parties;
    const [of, seat] = [await w.case({ leadBy: recorder }), await w.state()];
    const asset = await assetOf(w, of, recorder, { locatedIn: seat.code });
    await asset.give(officerOf(recorder), 'identifyAsset');
    await enter(w, parties, asset, { kind: 'RESTRAINED' }, recorder);
    await w.give(supervisorOf(recorder), 'inviteState', {
      ...{ id: of.id, state: seat.code, expectedVersion: await w.versionOf('case_file', of.key) },
    });
    expect((await asset.row()).ledger_keeper).toBe(seat.code);
    const late = enter(w, parties, asset, { kind: 'RELEASED' }, recorder);
    expect((await refusal(late)).code).toBe('FORBIDDEN');
    await enter(w, parties, asset, { kind: 'RELEASED' }, seat);
  });

  test('is offered to the State that keeps the ledger, once the asset was found', async () => {
    const asset = await assetOf(w, parties.of, parties.recorder, { locatedIn: parties.seat.code });
    const isOffered = async (state: AssetParties['seat']): Promise<boolean> => {
      const query = `{ asset(id: "${asset.id}") { availableCommands { command } } }`;
      const told: boolean[] = [];
      for (const path of ['answered', 'planned', 'plain'] as const) {
        const { data } = await w.test.ask(officerOf(state), query, {}, path);
        told.push(data?.asset.availableCommands.some(({ command }: any) => command === 'enterInLedger'));
      }
      expect(told).toEqual([told[0], told[0], told[0]]);
      return told[0] ?? false;
    };
    expect(await isOffered(parties.seat)).toBe(false);
    await asset.give(officerOf(parties.seat), 'identifyAsset');
    expect(await isOffered(parties.seat)).toBe(true);
    expect(await isOffered(parties.recorder)).toBe(false);
  });

  test('says nothing of an asset that was not found', async () => {
    const asset = await assetOf(w, parties.of, parties.recorder, { locatedIn: parties.seat.code });
    const early = enter(w, parties, asset, { kind: 'RESTRAINED' });
    expect((await refusal(early)).code).toBe('INVALID_TRANSITION');
  });

  test('sums follow from the entries: restrained, confiscated, deducted, shared, returned, with what it earned', async () => {
    const asset = await foundAsset(w, parties);
    for (const entry of [
      { kind: 'RESTRAINED', day: '2026-03-02', amount: '1000.10' },
      { kind: 'INTEREST', day: '2026-03-31', amount: '0.20' },
      { kind: 'RELEASED', day: '2026-04-01', amount: '100.10' },
      { kind: 'CONFISCATED', day: '2026-05-04', amount: '900.20' },
      { kind: 'CONFISCATED', day: '2026-05-05', amount: '50', fromAccount: 'HOLDER' },
      { kind: 'MANAGEMENT_GAIN', day: '2026-05-06', amount: '10', toAccount: 'CONFISCATED' },
      { kind: 'MANAGEMENT_LOSS', day: '2026-05-07', amount: '3', fromAccount: 'CONFISCATED' },
      { kind: 'DEDUCTED', day: '2026-06-01', amount: '7.20' },
      { kind: 'SHARED', day: '2026-06-02', amount: '50' },
      { kind: 'RETAINED', day: '2026-06-02', amount: '20' },
      { kind: 'RETURNED', day: '2026-06-03', amount: '800' },
      { kind: 'RETURNED', day: '2026-06-03', amount: '30', recipient: 'VICTIMS', recipientState: null },
    ] as const)
      await enter(w, parties, asset, entry);
    expect(await totals(asset.id)).toEqual([
      {
        ...{
          currency: 'USD',
          restrained: '1000.10',
          released: '100.10',
          confiscated: '950.20',
          substituted: '0',
        },
        ...{ interest: '0.20', managementGain: '10', managementLoss: '3', deducted: '7.20', shared: '50' },
        ...{ returned: '830', retained: '20', heldRestrained: '0.00', heldConfiscated: '50.00' },
      },
    ]);
  });

  test('what stands in place of another asset of the case says of which (UNCAC art. 31(1)(a))', async () => {
    const [asset, gone] = [await foundAsset(w, parties), await foundAsset(w, parties)];
    const substituted = { kind: 'SUBSTITUTED', inPlaceOf: gone.id } as const;
    await enter(w, parties, asset, substituted);
    expect(await totals(asset.id)).toMatchObject([{ substituted: '100', heldConfiscated: '100' }]);
    const elsewhere = await assetOf(w, await w.case({ leadBy: parties.seat }), parties.seat);
    for (const inPlaceOf of [asset.id, elsewhere.id, null])
      expect((await refusal(enter(w, parties, asset, { ...substituted, inPlaceOf }))).code).toBe(
        'BAD_USER_INPUT',
      );
  });

  test.each([
    ['more is returned than was confiscated', { kind: 'RETURNED', amount: '100.01' }, 'CONFISCATED', '0.01'],
    ['it is confiscated before it was restrained', { kind: 'CONFISCATED', amount: '1' }, 'RESTRAINED', '1'],
    ['it leaves before it came', { kind: 'DEDUCTED', day: '2026-05-03', amount: '1' }, 'CONFISCATED', '1'],
  ] as const)('R12 broken: %s: CONFLICT, and nothing is entered', async (_what, entry, account, missing) => {
    const asset = await foundAsset(w, parties);
    await enter(w, parties, asset, { kind: 'CONFISCATED', fromAccount: 'HOLDER' });
    const before = await totals(asset.id);
    const error = await refusal(enter(w, parties, asset, entry));
    expect(error.extensions).toMatchObject({ code: 'CONFLICT', account, missing, currency: 'USD' });
    expect(await totals(asset.id)).toEqual(before);
  });

  test.each([
    [{ amount: '0.00' }, 'input.amount'],
    [{ amount: '-1' }, 'input.amount'],
    [{ amount: '1.005' }, 'input.amount'],
    [{ currency: 'XQX' }, 'input.currency'],
    [{ day: '1899-12-31' }, 'input.day'],
    [{ day: '2199-12-31' }, 'input.day'],
    [{ toAccount: 'RETURNED' }, 'input.toAccount'],
    [{ fromAccount: 'CONFISCATED' }, 'input.fromAccount'],
    [{ recipient: 'VICTIMS' }, 'input.recipient'],
    [{ recipientState: 'AA' }, 'input.recipientState'],
    [{ kind: 'RETURNED', recipient: null, recipientState: null }, 'input.recipient'],
    [{ kind: 'RETURNED', recipientState: null }, 'input.recipientState'],
    [{ kind: 'SHARED', recipientState: 'QQ' }, 'input.recipientState'],
    [{ kind: 'DEDUCTED', purpose: null }, 'input.purpose'],
    [{ reference: '  ' }, 'input.reference'],
  ])('refuses %j and names the field', async (more, field) => {
    await w.test.owner.query(`update currency set minor_units = 2 where code = 'USD'`);
    const asset = await foundAsset(w, parties);
    const input = { id: asset.id, ...completeEntry({ kind: 'RESTRAINED', ...more } as Entry, parties) };
    const { codes, errors } = await w.mutate(officerOf(parties.seat), 'enterInLedger', input);
    expect(codes).toEqual(['BAD_USER_INPUT']);
    expect(JSON.stringify(errors)).toContain(field);
    expect(await entriesOf(w, asset)).toEqual([]);
  });

  test('sent again under the same key is entered once; of two at once that together are too much, one', async () => {
    const asset = await foundAsset(w, parties);
    const input = { id: asset.id, ...completeEntry({ kind: 'RESTRAINED' }, parties), idempotencyKey: uuid() };
    for (const replayed of [false, true])
      expect(await w.give(officerOf(parties.seat), 'enterInLedger', input)).toMatchObject({ replayed });
    const both = await Promise.allSettled(
      [1, 2].map(() => enter(w, parties, asset, { kind: 'RELEASED', amount: '60' })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await totals(asset.id)).toMatchObject([{ restrained: '100', heldRestrained: '40' }]);
  });
});

describe('reverseLedgerEntry', () => {
  test('takes back an entry of the own State, once; both stay', async () => {
    const asset = await foundAsset(w, parties);
    await enter(w, parties, asset, { kind: 'RESTRAINED' });
    const [wrong = ''] = await entriesOf(w, asset);
    const input = { id: wrong, reason: 'The wrong account.' };
    for (const viewer of [officerOf(parties.recorder), prosecutorOf(parties.seat)])
      expect((await w.mutate(viewer, 'reverseLedgerEntry', input)).codes).toEqual(['FORBIDDEN']);
    await reverse(w, parties, wrong);
    expect(await totals(asset.id)).toMatchObject([{ restrained: '0', heldRestrained: '0' }]);
    const [, back = ''] = await entriesOf(w, asset);
    for (const id of [wrong, back]) expect((await refusal(reverse(w, parties, id))).code).toBe('CONFLICT');
    const query = `{ asset(id: "${asset.id}") { ledger { edges { node { id kind day amount fromAccount toAccount reverses { id } } } } } }`;
    const { data } = await w.test.ask(officerOf(parties.other), query);
    const said = { kind: 'RESTRAINED', day: '2026-05-04', amount: '100' };
    expect(data?.asset.ledger.edges.map(({ node }: any) => node)).toEqual([
      { id: wrong, ...said, fromAccount: 'HOLDER', toAccount: 'RESTRAINED', reverses: null },
      { id: back, ...said, fromAccount: 'RESTRAINED', toAccount: 'HOLDER', reverses: { id: wrong } },
    ]);
  });

  test('does not take back what has gone further since', async () => {
    const asset = await foundAsset(w, parties);
    await enter(w, parties, asset, { kind: 'RESTRAINED' });
    await enter(w, parties, asset, { kind: 'CONFISCATED', day: '2026-05-05' });
    const [restrained = ''] = await entriesOf(w, asset);
    const error = await refusal(reverse(w, parties, restrained));
    expect(error.extensions).toMatchObject({ code: 'CONFLICT', account: 'RESTRAINED', day: '2026-05-05' });
  });
});

test('by plain SQL nothing of an entry changes, nor is one made that the ledger does not bear', async () => {
  const asset = await foundAsset(w, parties);
  await enter(w, parties, asset, { kind: 'RESTRAINED' });
  const { seat, recorder, of } = parties;
  for (const statement of ['update ledger_entry set amount = 1', 'delete from ledger_entry'])
    expect(await changes(w.test, officerOf(seat), statement)).toBe('42501');
  for (const table of ['asset_ledger_total', 'case_ledger_total'])
    expect(await changes(w.test, officerOf(seat), `update ${table} set restrained = 9`)).toBe('42501');
  const insert = `insert into ledger_entry (id, asset_id, case_id, entered_by, kind, day, amount, currency, from_account, to_account,
      recipient, recipient_state, purpose, reference, created_at)
    values (gen_random_uuid(), $1, $2, $3, $4, '2026-05-04', $5, 'USD', $6, $7, $8, $9, $10, 'x', now())`;
  const made = (viewer: Parameters<World['mutate']>[0], by: string, ...more: readonly unknown[]) =>
    changes(w.test, viewer, insert, [asset.key, of.key, by, ...more]);
  const release = ['RELEASED', '100', 'RESTRAINED', 'HOLDER', null, null, null];
  expect(await made(officerOf(recorder), recorder.code, ...release)).toBe('42501');
  expect(await made(officerOf(seat), recorder.code, ...release)).toBe('42501');
  expect(await made(officerOf(seat), seat.code, ...release)).toBe(1);
  for (const wrong of [
    ['RELEASED', '100.01', 'RESTRAINED', 'HOLDER', null, null, null],
    ['RELEASED', '-1', 'RESTRAINED', 'HOLDER', null, null, null],
    ['RELEASED', '1', 'RESTRAINED', 'RETURNED', null, null, null],
    ['RETURNED', '1', 'CONFISCATED', 'RETURNED', 'VICTIMS', null, null],
    ['RESTRAINED', '1', 'HOLDER', 'RESTRAINED', 'VICTIMS', null, null],
    ['DEDUCTED', '1', 'CONFISCATED', 'DEDUCTED', null, null, null],
  ])
    expect([wrong, await made(officerOf(seat), seat.code, ...wrong)]).toEqual([wrong, '23514']);
});
