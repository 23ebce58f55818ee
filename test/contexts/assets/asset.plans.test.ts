import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../../src/platform/viewer.js';
import { countCap } from '../../../src/platform/reads/page-sql.js';
import * as people from '../../support/personas.js';
import { costOf, type Cost } from '../../support/plans.js';
import { watchQueries } from '../../support/queries.js';
import { testService, type TestService } from '../../support/service.js';
import { insertState } from '../../support/world-directory.js';

/** Cases, each with five assets; the large State is party of a tenth of them, the small one of twenty. */
const cases = 6_000;
const pageOf = 50;

let on: TestService;
let viewers: Readonly<Record<string, Viewer>>;
let small: people.TestState;
/** How much each viewer's own State has, or was let see: that is looked through; what others have is not. */
let owned: Readonly<Record<string, number>>;
let aCase: string;
let anAsset: string;

beforeAll(async () => {
  on = await testService();
  const [large, little, others] = [
    await insertState(on.owner),
    await insertState(on.owner),
    await insertState(on.owner),
  ];
  small = little;
  // Rows as the commands would leave them; keys and triggers were proven elsewhere and only cost time.
  await on.owner.query('set session_replication_role = replica');
  const key = (kind: string, of: string): string => `md5('${kind}' || ${of})::uuid`;
  const lead = `case when i % 300 = 0 then '${little.code}' when i % 10 = 0 then '${large.code}' else '${others.code}' end`;
  const at = (of: string): string => `timestamptz '2026-01-01' + ${of} * interval '1 minute'`;
  await on.owner.query(
    `insert into case_file (id, neutral_title, lead_state, party_states, assigned_authorities, uncac_offences, created_at, updated_at)
     select ${key('case', 'i')}, 'A case', ${lead}, array[${lead}],
       case when i % 150 = 20 then array['${large.prosecutionService}'::uuid] else '{}' end, '{}', ${at('i')}, ${at('i')}
     from generate_series(1, ${String(cases)}) i`,
  );
  for (const statement of [
    `insert into case_party (id, case_id, state, since, entry, brought_in_by)
     select ${key('party', 'id::text')}, id, lead_state, created_at, 'OPENED_THE_CASE', lead_state from case_file`,
    `insert into case_assignment (id, case_id, state, authority_id, assigned_at)
     select ${key('assignment', 'id::text')}, id, lead_state, assigned_authorities[1], created_at from case_file
     where assigned_authorities <> '{}'`,
    `insert into case_grant (id, case_id, state, purpose, granted_at, expires_at)
     select ${key('grant', 'i')}, ${key('case', 'i')}, '${large.code}', 'Advice', now(), now() + interval '30 days'
     from generate_series(20, ${String(cases)}, 300) i`,
    `insert into asset (id, case_id, party_states, assigned_authorities, recording_state, asset_class, located_in, status, identified_on,
       created_at, updated_at)
     select md5('asset' || c.id || n)::uuid, c.id, c.party_states, c.assigned_authorities, c.lead_state,
       (array['BANK_ACCOUNT', 'SECURITIES', 'REAL_ESTATE', 'CASH', 'VESSEL'])[n], c.lead_state,
       case when n = 5 then 'SUSPECTED' else 'IDENTIFIED' end, case when n < 5 then date '2026-01-01' end,
       c.created_at + n * interval '1 second', c.created_at + n * interval '1 second'
     from case_file c cross join generate_series(1, 5) n`,
    `insert into asset_narrative (asset_id, description) select id, 'An asset' from asset`,
    `insert into asset_location (asset_id, exact_location) select id, 'Here' from asset`,
    `insert into asset_institution (asset_id, institution) select id, 'A bank' from asset`,
    `insert into asset_handling (asset_id, state, recorded_by, last_amended_by) select id, recording_state, 'x', 'x' from asset`,
    `insert into asset_identifier (id, asset_id, case_id, entered_by, kind, created_at)
     select ${key('number', 'id::text')}, id, case_id, recording_state, 'OTHER', created_at from asset`,
    `insert into asset_identifier_value (identifier_id, value) select id, id::text from asset_identifier`,
    `insert into asset_holder (id, asset_id, case_id, entered_by, kind, name, percentage, created_at)
     select ${key('holder', 'id::text')}, id, case_id, recording_state, 'REGISTERED_HOLDER', 'Somebody', 100, created_at from asset`,
    `insert into asset_valuation (id, asset_id, case_id, entered_by, valued_on, amount, currency, method, created_at)
     select ${key('value', 'id::text')}, id, case_id, recording_state, '2026-01-01', 1, 'USD', 'MARKET', created_at from asset`,
    `insert into asset_valuation_source (valuation_id, source) select id, 'Somebody' from asset_valuation`,
  ])
    await on.owner.query(statement);
  await on.owner.query('set session_replication_role = default');
  await on.owner.query('vacuum (analyze)');
  viewers = {
    'the large State': people.officerOf(large),
    'the small State': people.supervisorOf(little),
    'an authority': people.prosecutorOf(large),
    'its auditor': people.auditorOf(large),
    'the auditor of the system': people.auditor,
    StAR: people.starStaff,
  };
  const own = async (where: string): Promise<number> =>
    (await on.owner.query<{ n: number }>(`select count(*)::int as n from asset where ${where}`)).rows[0]?.n ??
    0;
  const ofLarge = await own(`party_states @> '{${large.code}}'`);
  owned = {
    'the large State': ofLarge,
    'its auditor': ofLarge,
    'the small State': await own(`party_states @> '{${little.code}}'`),
    'an authority': await own(`assigned_authorities <> '{}'`),
    StAR: await own('exists (select from case_grant g where g.case_id = asset.case_id)'),
  };
  const { rows } = await on.owner.query<{ id: string; case_id: string }>(
    `select a.id, a.case_id from asset a where a.case_id = ${key('case', '20')} limit 1`,
  );
  aCase = `Case:${String(rows[0]?.case_id)}`;
  anAsset = `Asset:${String(rows[0]?.id)}`;
}, 240_000);

