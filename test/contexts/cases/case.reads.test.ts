import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CaseStatus } from '../../../src/contexts/cases/index.js';
import {
  caseWorld,
  fullCase,
  keyIn,
  people,
  person,
  prosecutionService,
  type CaseWorld,
} from './case-world.js';

let world: CaseWorld;
const made: Record<string, string> = {};

/** Cases that differ in what can be asked for; `hidden` and `shared` are not published. */
beforeAll(async () => {
  world = await caseWorld();
  const open = async (name: string, input: object): Promise<string> => {
    const { id } = await world.open({
      title: `The matter of ${name} Valde`,
      neutralTitle: `Matter ${name}`,
      cluster: `Cluster ${name}`,
      ...input,
    });
    made[name] = id;
    return id;
  };
  const publish = (id: string, publication: string) =>
    world.move('xa-supervisor', 'publishCase', id, { publication });
  await open('hidden', { summary: 'hiddenword', stateRoles: [{ state: 'XD', role: 'ORIGIN' }] });
  const shared = await open('shared', {
    summary: 'sharedword',
    stateRoles: [{ state: 'XC', role: 'ASSET_LOCATION' }],
  });
  await world.move('xa-supervisor', 'inviteState', shared, { state: 'XC' });
  const neutral = await open('neutral', {
    summary: 'neutralword',
    uncacOffences: ['ARTICLE_17'],
    stateRoles: [
      { state: 'XA', role: 'ORIGIN' },
      { state: 'XC', role: 'TRANSIT' },
    ],
    yearStart: 2010,
  });
  await world.do('xa-officer', 'addSubject', {
    id: neutral,
    kind: 'NATURAL',
    name: 'Neutralname',
    role: 'SUSPECT',
  });
  await publish(neutral, 'NEUTRAL');
  const full = await open('full', {
    summary: 'fullword',
    uncacOffences: ['ARTICLE_17', 'ARTICLE_23'],
    stateRoles: [
      { state: 'XA', role: 'ORIGIN' },
      { state: 'XC', role: 'ASSET_LOCATION' },
      { state: 'XD', role: 'BRIBE_PAYER' },
    ],
    yearStart: 2012,
  });
  await world.do('xa-officer', 'addSubject', {
    id: full,
    kind: 'LEGAL',
    name: 'Fullname Ltd',
    aliases: ['Aliasname'],
    role: 'ENTITY_USED',
  });
  await world.do('xa-officer', 'addSubject', {
    id: full,
    kind: 'NATURAL',
    name: 'Protectedname',
    role: 'INFORMANT',
  });
  await world.move('xa-officer', 'amendCase', full, { yearReturned: 2020, yearConfiscated: 2018 });
  await publish(full, 'FULL');
  const closed = await open('closed', { stateRoles: [{ state: 'XD', role: 'ORIGIN' }] });
  await publish(closed, 'FULL');
  await world.move('xa-officer', 'closeCase', closed, { reason: 'Finished.' });
});

const nameOf = (id: string): string => Object.entries(made).find(([, one]) => one === id)?.[0] ?? id;

/** The names of the cases that a person finds, in order, on both read paths; and how many there are said to be. */
async function find(who: string, filter: object, orderBy = 'OLDEST'): Promise<string[]> {
  const question = `query ($filter: CaseFilter, $orderBy: CaseOrder) {
    cases(filter: $filter, orderBy: $orderBy, first: 100) { edges { node { id } } totalCount { count } } }`;
  const ways = await Promise.all(
    (['planned', 'plain'] as const).map((path) =>
      world.ask(person(who), question, { filter, orderBy }, path),
    ),
  );
  const [planned, plain] = ways.map(({ data, errors }) => {
    expect(errors).toEqual([]);
    const names = data?.cases.edges.map(({ node }: any) => nameOf(node.id)) as string[];
    expect(data?.cases.totalCount.count).toBe(names.length);
    return names;
  });
  expect(plain).toEqual(planned);
  return planned ?? [];
}

