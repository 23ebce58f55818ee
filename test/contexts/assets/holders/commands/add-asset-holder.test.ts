import { beforeAll, describe, expect, test } from 'vitest';
import { HolderKind } from '../../../../../src/contexts/assets/index.js';
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

const recorded = () => assetOf(w, parties.of, parties.recorder, { locatedIn: parties.seat.code });
const { BENEFICIAL_OWNER } = HolderKind;
const problems = async (asset: TestAsset, more: object): Promise<readonly string[]> => {
  const { extensions } = await refusal(asset.hold(recorder, more));
  return (extensions['problems'] as readonly { field: string }[]).map(({ field }) => field);
};
const holders = `query ($id: ID!) { asset(id: $id) { version holders { totalCount { count } edges { node {
  kind name subject { id } percentage since until through { name } enteredBy { code } } } } } }`;
const read = async (viewer: Viewer, { id }: TestAsset) =>
  (await w.test.ask(viewer, holders, { id })).data?.asset;

describe('addAssetHolder', () => {
  test('is for the central authorities of the States concerned', async () => {
    const asset = await recorded();
    const given = { id: asset.id, kind: 'REGISTERED_HOLDER', name: 'Somebody' };
    const codes = async (viewer: Viewer) => (await w.mutate(viewer, 'addAssetHolder', given)).codes;
    expect(await codes(officerOf(parties.outside))).toEqual(['NOT_FOUND']);
    expect(await codes(officerOf(parties.other))).toEqual(['FORBIDDEN']);
    expect(await codes(prosecutorOf(parties.seat))).toEqual(['FORBIDDEN']);
    expect(await codes(officerOf(parties.seat))).toEqual([]);
  });

  test('enters who holds it, through whom and since when', async () => {
    const asset = await recorded();
    const above = await asset.hold(recorder, { percentage: '100' });
    const subjectId = await w.subject(parties.of);
    await asset.hold(recorder, {
      ...{ subjectId, name: null, percentage: '33.33333333', throughId: above.id },
      ...{ since: '2020-01-31', until: '2024-12-31' },
    });
    const { holders: found } = await read(officerOf(parties.other), asset);
    expect(found.edges[1].node).toEqual({
      ...{ kind: 'REGISTERED_HOLDER', name: null, subject: { id: subjectId }, percentage: '33.33333333' },
      ...{ since: '2020-01-31', until: '2024-12-31', through: { name: 'Harbour Lane Ltd' } },
      enteredBy: { code: parties.recorder.code },
    });
  });

  test('of a beneficial owner leaves nothing that another State could see', async () => {
    const asset = await recorded();
    const before = await read(officerOf(parties.other), asset);
    await asset.hold(officerOf(parties.seat), { kind: BENEFICIAL_OWNER });
    expect(await read(officerOf(parties.other), asset)).toEqual(before);
    expect(await read(recorder, asset)).toEqual(before);
    expect((await read(officerOf(parties.seat), asset)).holders.totalCount.count).toBe(1);
  });

  test('wants one name: of somebody in the case, or in words', async () => {
    const asset = await recorded();
    expect(await problems(asset, { name: null })).toEqual(['input.subjectId']);
    const subjectId = await w.subject(parties.of);
    expect(await problems(asset, { subjectId })).toEqual(['input.subjectId']);
    const elsewhere = await w.subject(await w.case({ leadBy: parties.recorder }));
    expect(await problems(asset, { subjectId: elsewhere, name: null })).toEqual(['input.subjectId']);
    const secret = await w.subject(parties.of, { isProtected: true });
    expect(await problems(asset, { subjectId: secret, name: null })).toEqual(['input.subjectId']);
    const hidden = asset.hold(officerOf(parties.seat), { subjectId: secret, name: null });
    expect((await refusal(hidden)).code).toBe('NOT_FOUND');
  });

  test.each(['0', '-1', '100.00000001', '250'])('takes no part such as %s per cent', async (percentage) => {
    expect(await problems(await recorded(), { percentage })).toEqual(['input.percentage']);
  });

  test('takes no more than the whole of registered holders at one time; after one ended, of another', async () => {
    const asset = await recorded();
    await asset.hold(recorder, { percentage: '60', until: '2024-06-30' });
    await asset.hold(recorder, { name: 'Another', percentage: '40' });
    expect(await problems(asset, { name: 'A third', percentage: '0.00000001' })).toEqual([
      'input.percentage',
    ]);
    expect(await problems(asset, { name: 'A third', percentage: '1', since: '2024-06-29' })).toEqual([
      'input.percentage',
    ]);
    const third = await asset.hold(recorder, { name: 'A third', percentage: '60', since: '2024-06-30' });
    // What is held through somebody is a part of what that one holds.
    await asset.hold(recorder, { name: 'A fourth', percentage: '100', throughId: third.id });
    // To whom it belongs in the end is no share of the register.
    await asset.hold(recorder, { name: 'A fifth', percentage: '100', kind: BENEFICIAL_OWNER });
  });

  test('refuses circular ownership, however long the way', async () => {
    const asset = await recorded();
    const subjectId = await w.subject(parties.of);
    const a = await asset.hold(recorder, { subjectId, name: null });
    const b = await asset.hold(recorder, { name: 'Zwischen AG', throughId: a.id });
    const c = await asset.hold(recorder, { name: 'Third Ltd', throughId: b.id });
    expect(await problems(asset, { name: ' zwischen ag', throughId: c.id })).toEqual(['input.throughId']);
    expect(await problems(asset, { subjectId, name: null, throughId: c.id })).toEqual(['input.throughId']);
    const another = await (await recorded()).hold(recorder);
    expect(await problems(asset, { throughId: another.id })).toEqual(['input.throughId']);
  });

  test('takes no days before 1900, ahead, or in the wrong order', async () => {
    const asset = await recorded();
    const ahead = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    expect(await problems(asset, { since: '1899-12-31', until: ahead })).toEqual([
      'input.since',
      'input.until',
    ]);
    expect(await problems(asset, { since: '2020-01-02', until: '2020-01-01' })).toEqual(['input.until']);
  });

  test('names somebody who is protected later to the leading State alone', async () => {
    const asset = await recorded();
    const subjectId = await w.subject(parties.of);
    await asset.hold(recorder, { subjectId, name: null });
    const counted = async (viewer: Viewer) => (await read(viewer, asset)).holders.totalCount.count;
    expect(await counted(officerOf(parties.other))).toBe(1);
    await w.give(recorder, 'amendSubject', { id: subjectId, expectedVersion: 1, isProtected: true });
    for (const viewer of [officerOf(parties.seat), prosecutorOf(parties.recorder)]) {
      expect(await counted(viewer)).toBe(0);
      expect(
        await w.test.sqlAs(viewer, 'select 1 from asset_holder where asset_id = $1', [asset.key]),
      ).toEqual([]);
    }
    expect(await counted(recorder)).toBe(1);
  });
});
