import { beforeAll, describe, expect, test } from 'vitest';
import { AssetClass } from '../../../src/contexts/assets/index.js';
import { SubjectKind, SubjectRole } from '../../../src/contexts/cases/index.js';
import { globalId } from '../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import { registered } from '../../support/paper-requests.js';
import { officerOf, prosecutorOf, starStaff, stranger, supervisorOf } from '../../support/personas.js';
import { world, type World } from '../../support/world.js';
import type { TestAsset } from './asset-world.js';
import { assetOf, assetParties, type AssetParties } from './asset-world.js';

let w: World;
let parties: AssetParties;
const made: Record<'account' | 'yacht' | 'wallet', TestAsset> = {} as never;

beforeAll(async () => {
  w = await world();
  parties = await assetParties(w);
  const { of, recorder, seat } = parties;
  made.account = await assetOf(w, of, recorder, { locatedIn: seat.code });
  made.yacht = await assetOf(w, of, seat, { assetClass: AssetClass.VESSEL, locatedIn: seat.code });
  made.wallet = await assetOf(w, of, recorder, { assetClass: AssetClass.CRYPTO_ASSET });
  await made.account.give(officerOf(seat), 'identifyAsset');
});

const paths = ['answered', 'planned', 'plain'] as const;
const list = `query ($filter: AssetFilter, $orderBy: AssetOrder) {
  assets(filter: $filter, orderBy: $orderBy) { edges { node { id } } totalCount { count } } }`;

/** The names of the assets of a list, in its order; the same on every path. */
async function listed(viewer: Viewer, variables: object): Promise<readonly string[]> {
  const names = new Map(Object.entries(made).map(([name, { id }]) => [id, name]));
  const found: string[][] = [];
  for (const path of paths) {
    const { data, errors } = await w.test.ask(viewer, list, variables as never, path);
    expect(errors).toEqual([]);
    expect(data?.assets.totalCount.count).toBe(data?.assets.edges.length);
    found.push(data?.assets.edges.map(({ node }: any) => names.get(node.id)));
  }
  expect(found[1]).toEqual(found[0]);
  expect(found[2]).toEqual(found[0]);
  return found[0] ?? [];
}

describe('the list of assets', () => {
  test.each([
    [{}, ['wallet', 'yacht', 'account']],
    [{ orderBy: 'OLDEST' }, ['account', 'yacht', 'wallet']],
    [{ orderBy: 'RECENTLY_CHANGED' }, ['account', 'wallet', 'yacht']],
    [{ filter: { assetClass: ['VESSEL', 'CASH'] } }, ['yacht']],
    [{ filter: { status: ['SUSPECTED'] } }, ['wallet', 'yacht']],
    [{ filter: { status: ['IDENTIFIED'] } }, ['account']],
  ])('%j', async (variables, expected) => {
    for (const state of [parties.recorder, parties.seat, parties.other])
      expect(await listed(officerOf(state), variables)).toEqual(expected);
    expect(await listed(officerOf(parties.outside), variables)).toEqual([]);
  });

  test('by case, by the State in which it lies, by the State that recorded it', async () => {
    const { of, recorder, seat } = parties;
    const viewer = officerOf(recorder);
    expect(await listed(viewer, { filter: { case: of.id } })).toEqual(['wallet', 'yacht', 'account']);
    expect(await listed(viewer, { filter: { locatedIn: [seat.code] } })).toEqual(['yacht', 'account']);
    expect(await listed(viewer, { filter: { recordingState: [seat.code] } })).toEqual(['yacht']);
    const another = await w.case({ leadBy: recorder });
    expect(await listed(viewer, { filter: { case: another.id } })).toEqual([]);
  });

  test('is nobody’s who works with no case', async () => {
    expect((await w.test.ask(stranger, list)).codes).toEqual(['UNAUTHENTICATED']);
    expect(await listed(starStaff, { filter: { case: parties.of.id } })).toEqual([
      'wallet',
      'yacht',
      'account',
    ]);
  });
});

