import { beforeAll, expect, test } from 'vitest';
import { globalId } from '../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import * as people from '../../support/personas.js';
import type { Status, TestRequest } from '../../support/world-requests.js';
import { completeContents, world, type World } from '../../support/world.js';

const { officerOf, supervisorOf, prosecutorOf } = people;

/** A word that every request of this file says, so that what a viewer finds by it is what the viewer may find. */
const word = 'Quicksilver';

let w: World;
let viewers: Readonly<Record<string, Viewer | null>>;
let references: readonly string[];

/** Between two States, requests that exist for some of their people alone, and one each of two others and on paper. */
beforeAll(async () => {
  w = await world();
  const { from, to } = await w.pair();
  const third = await w.state();
  const absent = await w.state({ onRepatria: false });
  const of = await w.case({ leadBy: from, parties: [third] });
  await w.grant(of, from);
  const contents = { subjectMatter: `The matter of ${word}` };
  const make = (status: Status, more: object = {}, between = { from, to }): Promise<TestRequest> =>
    w.request({ ...between, of, status, contents: { ...contents, ...more } });
  const sent = await make('ACCEPTED');
  const requests = [
    sent,
    await make('DRAFT'),
    await make('SUBMITTED', { confidential: true }),
    await make('SUBMITTED', {}, { from: third, to }),
    await make('SUBMITTED', {}, { from, to: absent }),
  ];
  await sent.assignIn(from);
  await sent.assignIn(to);
  const kept = await make('SUBMITTED');
  await w.give(supervisorOf(to), 'restrictMlaRequest', {
    id: kept.id,
    officers: [`${to.code}-insider`],
    reason: 'A source inside the bank.',
  });
  const known = await make('SUBMITTED');
  await w.give(officerOf(to, 'cousin'), 'declareMlaRequestConflict', {
    id: known.id,
    reason: 'A relative of the suspect.',
  });
  const parted = await make('SUBMITTED');
  const { rows } = await w.test.owner.query('select id from mla_request_item where request_id = $1', [
    parted.key,
  ]);
  const office = await w.authority(to);
  await w.give(officerOf(to), 'assignMlaRequest', {
    id: parted.id,
    authorityId: globalId('CompetentAuthority', office),
    items: [globalId('MlaRequestItem', String(rows[0].id))],
  });
  const ended = await make('SUBMITTED');
  const former = await w.authority(to);
  await w.give(officerOf(to), 'assignMlaRequest', {
    id: ended.id,
    authorityId: globalId('CompetentAuthority', former),
  });
  await w.test.owner.query('update mla_request_assignment set ended_at = now() where request_id = $1', [
    ended.key,
  ]);
  const { key: onPaper } = await w.give(officerOf(from), 'registerMlaRequest', {
    requestingState: absent.code,
    requestingReference: 'MJ 4/2026 of 3 March',
    receivedOn: new Date().toISOString().slice(0, 10),
    contents: { ...completeContents(), ...contents },
  });
  const keys = [...requests, kept, known, parted, ended].map(({ key }) => key);
  const told = await w.test.owner.query(
    'select requesting_reference as reference from mla_request where id = any ($1)',
    [[...keys, onPaper]],
  );
  references = told.rows.map(({ reference }) => `"${String(reference)}"`);
  viewers = {
    nobodyAtAll: null,
    insider: officerOf(to, 'insider'),
    cousin: officerOf(to, 'cousin'),
    'an authority with a part': prosecutorOf(to, office),
    'an authority that had it once': prosecutorOf(to, former),
    'an impostor': prosecutorOf(third, to.prosecutionService),
    ...people.peopleOfNoState,
  };
  for (const [name, state] of Object.entries({ from, to, third, absent }))
    for (const [who, viewer] of Object.entries(people.peopleOf(state)))
      viewers = { ...viewers, [`${name}.${who}`]: viewer };
}, 120_000);

const searches = {
  'app.requests_by_references': `select id from mla_request where search_references @@ websearch_to_tsquery('simple', $1)`,
  'app.requests_by_contents': `select request_id as id from mla_request_content where search_content @@ websearch_to_tsquery('simple', $1)`,
};

test.each(Object.entries(searches))(
  '%s names what row security shows of what matches, to each viewer; to StAR, which searches nothing, nothing',
  async (search, rows) => {
    const counts: Record<string, number> = {};
    const words = search.endsWith('contents') ? word : references.join(' or ');
    for (const [who, viewer] of Object.entries(viewers)) {
      const named = await w.test.sqlAs(viewer, `select unnest(${search}($1)) as id`, [words]);
      const seen = who === 'starStaff' ? [] : await w.test.sqlAs(viewer, rows, [words]);
      const keys = (of: readonly Record<string, any>[]): string[] => of.map(({ id }) => String(id)).sort();
      expect([who, keys(named)]).toEqual([who, keys(seen)]);
      counts[who] = named.length;
    }
    const byContents = search.endsWith('contents');
    expect(counts).toMatchObject({
      'from.officer': 9,
      'from.auditor': byContents ? 0 : 9,
      'from.prosecutor': 1,
      'to.officer': 6,
      insider: 7,
      cousin: 5,
      'to.supervisor': 7,
      'to.auditor': byContents ? 0 : 7,
      'to.prosecutor': 1,
      'an authority with a part': 1,
      'an authority that had it once': 0,
      'an impostor': 0,
      'third.officer': 1,
      'absent.officer': 0,
      auditor: byContents ? 0 : 10,
      starStaff: 0,
      stranger: 0,
      nobodyAtAll: 0,
    });
  },
);

test('a word that too many requests say is looked for in the list instead, by the same conditions', async () => {
  // What is common is told of all requests together, and to nobody: the answer is the same either way.
  const find = `query ($words: String!) { mlaRequests(first: 100, filter: { search: $words }) { edges { node { id } } } }`;
  const found = async (viewer: Viewer): Promise<readonly string[]> =>
    (await w.test.ask(viewer, find, { words: word })).data?.['mlaRequests'].edges.map(
      ({ node }: any) => node.id,
    );
  const viewer = viewers['to.officer'] as Viewer;
  const byIndex = await found(viewer);
  expect(byIndex).toHaveLength(6);
  const { rows } = await w.test.owner.query<{ text: string }>(
    `select pg_get_functiondef('app.requests_by_contents(text)'::regprocedure) as text`,
  );
  const text = String(rows[0]?.text);
  try {
    await w.test.owner.query(text.replaceAll('1000', '1').replaceAll('1001', '2'));
    const [{ none } = {}] = await w.test.sqlAs(
      viewer,
      'select app.requests_by_contents($1) is null as none',
      [word],
    );
    expect(none).toBe(true);
    expect(await found(viewer)).toEqual(byIndex);
  } finally {
    await w.test.owner.query(text);
  }
});
