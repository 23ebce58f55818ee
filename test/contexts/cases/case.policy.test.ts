import { beforeAll, describe, expect, test } from 'vitest';
import { casePolicy, caseSubjectPolicy } from '../../../src/contexts/cases/case.policy.js';
import { casePartsPolicies } from '../../../src/contexts/cases/case-parts.policy.js';
import type { Answer } from '../../support/service.js';
import {
  caseWorld,
  fullCase,
  keyIn,
  people,
  person,
  type CaseWorld,
  type Publication,
} from './case-world.js';

/**
 * Who sees what of a case, read from domain.md 5.1 to 5.4 and written down here without looking at the policy tables:
 * Avaloria (XA) leads, Cordonia (XC) is party, Demetria (XD) is none. Avaloria's prosecution service has an
 * assignment, Cordonia's has none; Avaloria gave StAR a grant.
 */
const leading = ['xa-officer', 'xa-second-officer', 'xa-supervisor'];
const otherParty = ['xc-officer', 'xc-supervisor'];
const parties = [...leading, ...otherParty];
const working = [...parties, 'xa-prosecutor'];
const auditing = ['xa-auditor', 'xc-auditor', 'auditor'];
const everyone = Object.keys(people);
const centralAuthorities = [...parties, 'xd-officer'];
const auditors = [...auditing, 'xd-auditor'];

type Audience = Readonly<Record<Publication, readonly string[]>>;

const always = (who: readonly string[]): Audience => ({ NONE: who, NEUTRAL: who, FULL: who });
const names: Audience = { NONE: working, NEUTRAL: working, FULL: everyone };
const process = { NONE: [...working, ...auditing], NEUTRAL: [...working, ...auditing], FULL: everyone };

const exists: Audience = {
  NONE: [...working, ...auditing, 'star-staff'],
  NEUTRAL: everyone,
  FULL: everyone,
};

const caseFields: Readonly<Record<string, { readonly select: string; readonly who: Audience }>> = {
  title: { select: 'title', who: names },
  cluster: { select: 'cluster', who: names },
  summary: { select: 'summary', who: names },
  mechanism: { select: 'mechanism', who: names },
  remark: { select: 'remark', who: names },
  publishedStatus: { select: 'publishedStatus', who: names },
  unverified: { select: 'unverified', who: names },
  sources: { select: 'sources { title url quality readOn }', who: names },
  subjects: { select: 'subjects { totalCount { count } }', who: names },
  amounts: { select: 'amounts { kind amount currency year }', who: process },
  leadAuthority: { select: 'leadAuthority { name }', who: process },
  parties: {
    select: 'parties { state { code } entry since publicationConsent }',
    who: always([...working, ...auditing]),
  },
  assignments: {
    select: 'assignments { state { code } authority { name } }',
    who: always([...working, ...auditing]),
  },
  grants: {
    select: 'grants { state { code } purpose }',
    who: always([...parties, ...auditing, 'star-staff']),
  },
  notes: { select: 'notes { edges { node { text } } }', who: always(parties) },
  auditTrail: {
    select: 'auditTrail { edges { node { action } } }',
    who: always([...centralAuthorities, ...auditors]),
  },
};

const subjectFields: Readonly<Record<string, { readonly select: string; readonly who: Audience }>> = {
  name: { select: 'name', who: names },
  aliases: { select: 'aliases', who: names },
  nationality: { select: 'nationality { code }', who: names },
  bornOn: { select: 'bornOn', who: always(working) },
  location: { select: 'location', who: always(working) },
  isProtected: { select: 'isProtected', who: always(leading) },
  identifiers: { select: 'identifiers { kind value valueLastFour valueVisibility }', who: always(working) },
};

const publications: readonly Publication[] = ['NONE', 'NEUTRAL', 'FULL'];
const personas = publications.flatMap((publication) => everyone.map((who) => ({ who, publication })));
const seeing = personas.filter(({ who, publication }) => exists[publication].includes(who));
const others = personas.filter((persona) => !seeing.includes(persona));
const knowing = seeing.filter(({ who, publication }) => names[publication].includes(who));
const atWork = knowing.filter(({ who }) => working.includes(who));

let world: CaseWorld;
const ids = {} as Record<Publication, string>;

beforeAll(async () => {
  world = await caseWorld();
  for (const publication of publications) ids[publication] = await fullCase(world, publication);
});

const selection = `id neutralTitle ${Object.values(caseFields)
  .map(({ select }) => select)
  .join(' ')} people: subjects(first: 10) { edges { node { id kind role ${Object.values(subjectFields)
  .map(({ select }) => select)
  .join(' ')} } } }`;

type Path = 'planned' | 'plain';
const answers = new Map<string, Promise<Answer>>();

/** What a persona reads of a case; read once. */
function read(who: string, publication: Publication, path: Path = 'planned'): Promise<Answer> {
  const name = `${who} ${publication} ${path}`;
  const variables = { id: ids[publication] };
  let answer = answers.get(name);
  if (answer === undefined) {
    answer = world.ask(person(who), `query ($id: ID!) { case(id: $id) { ${selection} } }`, variables, path);
    answers.set(name, answer);
  }
  return answer;
}