describe('cases', () => {
  test.each([
    ['xa-officer', ['hidden', 'shared', 'neutral', 'full', 'closed']],
    ['xa-auditor', ['hidden', 'shared', 'neutral', 'full', 'closed']],
    ['auditor', ['hidden', 'shared', 'neutral', 'full', 'closed']],
    ['xc-officer', ['shared', 'neutral', 'full', 'closed']],
    ['xc-auditor', ['shared', 'neutral', 'full', 'closed']],
    ['xd-officer', ['neutral', 'full', 'closed']],
    ['star-staff', ['neutral', 'full', 'closed']],
    ['system-admin', ['neutral', 'full', 'closed']],
    ['stranger', ['neutral', 'full', 'closed']],
  ])('that exist for %s are listed and counted, no others', async (who, expected) => {
    expect(await find(who, {})).toEqual(expected);
  });

  test.each<[object, string[]]>([
    [{ status: ['CLOSED'] }, ['closed']],
    [{ status: Object.values(CaseStatus) }, ['hidden', 'shared', 'neutral', 'full', 'closed']],
    [{ publication: ['NONE'] }, ['hidden', 'shared']],
    [{ publication: ['NEUTRAL', 'FULL'], status: ['OPEN'] }, ['neutral', 'full']],
    [{ kind: ['SETTLEMENT'] }, []],
    [{ leadState: ['XA'] }, ['hidden', 'shared', 'neutral', 'full', 'closed']],
    [{ leadState: ['XC'] }, []],
    [{ partyState: ['XC'] }, ['shared']],
    [{ originState: ['XA'] }, ['neutral', 'full']],
    [{ originState: ['XA', 'XD'] }, ['hidden', 'neutral', 'full', 'closed']],
    [{ assetState: ['XC'] }, ['shared', 'full']],
    [{ transitState: ['XC'] }, ['neutral']],
    [{ bribePayerState: ['XD'] }, ['full']],
    [{ bribedOfficialsState: ['XD'] }, []],
    [{ originState: ['XA'], assetState: ['XC'] }, ['full']],
    [{ offence: ['ARTICLE_23'] }, ['full']],
    [{ offence: ['ARTICLE_17', 'ARTICLE_25'] }, ['neutral', 'full']],
    [{ cluster: 'Cluster hidden' }, ['hidden']],
    [{ sourceQuality: ['PRIMARY'] }, []],
    [{ startedFrom: 2011 }, ['full']],
    [{ startedBefore: 2012 }, ['neutral']],
    [{ startedFrom: 2010, startedBefore: 2013 }, ['neutral', 'full']],
    [{ decidedFrom: 2018, decidedBefore: 2019 }, ['full']],
    [{ returnedFrom: 2021 }, []],
    [{ returnedBefore: 2021 }, ['full']],
  ])('are filtered by %j', async (filter, expected) => {
    expect(await find('xa-officer', filter)).toEqual(expected);
  });

  test('come in the order asked for', async () => {
    const all = await find('xa-officer', {});
    expect(await find('xa-officer', {}, 'NEWEST')).toEqual([...all].reverse());
    await world.move('xa-officer', 'suspendCase', made.shared ?? '', { reason: 'It rests.' });
    expect((await find('xa-officer', {}, 'RECENTLY_CHANGED'))[0]).toBe('shared');
    await world.move('xa-officer', 'resumeCase', made.shared ?? '', { reason: 'It goes on.' });
  });

  test('are paged by cursors that stay where they are when others come in', async () => {
    const question = `query ($after: String, $before: String, $first: Int, $last: Int) {
      cases(orderBy: NEWEST, after: $after, before: $before, first: $first, last: $last) {
        edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    const page = async (variables: object) => {
      const { data } = await world.ask(person('xa-officer'), question, { ...variables });
      const { edges, pageInfo } = data?.cases ?? {};
      return { names: edges.map(({ node }: any) => nameOf(node.id)), ...pageInfo };
    };
    const first = await page({ first: 2 });
    expect(first).toMatchObject({ names: ['closed', 'full'], hasNextPage: true, hasPreviousPage: false });
    const { id } = await world.open({ neutralTitle: 'Came in later' });
    const second = await page({ first: 2, after: first.endCursor });
    expect(second).toMatchObject({ names: ['neutral', 'shared'], hasNextPage: true, hasPreviousPage: true });
    const third = await page({ first: 2, after: second.endCursor });
    expect(third).toMatchObject({ names: ['hidden'], hasNextPage: false });
    expect(await page({ last: 2, before: second.startCursor })).toMatchObject({ names: ['closed', 'full'] });
    await world.owner.query(
      'update case_file set lead_state = null, party_states = array[]::text[] where id = $1',
      [keyIn(id)],
    );
  });
});

/** Who looks for which words, and the cases that may be found: what the viewer may not read is not found. */
const searches: [string, string, string[]][] = [
  ['xa-officer', 'matter', ['hidden', 'shared', 'neutral', 'full', 'closed']],
  ['xa-officer', 'Valde', ['hidden', 'shared', 'neutral', 'full', 'closed']],
  ['xa-officer', 'hiddenword OR fullword', ['hidden', 'full']],
  ['xa-officer', '"matter of neutral"', ['neutral']],
  ['xa-officer', 'matter -closed', ['hidden', 'shared', 'neutral', 'full']],
  ['xa-officer', 'neutralname', ['neutral']],
  ['xa-officer', 'aliasname', ['full']],
  ['xa-officer', 'protectedname', []],
  ['xc-officer', 'Valde', ['shared', 'full', 'closed']],
  ['xc-officer', 'neutralname', []],
  ['xc-officer', 'hiddenword', []],
  ['stranger', 'Valde', ['full', 'closed']],
  ['stranger', 'neutralword', []],
  ['stranger', 'neutralname', []],
  ['stranger', 'neutral', ['neutral']],
  ['stranger', 'fullname', ['full']],
  ['stranger', 'protectedname', []],
  ['auditor', 'neutralword', []],
  ['xa-auditor', 'hiddenword', []],
  ['xa-auditor', 'hidden', ['hidden']],
  ['xa-auditor', 'fullword', ['full']],
];

describe('search', () => {
  test.each(searches)('%s looks for %s', async (who, search, expected) => {
    expect(await find(who, { search })).toEqual(expected);
  });

  test('finds a case by names, cluster or party only for who may know them', async () => {
    expect(await find('stranger', { cluster: 'Cluster neutral' })).toEqual([]);
    expect(await find('stranger', { cluster: 'Cluster full' })).toEqual(['full']);
    expect(await find('xa-auditor', { cluster: 'Cluster hidden' })).toEqual([]);
    expect(await find('xa-auditor', { partyState: ['XC'] })).toEqual(['shared']);
    const { codes } = await world.ask(
      person('stranger'),
      '{ cases(filter: { partyState: ["XC"] }) { totalCount { count } } }',
    );
    expect(codes).toEqual(['FORBIDDEN']);
  });

  test.each(['', '"', '-', "'", 'a & | !', '<->', ':*', '%', '\\', '((('])(
    'takes the words %j without falling',
    async (search) => {
      const { codes } = await world.ask(
        person('stranger'),
        'query ($search: String) { cases(filter: { search: $search }) { totalCount { count } } }',
        { search },
      );
      expect(codes).toHaveLength(search === '' ? 1 : 0);
    },
  );
});

describe('search for words too common to be looked up', () => {
  const lookUp = ['cases_by_open_words', 'cases_by_names'];
  const replaced: string[] = [];

  beforeAll(async () => {
    for (const name of lookUp) {
      const { rows } = await world.owner.query(`select pg_get_functiondef('app.${name}'::regproc) as text`);
      replaced.push(rows[0].text);
      await world.owner.query(
        `create or replace function app.${name}(words text) returns uuid[] language sql stable as 'select null::uuid[]'`,
      );
    }
  });

  afterAll(async () => {
    for (const text of replaced) await world.owner.query(text);
  });

  test.each(searches)('%s looks for %s', async (who, search, expected) => {
    expect(await find(who, { search })).toEqual(expected);
  });
});

describe('what is said of a case', () => {
  test('does not tell a hidden case from one that never was', async () => {
    const question = 'query ($id: ID!) { case(id: $id) { id } node(id: $id) { id } }';
    for (const who of Object.keys(people).filter(
      (key) => !['xa-officer', 'xa-second-officer', 'xa-supervisor', 'xa-auditor', 'auditor'].includes(key),
    )) {
      const hidden = await world.ask(person(who), question, { id: made.hidden });
      const absent = await world.ask(person(who), question, {
        id: 'Case:0199c0de-0000-7000-8000-000000000001',
      });
      expect(hidden).toEqual(absent);
    }
  });

  test('keeps what it keeps of its parts true', async () => {
    await fullCase(world, 'FULL');
    const { rows } = await world.owner.query(`
      select c.id from case_file c where c.lead_state is not null and (
        c.party_states is distinct from (select array_agg(p.state order by p.since, p.state) from case_party p where p.case_id = c.id)
        or c.assigned_authorities is distinct from coalesce((select array_agg(a.authority_id order by a.authority_id)
          from case_assignment a where a.case_id = c.id and a.ended_at is null), '{}')
        or exists (select 1 from case_subject s where s.case_id = c.id and s.lead_state is distinct from c.lead_state)
        or exists (select 1 from case_subject s, case_narrative n where s.case_id = c.id and n.case_id = c.id
          and s.is_protected and position(s.name in n.subject_names) > 0)
        or exists (select 1 from case_subject s, case_narrative n where s.case_id = c.id and n.case_id = c.id
          and not s.is_protected and position(s.name in n.subject_names) = 0))`);
    expect(rows).toEqual([]);
  });

  test('is entered in the trail when it belongs to another State', async () => {
    const id = await fullCase(world, 'NONE');
    const events = async () =>
      (
        await world.owner.query(
          `select actor, details -> 'fields' as fields from audit_event where chain = $1 and action = 'read' order by occurred_at, sequence`,
          [keyIn(id)],
        )
      ).rows;
    const question = `query ($id: ID!) { case(id: $id) { neutralTitle title summary
      subjects { edges { node { name role bornOn identifiers { kind valueLastFour } } } } } }`;
    await world.ask(person('xa-officer'), question, { id });
    expect(await events()).toEqual([]);
    await world.ask(person('xc-officer'), question, { id });
    const fields = (await events()).flatMap(({ fields: read }: any) => read as string[]);
    expect(new Set(fields)).toEqual(
      new Set(['Case.summary', 'CaseSubject.name', 'CaseSubject.bornOn', 'SubjectIdentifier.valueLastFour']),
    );
    expect(new Set((await events()).map(({ actor }: any) => actor))).toEqual(new Set(['xc-officer']));
    const before = (await events()).length;
    await world.ask(person('xc-officer'), 'query ($id: ID!) { case(id: $id) { neutralTitle title } }', {
      id,
    });
    expect(await events()).toHaveLength(before);
  });

  test('tells which commands are the viewer’s, and what is missing for each', async () => {
    const id = await fullCase(world, 'NONE');
    const available = async (who: string): Promise<Record<string, string[]>> => {
      const { data } = await world.ask(
        person(who),
        'query ($id: ID!) { case(id: $id) { availableCommands { command missing } } }',
        { id },
      );
      return Object.fromEntries(
        data?.case.availableCommands.map(({ command, missing }: any) => [command, missing]),
      );
    };
    expect(await available('xc-supervisor')).toEqual({
      noteOnCase: [],
      assignCase: [],
      grantCaseAccess: [],
      consentToPublication: [],
      recordAsset: [],
    });
    expect(await available('xa-prosecutor')).toEqual({});
    expect(await available('auditor')).toEqual({});
    expect(Object.keys(await available('xa-officer'))).toEqual([
      'amendCase',
      'addSubject',
      'amendSubject',
      'addCaseSource',
      'addCaseAmount',
      'noteOnCase',
      'assignCase',
      'withdrawPublication',
      'suspendCase',
      'closeCase',
      'recordAsset',
    ]);
    expect((await available('xa-supervisor')).publishCase).toEqual([
      'the consent of every other party State to the publication',
    ]);
    expect(prosecutionService('XA')).toContain('CompetentAuthority:');
  });
});