/** What each reading of a query costs by its plan. */
async function costs(
  viewer: Viewer,
  query: string,
  variables: Record<string, unknown>,
): Promise<readonly Cost[]> {
  const { answer, bound } = await watchQueries(() => on.ask(viewer, query, variables));
  expect(answer.errors).toEqual([]);
  const found: Cost[] = [];
  let planned = '';
  for (const { text, values } of bound) {
    if (text.includes('identify')) planned = String(values[5]);
    if (/^select (json_build_object|row_to_json|\(select row_to_json|unnest\(array\[x\.answer)/.test(text))
      found.push(costOf(await on.explainAs(viewer, { text, values, planned })));
  }
  expect(found).not.toEqual([]);
  return found;
}

/** No large table is read further than what is counted, and what is read is what a page and its count need. */
function expectBounded(who: string, found: readonly Cost[], most: number): void {
  for (const { rows, readWhole } of found) {
    const whole = Object.entries(readWhole).filter(([, read]) => read > countCap + 1);
    expect({ who, whole }).toEqual({ who, whole: [] });
    expect({ who, beyond: Math.max(0, rows - most) }).toEqual({ who, beyond: 0 });
  }
}

const list = `query ($filter: AssetFilter, $orderBy: AssetOrder) { assets(first: ${String(pageOf)}, filter: $filter, orderBy: $orderBy) {
  edges { cursor node { id status assetClass description exactLocation institution } } pageInfo { hasNextPage } } }`;

describe('the list of assets reads as much as a page needs and the own State has, by indexes', () => {
  test.each<[string, () => Record<string, unknown>]>([
    ['the newest first', () => ({})],
    ['the oldest first', () => ({ orderBy: 'OLDEST' })],
    ['what changed last first', () => ({ orderBy: 'RECENTLY_CHANGED' })],
    ['of a class', () => ({ filter: { assetClass: ['VESSEL'] } })],
    ['with a status', () => ({ filter: { status: ['SUSPECTED'] } })],
    ['of a State', () => ({ filter: { locatedIn: [small.code] } })],
    ['that a State recorded', () => ({ filter: { recordingState: [small.code] } })],
    ['of a case', () => ({ filter: { case: aCase } })],
  ])('%s', async (_what, variables) => {
    for (const [who, viewer] of Object.entries(viewers))
      expectBounded(
        who,
        await costs(viewer, list, variables()),
        60 * pageOf + countCap + 1 + 2 * (owned[who] ?? 0),
      );
  });
});

test('one asset is read with what hangs on it, by indexes', async () => {
  const whole = `query ($id: ID!) { asset(id: $id) { status description exactLocation institution recordedBy
    identifiers { value valueLastFour } holders { edges { node { name } } } valuations { edges { node { amount source } } }
    possibleDuplicates { edges { node { kind } } } } }`;
  for (const [who, viewer] of Object.entries(viewers))
    expectBounded(who, await costs(viewer, whole, { id: anAsset }), 500);
});

test('the assets of a case are read by its index', async () => {
  const ofCase = `query ($id: ID!) { case(id: $id) { assets(first: ${String(pageOf)}) { edges { node { id status } } totalCount { count } } } }`;
  for (const [who, viewer] of Object.entries(viewers))
    expectBounded(who, await costs(viewer, ofCase, { id: aCase }), 500);
});
