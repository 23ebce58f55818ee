import { beforeAll, describe, expect, test } from 'vitest';
import { caseWorld, person, type CaseWorld } from '../case-world.js';

let world: CaseWorld;
beforeAll(async () => {
  world = await caseWorld();
});

async function shared(): Promise<string> {
  const { id } = await world.open({ summary: 'What is said of Orsin Valde' });
  await world.move('xa-supervisor', 'inviteState', id, { state: 'XC' });
  return id;
}

const consents = async (id: string): Promise<Record<string, string>> => {
  const question = 'query ($id: ID!) { case(id: $id) { parties { state { code } publicationConsent } } }';
  const { data } = await world.ask(person('xa-officer'), question, { id });
  return Object.fromEntries(
    data?.case.parties.map(({ state, publicationConsent }: any) => [state.code, publicationConsent]),
  );
};

const publish = async (who: string, id: string, publication: string) =>
  world.give(
    who,
    'publishCase',
    { id, expectedVersion: await world.version(id), publication },
    'publication publishedAt',
  );

const publicly = async (id: string) =>
  (
    await world.ask(person('stranger'), 'query ($id: ID!) { case(id: $id) { neutralTitle title summary } }', {
      id,
    })
  ).data?.case;

describe('publishCase', () => {
  test('publishes a case of one State alone, under four eyes', async () => {
    const { id } = await world.open();
    expect((await publish('xa-officer', id, 'FULL')).codes).toEqual(['FORBIDDEN']);
    const { data } = await publish('xa-supervisor', id, 'FULL');
    expect(data?.publishCase.case).toMatchObject({ publication: 'FULL', publishedAt: expect.any(String) });
    expect((await publicly(id)).title).toBe('The matter of Orsin Valde');
  });

  test('is not for the supervisor who changed the case last', async () => {
    const { id } = await world.open();
    await world.move('xa-supervisor', 'amendCase', id, { summary: 'By the supervisor' });
    expect((await publish('xa-supervisor', id, 'FULL')).codes).toEqual(['FORBIDDEN']);
    const commands = async () => {
      const question = 'query ($id: ID!) { case(id: $id) { availableCommands { command } } }';
      const { data } = await world.ask(person('xa-supervisor'), question, { id });
      return data?.case.availableCommands.map(({ command }: any) => command);
    };
    expect(await commands()).not.toContain('publishCase');
    await world.move('xa-officer', 'amendCase', id, { summary: 'By an officer' });
    expect(await commands()).toContain('publishCase');
    expect((await publish('xa-supervisor', id, 'FULL')).codes).toEqual([]);
  });

  test('waits for the consent of every other party, and goes as far as it goes', async () => {
    const id = await shared();
    expect((await publish('xa-supervisor', id, 'NEUTRAL')).codes).toEqual(['INCOMPLETE']);
    await world.move('xc-supervisor', 'consentToPublication', id, { publication: 'NEUTRAL' });
    const tooFar = await publish('xa-supervisor', id, 'FULL');
    expect(tooFar.codes).toEqual(['INCOMPLETE']);
    expect(tooFar.errors[0]?.extensions['missing']).toEqual([
      expect.objectContaining({ source: 'UNCAC art. 46(19), (20)' }),
    ]);
    expect((await publish('xa-supervisor', id, 'NEUTRAL')).codes).toEqual([]);
    expect(await publicly(id)).toEqual({
      neutralTitle: 'A matter of diverted funds',
      title: null,
      summary: null,
    });
  });

  test('does not publish nothing, nor twice', async () => {
    const { id } = await world.open();
    expect((await publish('xa-supervisor', id, 'NONE')).codes).toEqual(['BAD_USER_INPUT']);
    await publish('xa-supervisor', id, 'NEUTRAL');
    expect((await publish('xa-supervisor', id, 'FULL')).codes).toEqual(['INCOMPLETE']);
  });
});