const fieldsSeen = (lines: typeof caseFields, record: any): string[] =>
  Object.keys(lines).filter((field) => record[field] !== null);

const fieldsOf = (lines: typeof caseFields, who: string, publication: Publication): string[] =>
  Object.entries(lines)
    .filter(([, line]) => line.who[publication].includes(who))
    .map(([field]) => field);

describe('every guarded field of the tables is held against the expectation', () => {
  const guarded = (fields: Readonly<Record<string, { see: { kind: string } }>>) =>
    Object.keys(fields)
      .filter((field) => fields[field]?.see.kind !== 'everyone')
      .sort();

  test('of Case', () => {
    expect(Object.keys(caseFields).sort()).toEqual(guarded(casePolicy.fields));
  });

  test('of CaseSubject', () => {
    expect(Object.keys(subjectFields).sort()).toEqual(guarded(caseSubjectPolicy.fields));
  });

  test('of the parts', () => {
    const found = casePartsPolicies.map(({ type, fields }) => [type, guarded(fields)] as const);
    expect(Object.fromEntries(found.filter(([, fields]) => fields.length > 0))).toEqual({
      CaseNote: ['text'],
      SubjectIdentifier: ['value', 'valueLastFour'],
    });
  });
});

test.each(others)(
  'for $who a case published as $publication does not exist',
  async ({ who, publication }) => {
    for (const path of ['planned', 'plain'] as const) {
      const { data, errors, redactions } = await read(who, publication, path);
      expect({ data, errors, redactions }).toEqual({ data: { case: null }, errors: [], redactions: [] });
    }
  },
);

test.each(seeing)(
  '$who sees of a case published as $publication what is theirs',
  async ({ who, publication }) => {
    const { data, errors, redactions } = await read(who, publication);
    expect(errors).toEqual([]);
    expect(data?.case.id).toBe(ids[publication]);
    const expected = fieldsOf(caseFields, who, publication);
    expect(fieldsSeen(caseFields, data?.case)).toEqual(expected);
    const told = new Set(redactions.filter(({ type }) => type === 'Case').map(({ field }) => field));
    expect(told).toEqual(new Set(Object.keys(caseFields).filter((field) => !expected.includes(field))));
  },
);

test.each(seeing)('$who sees it the same on the plain path ($publication)', async ({ who, publication }) => {
  const strip = ({ data, redactions }: Answer) => {
    // Reading is an event itself, so the second reading finds one more.
    const found = { ...data?.case, auditTrail: data?.case.auditTrail !== null };
    return { found, told: redactions.map(({ type, field, count }) => `${type}.${field} ${count}`).sort() };
  };
  const planned = strip(await read(who, publication));
  expect(strip(await read(who, publication, 'plain'))).toEqual(planned);
});

test.each(knowing)('$who sees of the persons what is theirs ($publication)', async ({ who, publication }) => {
  const { data } = await read(who, publication);
  const persons = data?.case.people.edges.map(({ node }: any) => node) as any[];
  // The informant exists for the central authority of the leading State alone.
  const roles = leading.includes(who) ? ['ACCUSED', 'INFORMANT'] : ['ACCUSED'];
  expect(persons.map(({ role }) => role)).toEqual(roles);
  expect(fieldsSeen(subjectFields, persons[0])).toEqual(fieldsOf(subjectFields, who, publication));
});

test.each(atWork)('$who sees of identifiers what is theirs ($publication)', async ({ who, publication }) => {
  const { data } = await read(who, publication);
  const whole = leading.includes(who);
  expect(data?.case.people.edges[0].node.identifiers).toEqual([
    {
      kind: 'OTHER',
      value: whole ? 'short' : null,
      valueLastFour: null,
      valueVisibility: whole ? 'FULL' : 'HIDDEN',
    },
    {
      kind: 'PASSPORT',
      value: whole ? 'XA00471192' : null,
      valueLastFour: '1192',
      valueVisibility: whole ? 'FULL' : 'MASKED',
    },
  ]);
});

describe('notes', () => {
  test.each([
    ['xa-officer', ['Note of Avaloria']],
    ['xc-officer', ['Note of Cordonia']],
  ])('%s reads those of the own State alone', async (who, expected) => {
    const { data } = await read(who, 'FULL');
    expect(data?.case.notes.edges.map(({ node }: any) => node.text)).toEqual(expected);
  });
});

describe('an informant', () => {
  test('cannot be had by its id either, whoever guesses it', async () => {
    const { rows } = await world.owner.query(
      `select id from case_subject where case_id = $1 and is_protected`,
      [keyIn(ids.FULL)],
    );
    const id = `CaseSubject:${String(rows[0].id)}`;
    for (const who of ['xc-officer', 'stranger', 'auditor', 'star-staff', 'xa-prosecutor']) {
      const { data } = await world.ask(person(who), 'query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(data?.node).toBeNull();
      const amended = await world.ask(
        person('xc-officer'),
        'mutation ($input: AmendSubjectInput!) { amendSubject(input: $input) { subject { id } } }',
        { input: { id, expectedVersion: 1, name: 'Guess' } },
      );
      expect(amended.codes).toEqual(['NOT_FOUND']);
    }
  });
});