describe('the trail of an asset', () => {
  const trail = `query ($id: ID!) { asset(id: $id) { auditTrail(first: 50) { edges { node { action onBehalfOf } } } } }`;
  const told = async (viewer: Viewer, { id }: TestAsset) =>
    (await w.test.ask(viewer, trail, { id })).data?.asset.auditTrail.edges.map(({ node }: any) => node);

  test('tells what was done with it and read of it, each State its own', async () => {
    const { of, recorder, seat } = parties;
    const asset = await assetOf(w, of, recorder, { locatedIn: seat.code });
    await asset.give(officerOf(seat), 'identifyAsset');
    expect(await told(officerOf(recorder), asset)).toEqual([
      { action: 'recordAsset', onBehalfOf: recorder.code },
    ]);
    await w.test.ask(officerOf(seat), `{ asset(id: "${asset.id}") { institution } }`);
    expect(await told(officerOf(seat), asset)).toEqual([
      { action: 'read', onBehalfOf: seat.code },
      { action: 'identifyAsset', onBehalfOf: seat.code },
    ]);
  });

  test('holds of what fewer may know a digest alone', async () => {
    const asset = await assetOf(w, parties.of, parties.recorder, { description: 'Zanzibar account' });
    const { rows } = await w.test.owner.query(
      'select details::text as told from audit_event where subject_key = $1',
      [asset.key],
    );
    expect(rows[0].told).toContain('digest');
    expect(rows[0].told).not.toMatch(/Zanzibar|Harbour Bank|Quay/);
  });
});

test('an asset is seen by whoever becomes a party of its case or is assigned it, for as long as that lasts', async () => {
  const [leading, invited] = [await w.state(), await w.state()];
  const of = await w.case({ leadBy: leading });
  const asset = await assetOf(w, of, leading);
  const sees = async (viewer: Viewer): Promise<boolean> => {
    const { data } = await w.test.ask(
      viewer,
      `{ asset(id: "${asset.id}") { id } assets { edges { node { id } } } }`,
    );
    const listed = data?.assets.edges.some(({ node }: any) => node.id === asset.id) as boolean;
    expect(data?.asset !== null).toBe(listed);
    expect((await w.test.sqlAs(viewer, 'select 1 from asset where id = $1', [asset.key])).length > 0).toBe(
      listed,
    );
    return listed;
  };
  expect([await sees(officerOf(invited)), await sees(prosecutorOf(leading))]).toEqual([false, false]);
  const expectedVersion = await w.versionOf('case_file', of.key);
  await w.give(supervisorOf(leading), 'inviteState', { id: of.id, expectedVersion, state: invited.code });
  const authority = globalId('CompetentAuthority', leading.prosecutionService);
  await w.give(officerOf(leading), 'assignCase', { id: of.id, authority });
  expect([await sees(officerOf(invited)), await sees(prosecutorOf(leading))]).toEqual([true, true]);
  const { id } = await w.recordOf('case_assignment', of.key, 'case_id');
  const assignment = { id: globalId('CaseAssignment', String(id)), expectedVersion: 1 };
  await w.give(officerOf(leading), 'endAssignment', assignment);
  expect([await sees(officerOf(invited)), await sees(prosecutorOf(leading))]).toEqual([true, false]);
});

test('an asset of a case that was opened for a request is kept from those from whom that is kept', async () => {
  const to = await w.state();
  const persons = [{ kind: SubjectKind.NATURAL, name: 'Zeno', role: SubjectRole.SUSPECT }];
  const request = await registered(w, { from: await w.state({ onRepatria: false }), to, persons });
  const asset = await assetOf(w, request.of, to);
  await w.give(supervisorOf(to), 'restrictMlaRequest', {
    ...{ id: request.id, reason: 'A source in the bank.', officers: [`${to.code}-insider`] },
  });
  const everything = `{ asset(id: "${asset.id}") { id } assets { edges { node { id } } }
    auditEvents(filter: { subjectKey: "${asset.id}" }) { totalCount { count } } }`;
  const seen = async (viewer: Viewer): Promise<readonly any[]> => {
    const found: any[] = [];
    for (const path of paths) found.push((await w.test.ask(viewer, everything, {}, path)).data);
    return found;
  };
  for (const one of await seen(officerOf(to, 'outsider')))
    expect(one).toEqual({ asset: null, assets: { edges: [] }, auditEvents: { totalCount: { count: 0 } } });
  for (const one of await seen(officerOf(to, 'insider')))
    expect(one).toMatchObject({ asset: { id: asset.id }, auditEvents: { totalCount: { count: 1 } } });
  for (const table of ['asset', 'asset_narrative', 'asset_location', 'asset_institution', 'asset_handling']) {
    const read = `select 1 from ${table} where ${table === 'asset' ? 'id' : 'asset_id'} = $1`;
    const rowsFor = async (name: string) =>
      (await w.test.sqlAs(officerOf(to, name), read, [asset.key])).length;
    expect({ table, found: [await rowsFor('outsider'), await rowsFor('insider')] }).toEqual({
      table,
      found: [0, 1],
    });
  }
  const amended = w.mutate(officerOf(to, 'outsider'), 'amendAsset', {
    ...{ id: asset.id, expectedVersion: 1, description: 'Guess' },
  });
  expect((await amended).codes).toEqual(['NOT_FOUND']);
});
