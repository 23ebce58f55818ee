import { beforeAll, describe, expect, test } from 'vitest';
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
 * Who sees which rows, in plain SQL as the service's role: the second wall, which holds when a resolver, a loader or
 * the read planner is wrong. Written down without looking at the policies; see case.policy.test.ts for who is who.
 */
const leading = ['xa-officer', 'xa-second-officer', 'xa-supervisor'];
const otherParty = ['xc-officer', 'xc-supervisor'];
const parties = [...leading, ...otherParty];
const working = [...parties, 'xa-prosecutor'];
const auditing = ['xa-auditor', 'xc-auditor', 'auditor'];
const everyone = Object.keys(people);

const always = (who: readonly string[]) => ({ NONE: who, NEUTRAL: who, FULL: who });
const exists = { NONE: [...working, ...auditing, 'star-staff'], NEUTRAL: everyone, FULL: everyone };
const names = { NONE: working, NEUTRAL: working, FULL: everyone };
const process = { NONE: [...working, ...auditing], NEUTRAL: [...working, ...auditing], FULL: everyone };

const tables: Readonly<
  Record<
    string,
    { readonly by?: string; readonly and?: string; readonly who: Record<Publication, readonly string[]> }
  >
> = {
  case_file: { by: 'id', who: exists },
  case_narrative: { who: names },
  case_handling: { who: always(leading) },
  case_state_role: { who: exists },
  case_party: { who: always([...working, ...auditing]) },
  'case_subject (unprotected)': { and: 'not is_protected', who: names },
  'case_subject (protected)': { and: 'is_protected', who: always(leading) },
  subject_identifier: { who: always(working) },
  subject_identifier_value: { by: 'identifier_id', who: always(leading) },
  case_source: { who: names },
  case_amount: { who: process },
  'case_note (of Avaloria)': { and: `state = 'XA'`, who: always(leading) },
  'case_note (of Cordonia)': { and: `state = 'XC'`, who: always(otherParty) },
  case_grant: { who: always([...parties, ...auditing, 'star-staff']) },
  case_assignment: { who: always([...parties, ...auditing, 'xa-prosecutor']) },
};

const publications: readonly Publication[] = ['NONE', 'NEUTRAL', 'FULL'];
let world: CaseWorld;
const keys = {} as Record<Publication, string>;

beforeAll(async () => {
  world = await caseWorld();
  for (const publication of publications) keys[publication] = keyIn(await fullCase(world, publication));
});

/** One statement that tells which of the tables show a row of the case. */
function question(key: string): string {
  const counts = Object.entries(tables).map(([name, { by = 'case_id', and = 'true' }]) => {
    const ofTheCase =
      by === 'identifier_id'
        ? `identifier_id = any('{${identifiers[key]?.join(',') ?? ''}}')`
        : `${by} = '${key}'`;
    return `exists (select 1 from ${name.split(' ')[0] ?? ''} where ${ofTheCase} and ${and}) as "${name}"`;
  });
  return `select ${counts.join(', ')}`;
}

const identifiers: Record<string, string[]> = {};

beforeAll(async () => {
  for (const key of Object.values(keys)) {
    const { rows } = await world.owner.query('select id from subject_identifier where case_id = $1', [key]);
    identifiers[key] = rows.map(({ id }: any) => id);
  }
});

test('the owner, whom nothing is hidden from, finds a row in every table', async () => {
  for (const key of Object.values(keys)) {
    const { rows } = await world.owner.query(question(key));
    expect(new Set(Object.values(rows[0]))).toEqual(new Set([true]));
  }
});

describe.each(publications)('of a case published as %s', (publication) => {
  test.each(everyone)('%s sees exactly the rows that are theirs', async (who) => {
    const [found] = await world.sqlAs(person(who), question(keys[publication]));
    const expected = Object.entries(tables).map(([name, line]) => [
      name,
      line.who[publication].includes(who),
    ]);
    expect(found).toEqual(Object.fromEntries(expected));
  });

  test('a connection that names no viewer sees what is public', async () => {
    expect(await world.sqlAs(null, question(keys[publication]))).toEqual(
      await world.sqlAs(person('stranger'), question(keys[publication])),
    );
  });
});

