import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { Kind, parse, separateOperations, type DocumentNode } from 'graphql';
import { projectPath } from '../../src/platform/project-path.js';
import { countCap } from '../../src/platform/reads/page-sql.js';
import { costOf, type Cost } from '../support/plans.js';
import { watchQueries } from '../support/queries.js';
import { testService, type Answer, type TestService } from '../support/service.js';
import { everybody, volumeWorld, type VolumeWorld, type Who } from '../support/volume-world.js';

const pageOf = 50;

let on: TestService;
let w: VolumeWorld;

beforeAll(async () => {
  on = await testService();
  w = await volumeWorld(on);
}, 240_000);

/** What an operation answers, and what each of its readings cost by its plan. */
async function costs(
  who: Who,
  query: string | DocumentNode,
  variables: Record<string, unknown>,
): Promise<Pick<Answer, 'data' | 'codes' | 'isPassedOn'> & { readonly costs: readonly Cost[] }> {
  const viewer = w.viewers[who];
  const { answer, bound } = await watchQueries(() => on.ask(viewer, query, variables));
  const found: Cost[] = [];
  let planned = '';
  for (const { text, values } of bound) {
    // What tells who is asking also says how it is planned.
    if (text.includes('identify')) planned = String(values[5]);
    // What enters the reading in the trail is not a reading.
    if (/^select (json_build_object|row_to_json|\(select row_to_json|unnest\(array\[x\.answer)/.test(text))
      found.push(costOf(await on.explainAs(viewer, { text, values, planned })));
  }
  return { ...answer, costs: found };
}

/**
 * How many rows a list may look at for a page, in pages: its own, those of its alternatives, what
 * hangs on each row, and what is counted.
 * An authority sees what was given to it, and that is looked through; it does not grow with what others have.
 */
function bound(who: Who): number {
  const pages = 60 * pageOf + countCap + 1;
  return who === 'an executing authority' ? pages + 15 * w.assigned : pages;
}

function expectBounded(who: Who, found: readonly Cost[]): void {
  for (const cost of found) {
    expect({ who, whole: wholeOf(cost) }).toEqual({ who, whole: [] });
    const beyond = {
      rows: Math.max(0, cost.rows - bound(who)),
      blocks: Math.max(0, cost.blocks - 2 * bound(who)),
    };
    expect({ who, beyond }).toEqual({ who, beyond: { rows: 0, blocks: 0 } });
  }
}

/** The large tables that were read further than what is counted at most. */
function wholeOf({ readWhole }: Cost): readonly string[] {
  return Object.entries(readWhole)
    .filter(([table, rows]) => w.largeTables.has(table) && rows > countCap + 1)
    .map(([table]) => table);
}

const line = `id status requestingReference case { id neutralTitle } events(last: 3) { edges { node { command occurredAt } } }`;
const listOf = (field: string): string => `query List($filter: MlaRequestFilter, $orderBy: MlaRequestOrder) {
  ${field}(first: ${String(pageOf)}, filter: $filter, orderBy: $orderBy) { edges { cursor node { ${line} } } pageInfo { hasNextPage } } }`;

const work: Readonly<Record<string, () => Record<string, unknown>>> = {
  'everything, the newest first': () => ({}),
  'everything, what changed last first': () => ({ orderBy: 'LAST_CHANGED' }),
  'by counterpart': () => ({ filter: { counterpart: [w.counterpart] } }),
  'by ball holder': () => ({ filter: { ballHolder: ['REQUESTED'] } }),
  'by ball holder, what is due first': () => ({ filter: { ballHolder: ['REQUESTING'] }, orderBy: 'BY_DUE' }),
  'overdue, the newest first': () => ({ filter: { overdue: true } }),
  'overdue, what is due first': () => ({ filter: { overdue: true }, orderBy: 'BY_DUE' }),
  'due soon': () => ({ filter: { dueWithinDays: 7 }, orderBy: 'BY_DUE' }),
  'whose conditions end soon': () => ({ filter: { conditionEndsWithinDays: 7 } }),
  'whose conditions end soon, what is due first': () => ({
    filter: { conditionEndsWithinDays: 7 },
    orderBy: 'BY_DUE',
  }),
  unanswered: () => ({ filter: { unanswered: true } }),
  'what is late on the own side': () => ({ filter: { overdueOf: [w.viewers['the large State'].state] } }),
  'what is late on the other side, what is due first': () => ({
    filter: { overdueOf: [w.counterpart] },
    orderBy: 'BY_DUE',
  }),
  'what is late of nobody': () => ({ filter: { overdueOf: ['QQ'] } }),
  'what has a letter that waits': () => ({ filter: { letterWaiting: true } }),
  'what has none that waits': () => ({ filter: { letterWaiting: false } }),
  'what has a letter that did not arrive': () => ({ filter: { deliveryFailed: true } }),
  'what nobody took up in time': () => ({ filter: { retrievalFailed: true } }),
  'what waits for the own approval': () => ({ filter: { awaitingMyApproval: true } }),
  'what does not wait for the own approval': () => ({ filter: { awaitingMyApproval: false } }),
  'one’s own': () => ({ filter: { assignedToMe: true } }),
  'one’s own, what is due first': () => ({ filter: { assignedToMe: true }, orderBy: 'BY_DUE' }),
  'what is not one’s own': () => ({ filter: { assignedToMe: false } }),
  'of nobody who is there': () => ({ filter: { assignee: ['officer-of-nowhere'] } }),
  'of somebody else, what is due first': () => ({ filter: { assignee: ['officer-3'] }, orderBy: 'BY_DUE' }),
  'of some of the people': () => ({ filter: { assignee: ['officer-3', 'officer-4'] } }),
  'by a reference': () => ({ filter: { reference: 'IN-40011' } }),
  'by a reference that nobody gave': () => ({ filter: { reference: 'zebra' } }),
  'what changed since, what changed last first': () => ({
    filter: { updatedFrom: w.recently },
    orderBy: 'LAST_CHANGED',
  }),
  'what changed since': () => ({ filter: { updatedFrom: w.recently } }),
  'a search for what one request says': () => ({ filter: { search: 'Transfers 40011' } }),
  'a search for a reference': () => ({ filter: { search: 'IN-40011' } }),
  'a search for words that every request says': () => ({ filter: { search: 'road fund' } }),
  'a search for what no request says': () => ({ filter: { search: 'zebra' } }),
};

describe.each(['mlaRequests', 'incomingMlaRequests', 'outgoingMlaRequests'])('%s', (field) => {
  test.each(Object.keys(work))('%s: reads as much as a page needs, by indexes', async (name) => {
    let answered = 0;
    for (const who of everybody) {
      const {
        codes,
        isPassedOn,
        costs: found,
      } = await costs(who, listOf(field), (work[name] as () => Record<string, unknown>)());
      if (codes.length === 0) {
        answered += 1;
        expect(found).toHaveLength(1);
        expect(isPassedOn).toBe(true);
      } else {
        // Whoever may not have the list is refused before anything is read.
        expect(found).toEqual([]);
      }
      expectBounded(who, found);
    }
    expect(answered).toBeGreaterThanOrEqual(5);
  });
});

test('what is asked finds something: a search, what is overdue, whose turn it is', async () => {
  const counted = async (filter: object, who: Who = 'the large State'): Promise<number> => {
    const { data } = await costs(who, listOf('mlaRequests'), { filter });
    return (data as { mlaRequests: { edges: unknown[] } }).mlaRequests.edges.length;
  };
  const [reference] = await on.owner
    .query<{ number: string }>(
      `select requesting_reference as number from mla_request where requesting_state = $1 order by listed_at limit 1`,
      [w.viewers['the large State'].state],
    )
    .then(({ rows }) => rows);
  expect(await counted({ search: reference?.number })).toBe(1);
  expect(await counted({ search: 'road fund' })).toBe(pageOf);
  expect(await counted({ overdue: true })).toBe(pageOf);
  expect(await counted({ ballHolder: ['REQUESTED'] })).toBe(pageOf);
  expect(await counted({ counterpart: [w.counterpart] })).toBeGreaterThan(0);
  expect(await counted({ reference: reference?.number })).toBe(1);
  expect(await counted({ assignedToMe: true })).toBe(2);
  expect(await counted({ awaitingMyApproval: true })).toBe(0);
  expect(await counted({ awaitingMyApproval: true }, 'its supervisor')).toBe(2);
});

/** The functions that look up words, with the table in which each looks: their own plans stand in no plan of a list. */
test.each([
  ['app.requests_by_shared_words', 'mla_request_search'],
  ['app.requests_by_whole_words', 'mla_request_search'],
])('%s looks words up in an index of %s', async (name, table) => {
  const { rows } = await on.owner.query<{ text: string }>(
    'select prosrc as text from pg_proc where oid = $1::regproc',
    [name],
  );
  const looked = /select [^()]+? from (?:(?!\bfrom\b)[^])+? limit \d+/.exec(String(rows[0]?.text))?.[0];
  expect(looked).toContain(table);
  await on.owner.query(
    `select gin_clean_pending_list('mla_request_search_shared_index'), gin_clean_pending_list('mla_request_search_whole_index')`,
  );
  await on.owner.query('analyze mla_request_search');
  for (const words of ['zebra', 'road -fund', '-fund', 'the or -fund']) {
    const { rows: plan } = await on.owner.query(
      `explain (analyze, buffers, format json) ${String(looked).replace('words', '$1::text')}`,
      [words],
    );
    const { readWhole } = costOf(plan[0]['QUERY PLAN']);
    expect([words, Object.keys(readWhole)]).toEqual([words, []]);
  }
});

/** The queries of the documents that clients use. */
const documents = separateOperations(
  parse(
    readdirSync(projectPath('schema', 'operations'))
      .map((file) => readFileSync(projectPath('schema', 'operations', file), 'utf8'))
      .join('\n'),
  ),
);

test.each([
  'PendingUseConsents',
  'UseConsents',
  'EvidenceUses',
  'IncomingDisclosures',
  'OutgoingDisclosures',
])('the list %s: reads as much as a page needs, by indexes', async (name) => {
  let read = 0;
  for (const who of everybody) {
    const { costs: found } = await costs(who, documents[name] as DocumentNode, { first: pageOf });
    expectBounded(who, found);
    read += found.length;
  }
  expect(read).toBeGreaterThan(0);
});

const clocks = parse(`query Clocks($id: ID!) { mlaRequest(id: $id) {
  clocks(first: 50) { edges { node { kind dueAt pauses(first: 5) { edges { node { pausedAt } } } } } }
  runningClocks { kind dueAt } ballPeriods(first: 50) { edges { node { holder heldFrom } } } } }`);

test.each([
  ['MlaRequestDossier', 'MlaRequest'],
  ['MlaRequestWhole', 'MlaRequest'],
  ['EvidenceOfRequest', 'MlaRequest'],
  ['UseOfEvidence', 'MlaRequest'],
  ['Clocks', 'MlaRequest'],
  ['DisclosureDossier', 'SpontaneousDisclosure'],
] as const)(
  '%s of one record: reads what hangs on it, by indexes',
  async (name, type) => {
    const document = name === 'Clocks' ? clocks : (documents[name] as DocumentNode);
    expect(document.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION)).toBe(true);
    for (const [who, id] of Object.entries(w.records[type]) as [Who, string][]) {
      const { data, costs: found } = await costs(who, document, { id });
      expect({ who, found: Object.values(data as object)[0] !== null }).toEqual({ who, found: true });
      for (const cost of found) {
        expect({ who, whole: wholeOf(cost) }).toEqual({ who, whole: [] });
        expect(cost.rows).toBeLessThanOrEqual(boundOfOne(who));
      }
    }
  },
  120_000,
);

/** What hangs on one record; an executing authority's assignments are asked for each kind of record that does. */
function boundOfOne(who: Who): number {
  // Some of it are the parties of treaties and the authorities of States, small tables that are read whole for each question.
  const one = 2_000;
  return who === 'an executing authority' ? one + 50 * w.assigned : one;
}

/** Whose cases and grants exist, in the words of domain.md, without regard to what that costs. */
const inForce = `(select app.viewer_role()) = 'STAR_STAFF' and g.revoked_at is null and g.expires_at > now()`;
const overseen = (of: string): string =>
  `${of}.party_states @> array[app.central_authority_state()] or ${of}.party_states @> array[app.audited_state()]
    or app.is_auditor_of_the_system()`;
const existing = {
  case_file: `select c.id from case_file c where c.publication in ('NEUTRAL', 'FULL') or ${overseen('c')}
    or c.assigned_authorities @> array[app.competent_authority()]
    or exists (select from case_grant g where g.case_id = c.id and ${inForce})`,
  case_grant: `select g.id from case_grant g join case_file c on c.id = g.case_id where ${overseen('c')} or ${inForce}`,
} as const;

test.each(Object.entries(existing))(
  '%s: the same rows exist as by the conditions in full',
  async (table, full) => {
    const counts: Partial<Record<Who, number>> = {};
    for (const who of everybody) {
      const viewer = w.viewers[who];
      const seen = await on.sqlAs(viewer, `select id from ${table} order by id`);
      expect([who, seen]).toEqual([who, await on.sqlAsOwner(viewer, `${full} order by 1`)]);
      counts[who] = seen.length;
    }
    const all = counts['the auditor of the system'] ?? 0;
    expect(counts.StAR).toBeGreaterThan(0);
    expect(counts.StAR).toBeLessThan(all);
    expect(counts['the large State']).toBeGreaterThan(0);
    expect(counts['the large State']).toBeLessThan(all);
  },
);