describe('consentToPublication', () => {
  test.each([
    ['a new summary', 'amendCase', { summary: 'Changed' }],
    ['a new neutral title', 'amendCase', { neutralTitle: 'Another neutral title' }],
    ['a new year', 'amendCase', { yearReturned: 2026 }],
    ['a role of a State', 'amendCase', { addStateRoles: [{ state: 'XD', role: 'TRANSIT' }] }],
    ['a source', 'addCaseSource', { title: 'A report', quality: 'NGO' }],
    ['an amount', 'addCaseAmount', { kind: 'FROZEN', amount: '1', currency: 'EUR' }],
  ])('is taken back by %s', async (_what, command, input) => {
    const id = await shared();
    await world.move('xc-supervisor', 'consentToPublication', id, { publication: 'FULL' });
    expect(await consents(id)).toEqual({ XA: 'FULL', XC: 'FULL' });
    await world.move('xa-officer', command, id, input);
    expect(await consents(id)).toEqual({ XA: 'FULL', XC: 'NONE' });
  });

  test('is taken back by a person who is entered or changed, not by a protected one', async () => {
    const id = await shared();
    const consent = () => world.move('xc-supervisor', 'consentToPublication', id, { publication: 'FULL' });
    const somebody = { id, kind: 'NATURAL', name: 'Orsin Valde', role: 'SUSPECT' };
    await consent();
    await world.do('xa-officer', 'addSubject', { ...somebody, role: 'INFORMANT' });
    expect((await consents(id)).XC).toBe('FULL');
    const { id: subject } = await world.do('xa-officer', 'addSubject', somebody);
    expect((await consents(id)).XC).toBe('NONE');
    await consent();
    await world.do('xa-officer', 'amendSubject', { id: subject, expectedVersion: 1, role: 'CONVICTED' });
    expect((await consents(id)).XC).toBe('NONE');
  });

  test('holds for the text that was read: a newer version is a CONFLICT', async () => {
    const id = await shared();
    const read = await world.version(id);
    await world.move('xa-officer', 'amendCase', id, { summary: 'Changed meanwhile' });
    const input = { id, expectedVersion: read, publication: 'FULL' };
    expect((await world.give('xc-supervisor', 'consentToPublication', input)).codes).toEqual(['CONFLICT']);
  });

  test('can be taken back while nothing is published; is for supervisors of the other parties', async () => {
    const id = await shared();
    await world.move('xc-supervisor', 'consentToPublication', id, { publication: 'FULL' });
    await world.move('xc-supervisor', 'consentToPublication', id, { publication: 'NONE' });
    expect((await consents(id)).XC).toBe('NONE');
    const input = { id, expectedVersion: await world.version(id), publication: 'FULL' };
    expect((await world.give('xc-officer', 'consentToPublication', input)).codes).toEqual(['FORBIDDEN']);
    expect((await world.give('xa-supervisor', 'consentToPublication', input)).codes).toEqual(['FORBIDDEN']);
  });

  test('of one among several parties is not enough', async () => {
    const id = await shared();
    await world.move('xa-supervisor', 'inviteState', id, { state: 'XD' });
    await world.move('xc-supervisor', 'consentToPublication', id, { publication: 'FULL' });
    expect((await publish('xa-supervisor', id, 'NEUTRAL')).codes).toEqual(['INCOMPLETE']);
  });
});

describe('withdrawPublication', () => {
  test('takes the case out of everybody’s sight, by any officer of the leading State', async () => {
    const { id } = await world.open();
    await publish('xa-supervisor', id, 'FULL');
    const reason = 'A name was wrong.';
    const input = { id, expectedVersion: await world.version(id), reason };
    expect((await world.give('xc-officer', 'withdrawPublication', input)).codes).toEqual(['FORBIDDEN']);
    const withdrawn = await world.move(
      'xa-officer',
      'withdrawPublication',
      id,
      { reason },
      'publication publishedAt',
    );
    expect(withdrawn).toEqual({ publication: 'NONE', publishedAt: null });
    expect(await publicly(id)).toBeNull();
    expect(
      (
        await world.give('xa-officer', 'withdrawPublication', {
          ...input,
          expectedVersion: await world.version(id),
        })
      ).codes,
    ).toEqual(['INCOMPLETE']);
  });

  test('comes before a change of what is published', async () => {
    const { id } = await world.open();
    await publish('xa-supervisor', id, 'FULL');
    const input = { id, expectedVersion: await world.version(id), summary: 'Silently changed' };
    expect((await world.give('xa-officer', 'amendCase', input)).codes).toEqual(['INCOMPLETE']);
  });
});