describe('the functions that find words in the owner’s right', () => {
  const personas = publications.flatMap((publication) => everyone.map((who) => ({ who, publication })));

  test.each(personas)(
    'tell $who nothing of a case published as $publication that $who may not see',
    async ({ who, publication }) => {
      const [found] = await world.sqlAs(
        person(who),
        `select $1::uuid = any(app.cases_by_open_words('diverted')) as seen, $1::uuid = any(app.cases_by_names('valde')) as named`,
        [keys[publication]],
      );
      expect(found).toEqual({
        seen: exists[publication].includes(who),
        named: names[publication].includes(who),
      });
    },
  );
});

describe('writing past the commands', () => {
  const refused = /permission denied|row-level security/;
  const one = (publication: Publication, text: string): string =>
    text.replaceAll('$case', `'${keys[publication]}'`);
  const someId = `'0199c0de-0000-7000-8000-000000000001'`;

  test.each([
    [
      'another party changes the case',
      'xc-officer',
      `update case_file set neutral_title = 'x' where id = $case`,
    ],
    [
      'the leading State gives the case away',
      'xa-officer',
      `update case_file set lead_state = 'XC' where id = $case`,
    ],
    [
      'the leading State says who is party',
      'xa-officer',
      `update case_file set party_states = '{XA,XD}' where id = $case`,
    ],
    [
      'somebody assigns past the record',
      'xa-officer',
      `update case_file set assigned_authorities = '{}' where id = $case`,
    ],
    [
      'the leading State consents for another',
      'xa-supervisor',
      `update case_file set publication_consent = 'FULL' where id = $case`,
    ],
    [
      'StAR writes',
      'star-staff',
      `insert into case_note (id, case_id, state, text, author, created_at) values (${someId}, $case, 'XA', 'x', 'star-staff', now())`,
    ],
    [
      'a note in the name of another State',
      'xc-officer',
      `insert into case_note (id, case_id, state, text, author, created_at) values (${someId}, $case, 'XA', 'x', 'xc-officer', now())`,
    ],
    [
      'a note in the name of another person',
      'xc-officer',
      `insert into case_note (id, case_id, state, text, author, created_at) values (${someId}, $case, 'XC', 'x', 'xc-supervisor', now())`,
    ],
    [
      'a note by a State that is no party',
      'xd-officer',
      `insert into case_note (id, case_id, state, text, author, created_at) values (${someId}, $case, 'XD', 'x', 'xd-officer', now())`,
    ],
    [
      'a State invites itself',
      'xd-officer',
      `insert into case_party (id, case_id, state, since, entry, brought_in_by) values (${someId}, $case, 'XD', now(), 'INVITED', 'XD')`,
    ],
    [
      'a party State invites where it does not lead',
      'xc-supervisor',
      `insert into case_party (id, case_id, state, since, entry, brought_in_by) values (${someId}, $case, 'XD', now(), 'INVITED', 'XC')`,
    ],
    [
      'a consent comes with the invitation',
      'xa-supervisor',
      `insert into case_party (id, case_id, state, since, entry, brought_in_by, publication_consent) values (${someId}, $case, 'XD', now(), 'INVITED', 'XA', 'FULL')`,
    ],
    [
      'a grant in the name of another State',
      'xc-supervisor',
      `insert into case_grant (id, case_id, state, purpose, granted_at, expires_at) values (${someId}, $case, 'XA', 'x', now(), now() + interval '1 day')`,
    ],
    [
      'a grant is revoked by another State',
      'xc-officer',
      `update case_grant set revoked_at = now() where case_id = $case`,
    ],
    [
      'a grant is prolonged',
      'xa-supervisor',
      `update case_grant set expires_at = expires_at + interval '1 day' where case_id = $case`,
    ],
    ['a note is rewritten', 'xa-officer', `update case_note set text = 'x' where case_id = $case`],
    [
      'another party enters a person',
      'xc-officer',
      `insert into case_subject (id, case_id, lead_state, kind, name, aliases, role, created_at, updated_at) values (${someId}, $case, 'XC', 'NATURAL', 'x', '{}', 'SUSPECT', now(), now())`,
    ],
    [
      'another party renames a person',
      'xc-officer',
      `update case_subject set name = 'x' where case_id = $case and not is_protected`,
    ],
    [
      'a register is imported by an officer',
      'xa-officer',
      `insert into case_file (id, neutral_title, lead_state, party_states, assigned_authorities, uncac_offences, external_key, created_at, updated_at) values (${someId}, 'x', 'XA', '{XA}', '{}', '{}', 'AR-001', now(), now())`,
    ],
    [
      'a case is born published',
      'xa-officer',
      `insert into case_file (id, neutral_title, lead_state, party_states, assigned_authorities, uncac_offences, publication, published_at, created_at, updated_at) values (${someId}, 'x', 'XA', '{XA}', '{}', '{}', 'FULL', now(), now(), now())`,
    ],
    [
      'a case is opened for another State',
      'xc-officer',
      `insert into case_file (id, neutral_title, lead_state, party_states, assigned_authorities, uncac_offences, created_at, updated_at) values (${someId}, 'x', 'XA', '{XA}', '{}', '{}', now(), now())`,
    ],
  ])('%s', async (_what, who, text) => {
    await expect(world.sqlAs(person(who), one('NONE', text))).rejects.toThrow(refused);
  });

  test.each([...new Set(Object.keys(tables).map((name) => name.split(' ')[0] ?? ''))])(
    'nothing can be deleted from %s',
    async (table) => {
      await expect(world.sqlAs(person('xa-officer'), `delete from ${table}`)).rejects.toThrow(
        /permission denied/,
      );
      await expect(world.sqlAs(person('xa-officer'), `truncate ${table}`)).rejects.toThrow(
        /permission denied/,
      );
    },
  );

  test('an update that finds no row of another State changes nothing', async () => {
    const changed = await world.sqlAs(
      person('xd-officer'),
      one('NONE', `update case_file set status = 'CLOSED' where id = $case returning id`),
    );
    expect(changed).toEqual([]);
  });
});

