import { beforeAll, expect, test } from 'vitest';
import { SubjectKind, SubjectRole } from '../../../src/contexts/cases/index.js';
import { AssistanceType } from '../../../src/contexts/directory/index.js';
import { globalId } from '../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import * as people from '../../support/personas.js';
import type { Status, TestRequest } from '../../support/world-requests.js';
import { completeContents, completeParticulars, ownWorld, type World } from '../../support/world.js';

const { officerOf, supervisorOf, prosecutorOf } = people;

/**
 * Words that every request of this file says, each in a place of its own, so that what a viewer finds by one is what the
 * viewer may find; in the scripts in which requests come.
 */
const word = 'Quicksilver';
const said = {
  purpose: 'détournement',
  content: word,
  sought: 'Хищение',
  person: 'الاختلاس',
  firstItem: '贪污',
  secondItem: '洗钱',
} as const;

let w: World;
let viewers: Readonly<Record<string, Viewer | null>>;
let references: readonly string[];

/** Between two States, requests that exist for some of their people alone, and one each of two others and on paper. */
beforeAll(async () => {
  w = await ownWorld();
  const { from, to } = await w.pair();
  const third = await w.state();
  const absent = await w.state({ onRepatria: false });
  const of = await w.case({ leadBy: from, parties: [third] });
  await w.grant(of, from);
  const name = async (name: string): Promise<string> => {
    const person = { kind: SubjectKind.NATURAL, role: SubjectRole.SUSPECT, name };
    return (await w.give(officerOf(from), 'addSubject', { id: of.id, ...person })).key;
  };
  const suspect = await name('السيد الاِخْتِـ\u200fلَاس');
  const witness = await name('Aurelia Nightingale');
  const item = (description: string) => ({
    type: AssistanceType.DOCUMENTS_AND_RECORDS,
    particulars: { ...completeParticulars(), description },
  });
  const contents = {
    subjectMatter: `The matter of ${word}`,
    assistanceSought: `О деле: ${said.sought.toLowerCase()} средств`,
    purpose: `Pour le ${said.purpose.normalize('NFD')} de fonds`,
    items: [item(`涉嫌${said.firstItem}公款`), item(`涉嫌${said.secondItem}罪`)],
  };
  const persons = { persons: [globalId('CaseSubject', suspect), globalId('CaseSubject', witness)] };
  const make = (status: Status, more: object = {}, between = { from, to }): Promise<TestRequest> =>
    w.request({ ...between, of, status, contents: { ...contents, ...persons, ...more } });
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
  const keysOf = async (table: string, order: string): Promise<readonly string[]> => {
    const { rows } = await w.test.owner.query<{ id: string }>(
      `select t.id from ${table} t where request_id = $1 order by ${order}`,
      [parted.key],
    );
    return rows.map(({ id }) => id);
  };
  const items = await keysOf('mla_request_item', 'position');
  const named = await keysOf('mla_request_person', `name <> 'Aurelia Nightingale'`);
  const office = await w.authority(to);
  await w.give(officerOf(to), 'assignMlaRequest', {
    id: parted.id,
    authorityId: globalId('CompetentAuthority', office),
    items: [globalId('MlaRequestItem', String(items[0]))],
  });
  const otherOffice = await w.authority(to);
  await w.give(officerOf(to), 'assignMlaRequest', {
    id: parted.id,
    authorityId: globalId('CompetentAuthority', otherOffice),
    items: [globalId('MlaRequestItem', String(items[1]))],
    persons: [globalId('MlaRequestPerson', String(named[1]))],
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
  // What the requests name stays named; the person is protected since.
  await w.test.owner.query('update case_subject set is_protected = true where id = $1', [witness]);
  viewers = {
    nobodyAtAll: null,
    insider: officerOf(to, 'insider'),
    cousin: officerOf(to, 'cousin'),
    'an authority with a part': prosecutorOf(to, office),
    'an authority with another part': prosecutorOf(to, otherOffice),
    'an authority that had it once': prosecutorOf(to, former),
    'an impostor': prosecutorOf(third, to.prosecutionService),
    ...people.peopleOfNoState,
  };
  for (const [name, state] of Object.entries({ from, to, third, absent }))
    for (const [who, viewer] of Object.entries(people.peopleOf(state)))
      viewers = { ...viewers, [`${name}.${who}`]: viewer };
}, 120_000);

const match = (view: string) => `select request_id as id from ${view} where words @@ app.search_query($1)`;
const searches: Readonly<Record<string, string>> = {
  'app.requests_by_shared_words': match('mla_request_shared_words'),
  'app.requests_by_whole_words': match('mla_request_whole_words'),
};
const everyReference = (): string => references.join(' or ');

const looks: readonly (readonly [string, () => string, 'open' | 'content' | 'items'])[] = [
  ['app.requests_by_shared_words', everyReference, 'open'],
  ['app.requests_by_shared_words', () => said.purpose, 'open'],
  ['app.requests_by_whole_words', () => said.content, 'content'],
  ['app.requests_by_whole_words', () => said.sought, 'content'],
  ['app.requests_by_whole_words', () => said.person, 'content'],
  ['app.requests_by_whole_words', () => `${said.firstItem} ${said.purpose} ${said.person}`, 'content'],
];

test.each(looks)(
  '%s names what its view shows of what matches, to each viewer; to StAR, which searches nothing, nothing',
  async (search, looked, what) => {
    const counts: Record<string, number> = {};
    for (const [who, viewer] of Object.entries(viewers)) {
      const named = await w.test.sqlAs(viewer, `select unnest(${search}($1)) as id`, [looked()]);
      const seen = await w.test.sqlAs(viewer, String(searches[search]), [looked()]);
      const keys = (of: readonly Record<string, any>[]): string[] => of.map(({ id }) => String(id)).sort();
      expect([who, keys(named)]).toEqual([who, keys(seen)]);
      counts[who] = named.length;
    }
    const isOpen = what === 'open';
    // What was registered from paper names nobody.
    const nameless = looked().includes(said.person) ? 1 : 0;
    expect(counts).toMatchObject({
      'from.officer': 9 - nameless,
      'from.auditor': isOpen ? 9 : 0,
      'from.prosecutor': 1,
      'to.officer': 6,
      insider: 7,
      cousin: 5,
      'to.supervisor': 7,
      'to.auditor': isOpen ? 7 : 0,
      'to.prosecutor': 1,
      'an authority with a part': isOpen ? 1 : 0,
      'an authority with another part': isOpen ? 1 : 0,
      'an authority that had it once': 0,
      'an impostor': 0,
      'third.officer': 1,
      'absent.officer': 0,
      auditor: isOpen ? 10 : 0,
      starStaff: 0,
      stranger: 0,
      nobodyAtAll: 0,
    });
  },
);

const readable = `content { subjectMatter assistanceSought } persons { name subject { name } } items { particulars { description } }`;

interface Read {
  readonly id: string;
}

async function listed(viewer: Viewer, filter: object): Promise<readonly Read[] | null> {
  const find = `query ($filter: MlaRequestFilter) {
    mlaRequests(first: 100, filter: $filter) { totalCount { count } edges { node { id purpose ${readable} } } } }`;
  const { data } = await w.test.ask(viewer, find, { filter });
  const page = data?.['mlaRequests'] as
    { edges: readonly { node: Read }[]; totalCount: { count: number } } | null | undefined;
  if (page == null) return null;
  expect(page.totalCount.count).toBe(page.edges.length);
  return page.edges.map(({ node }) => node);
}

/** Without the marks that nobody sees and everything else that makes no difference to who reads. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}\u0640]/gu, '')
    .toLowerCase();

async function expectHitsAreRead(): Promise<Record<string, Record<string, number>>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const [who, viewer] of Object.entries(viewers)) {
    if (viewer === null) continue;
    const all = await listed(viewer, {});
    if (all === null || who === 'starStaff') {
      expect([who, await listed(viewer, { search: word })]).toEqual([who, null]);
      continue;
    }
    counts[who] = {};
    for (const [place, looked] of Object.entries({ ...said, protected: 'nightingale' })) {
      // Who is protected is found by nobody, also not by the State that leads the case and reads the name.
      const read = all.filter(
        (node) => place !== 'protected' && plain(JSON.stringify(node)).includes(plain(looked)),
      );
      const hits: readonly Read[] = (await listed(viewer, { search: looked })) as readonly Read[];
      expect([who, place, hits.map(({ id }) => id)]).toEqual([who, place, read.map(({ id }) => id)]);
      counts[who][place] = hits.length;
    }
  }
  return counts;
}

test('each viewer finds by a word just the requests in which that viewer reads it', async () => {
  const counts = await expectHitsAreRead();
  expect(counts).toMatchObject({
    'from.officer': { purpose: 9, content: 9, sought: 9, person: 8, firstItem: 9, protected: 0 },
    'from.auditor': { purpose: 9, content: 0, sought: 0, person: 0, firstItem: 0, protected: 0 },
    'to.officer': { purpose: 6, content: 6, sought: 6, person: 6, firstItem: 6, protected: 0 },
    'to.prosecutor': { purpose: 1, content: 1, sought: 1, person: 1, firstItem: 1, secondItem: 1 },
    'an authority with a part': { content: 1, sought: 0, person: 0, firstItem: 1, secondItem: 0 },
    'an authority with another part': { content: 1, sought: 0, person: 1, firstItem: 0, secondItem: 1 },
    'an authority that had it once': { purpose: 0, content: 0, person: 0 },
  });
});

test('nor does a word exclude what a viewer does not read it in', async () => {
  const search = `${word} -${said.firstItem} -${said.sought}`;
  const viewer = viewers['an authority with another part'] as Viewer;
  expect(await listed(viewer, { search })).toEqual(await listed(viewer, { search: word }));
});

test('a word that too many requests say is looked for in the list instead, by the same conditions', async () => {
  // What is common is told of all requests together, and to nobody: the answer is the same either way.
  const searched = Object.keys(searches);
  const { rows } = await w.test.owner.query<{ text: string }>(
    `select pg_get_functiondef((name || '(text)')::regprocedure) as text from unnest($1::text[]) name`,
    [searched],
  );
  const byIndex = await expectHitsAreRead();
  try {
    for (const { text } of rows)
      await w.test.owner.query(text.replaceAll('1001', '2').replaceAll('1000', '1'));
    for (const [search, looked] of [
      ['app.requests_by_shared_words', said.purpose],
      ['app.requests_by_whole_words', said.person],
    ] as const) {
      const [found] = await w.test.sqlAs(viewers['to.officer'] as Viewer, `select ${search}($1) as keys`, [
        looked,
      ]);
      expect([search, found?.['keys']]).toEqual([search, null]);
    }
    expect(await expectHitsAreRead()).toEqual(byIndex);
  } finally {
    for (const { text } of rows) await w.test.owner.query(text);
  }
});
