import { beforeAll, describe, expect, test } from 'vitest';
import { caseWorld, person, type CaseWorld } from '../case-world.js';

let world: CaseWorld;
beforeAll(async () => {
  world = await caseWorld();
});

async function withSubject(input: object = {}): Promise<{ id: string; subject: string }> {
  const { id } = await world.open();
  await world.move('xa-supervisor', 'inviteState', id, { state: 'XC' });
  const added = await world.do('xa-officer', 'addSubject', {
    id,
    kind: 'NATURAL',
    name: 'Orsin Valde',
    role: 'SUSPECT',
    ...input,
  });
  return { id, subject: added.id };
}

describe('amendSubject', () => {
  test('changes what is given and adds identifiers', async () => {
    const { subject } = await withSubject({ location: 'Port Averil' });
    const amended = await world.do(
      'xa-officer',
      'amendSubject',
      {
        id: subject,
        expectedVersion: 1,
        role: 'ACCUSED',
        aliases: ['O. Walde'],
        location: null,
        nationality: 'XA',
        addIdentifiers: [{ kind: 'PASSPORT', value: 'XA00471192' }],
      },
      'name role aliases location nationality { code } version identifiers { valueLastFour }',
    );
    expect(amended).toEqual({
      name: 'Orsin Valde',
      role: 'ACCUSED',
      aliases: ['O. Walde'],
      location: null,
      nationality: { code: 'XA' },
      version: 2,
      identifiers: [{ valueLastFour: '1192' }],
    });
  });

  test('takes a subject out of the sight and the search of the other party when it is protected', async () => {
    const { id, subject } = await withSubject({ name: 'Tamsin Quill' });
    const question = `query ($id: ID!) { case(id: $id) { subjects { edges { node { name } } } }
      cases(filter: { search: "quill" }) { totalCount { count } } }`;
    const ask = () => world.ask(person('xc-officer'), question, { id });
    expect((await ask()).data).toMatchObject({
      case: { subjects: { edges: [{ node: { name: 'Tamsin Quill' } }] } },
      cases: { totalCount: { count: 1 } },
    });
    await world.do('xa-officer', 'amendSubject', { id: subject, expectedVersion: 1, role: 'INFORMANT' });
    expect((await ask()).data).toEqual({
      case: { subjects: { edges: [] } },
      cases: { totalCount: { count: 0 } },
    });
  });

  test('leaves the version of the case alone while the subject is protected', async () => {
    const { id, subject } = await withSubject({ role: 'INFORMANT' });
    const before = await world.version(id);
    await world.do('xa-officer', 'amendSubject', { id: subject, expectedVersion: 1, location: 'Elsewhere' });
    expect(await world.version(id)).toBe(before);
  });

  test('meets a newer version with CONFLICT; does not take away what must be there', async () => {
    const { subject } = await withSubject();
    expect(
      (await world.give('xa-officer', 'amendSubject', { id: subject, expectedVersion: 7 })).codes,
    ).toEqual(['CONFLICT']);
    expect(
      (await world.give('xa-officer', 'amendSubject', { id: subject, expectedVersion: 1, name: null })).codes,
    ).toEqual(['BAD_USER_INPUT']);
  });

  test('is for the leading State: the other party is refused, and finds no protected subject', async () => {
    const open = await withSubject();
    const hidden = await withSubject({ isProtected: true });
    const amend = (id: string) =>
      world.give('xc-officer', 'amendSubject', { id, expectedVersion: 1, name: 'Guess' });
    expect((await amend(open.subject)).codes).toEqual(['FORBIDDEN']);
    expect((await amend(hidden.subject)).codes).toEqual(['NOT_FOUND']);
  });
});