describe('publishing past the commands', () => {
  const publish = (publication: string, id: string): string =>
    `update case_file set publication = '${publication}', published_at = now() where id = '${id}'`;
  const refused = /published by another supervisor|what is published does not change/;

  test('needs a supervisor who did not change the case last, and the consent of the others', async () => {
    const { id, key } = await world.open();
    await expect(world.sqlAs(person('xa-officer'), publish('FULL', key))).rejects.toThrow(refused);
    await world.sqlAs(person('xa-supervisor'), publish('FULL', key));
    await world.move('xa-supervisor', 'amendCase', id, { summary: 'By the supervisor' });
    await expect(world.sqlAs(person('xa-supervisor'), publish('FULL', key))).rejects.toThrow(refused);
    await world.move('xa-officer', 'amendCase', id, { summary: 'By an officer' });
    await world.move('xa-supervisor', 'inviteState', id, { state: 'XC' });
    await expect(world.sqlAs(person('xa-supervisor'), publish('NEUTRAL', key))).rejects.toThrow(refused);
    await world.move('xc-supervisor', 'consentToPublication', id, { publication: 'NEUTRAL' });
    await world.sqlAs(person('xa-supervisor'), publish('NEUTRAL', key));
    await expect(world.sqlAs(person('xa-supervisor'), publish('FULL', key))).rejects.toThrow(refused);
  });

  test.each([
    `update case_file set neutral_title = 'x' where id = $case`,
    `update case_file set publication = 'NEUTRAL' where id = $case`,
    `update case_narrative set title = 'x' where case_id = $case`,
    `update case_subject set name = 'x' where case_id = $case`,
    `insert into case_source (id, case_id, title, quality) values ('0199c0de-0000-7000-8000-000000000001', $case, 'x', 'NGO')`,
    `insert into case_amount (id, case_id, kind, amount, currency) values ('0199c0de-0000-7000-8000-000000000001', $case, 'FROZEN', 1, 'EUR')`,
  ])('what is published does not change: %s', async (text) => {
    await expect(
      world.sqlAs(person('xa-supervisor'), text.replaceAll('$case', `'${keys.FULL}'`)),
    ).rejects.toThrow(refused);
  });
});

describe('grants and assignments that have ended', () => {
  test('close the case again', async () => {
    const key = keyIn(await fullCase(world, 'NONE'));
    const visible = async (who: string): Promise<number> =>
      (await world.sqlAs(person(who), 'select id from case_file where id = $1', [key])).length;
    expect([await visible('star-staff'), await visible('xa-prosecutor')]).toEqual([1, 1]);
    await world.owner.query(
      `update case_grant set granted_at = now() - interval '2 days', expires_at = now() - interval '1 day' where case_id = $1`,
      [key],
    );
    await world.owner.query('update case_assignment set ended_at = now() where case_id = $1', [key]);
    expect([await visible('star-staff'), await visible('xa-prosecutor')]).toEqual([0, 0]);
  });
});
