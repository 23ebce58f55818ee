import { beforeAll, describe, expect, test } from 'vitest';
import { caseWorld, keyIn, person, prosecutionService, type CaseWorld } from '../case-world.js';

let world: CaseWorld;
beforeAll(async () => {
  world = await caseWorld();
});

const titles = { title: 'The matter of Orsin Valde', neutralTitle: 'A matter of diverted funds' };

describe('openCase', () => {
  test('makes the State of the viewer lead a case of which nobody else knows', async () => {
    const opened = await world.do(
      'xa-officer',
      'openCase',
      {
        ...titles,
        uncacOffences: ['ARTICLE_17'],
        stateRoles: [
          { state: 'XC', role: 'ASSET_LOCATION' },
          { state: 'XA', role: 'ORIGIN' },
          { state: 'XA', role: 'ORIGIN' },
        ],
        leadAuthority: prosecutionService('XA'),
      },
      `id kind status publication version leadState { code } leadAuthority { state { code } } uncacOffences
       parties { state { code } entry broughtInBy { code } publicationConsent } stateRoles { role state { code } }`,
    );
    expect(opened).toMatchObject({
      kind: 'CASE',
      status: 'OPEN',
      publication: 'NONE',
      version: 1,
      leadState: { code: 'XA' },
      leadAuthority: { state: { code: 'XA' } },
      uncacOffences: ['ARTICLE_17'],
      parties: [
        {
          state: { code: 'XA' },
          entry: 'OPENED_THE_CASE',
          broughtInBy: { code: 'XA' },
          publicationConsent: 'FULL',
        },
      ],
      stateRoles: [
        { role: 'ASSET_LOCATION', state: { code: 'XC' } },
        { role: 'ORIGIN', state: { code: 'XA' } },
      ],
    });
    const other = await world.ask(person('xc-officer'), 'query ($id: ID!) { case(id: $id) { id } }', {
      id: opened.id,
    });
    expect(other.data).toEqual({ case: null });
  });

  test.each([
    'stranger',
    'xa-prosecutor',
    'xa-auditor',
    'star-staff',
    'secretariat',
    'system-admin',
    'dashboard',
  ])('is not for %s', async (who) => {
    const { codes } = await world.give(who, 'openCase', titles);
    expect(codes).toEqual([who === 'stranger' ? 'UNAUTHENTICATED' : 'FORBIDDEN']);
  });

  test('names every State that the directory does not know', async () => {
    const { codes, errors } = await world.give('xa-officer', 'openCase', {
      ...titles,
      stateRoles: [
        { state: 'XA', role: 'ORIGIN' },
        { state: 'ZZ', role: 'TRANSIT' },
        { state: 'QQ', role: 'OTHER' },
      ],
    });
    expect(codes).toEqual(['BAD_USER_INPUT']);
    expect((errors[0]?.extensions['problems'] as any[]).map(({ field }) => field)).toEqual([
      'input.stateRoles.1.state',
      'input.stateRoles.2.state',
    ]);
  });

  test('takes a leading authority of the own State only', async () => {
    const { codes, errors } = await world.give('xa-officer', 'openCase', {
      ...titles,
      leadAuthority: prosecutionService('XC'),
    });
    expect(codes).toEqual(['BAD_USER_INPUT']);
    expect(errors[0]?.message).toContain('another State');
    const unknown = 'CompetentAuthority:0199c0de-0000-7000-8000-000000000001';
    expect((await world.give('xa-officer', 'openCase', { ...titles, leadAuthority: unknown })).codes).toEqual(
      ['NOT_FOUND'],
    );
  });

  test('is carried out once under one key, and refuses the key for other input', async () => {
    const input = { ...titles, idempotencyKey: 'open-case-once' };
    const first = await world.give('xa-officer', 'openCase', input);
    const second = await world.give('xa-officer', 'openCase', input);
    expect(first.data?.openCase.replayed).toBe(false);
    expect(second.data?.openCase).toMatchObject({
      replayed: true,
      case: { id: first.data?.openCase.case.id },
    });
    const other = await world.give('xa-officer', 'openCase', { ...input, title: 'Another matter' });
    expect(other.codes).toEqual(['CONFLICT']);
  });

  test('is entered in the trail of the case, the title by its digest', async () => {
    const { key } = await world.open();
    const { rows } = await world.owner.query(
      'select action, actor, on_behalf_of, details::text from audit_event where chain = $1',
      [key],
    );
    expect(rows).toMatchObject([{ action: 'openCase', actor: 'xa-officer', on_behalf_of: 'XA' }]);
    expect(rows[0].details).not.toContain('Orsin Valde');
    expect(rows[0].details).toContain('A matter of diverted funds');
  });

  test('is entered with its offences as a list', async () => {
    const uncacOffences = ['ARTICLE_15', 'ARTICLE_23'];
    const { data, errors } = await world.give('xa-officer', 'openCase', { ...titles, uncacOffences });
    expect(errors).toEqual([]);
    const { rows } = await world.owner.query('select details from audit_event where chain = $1', [
      keyIn(data?.openCase.case.id as string),
    ]);
    expect(rows[0].details.changes).toContainEqual(
      expect.objectContaining({ type: 'Case', fields: expect.objectContaining({ uncacOffences }) }),
    );
  });

  test('keeps nothing when a part of it fails', async () => {
    const count = async (): Promise<number> =>
      (await world.owner.query('select count(*)::int as n from case_file')).rows[0].n;
    const before = await count();
    await world.give('xa-officer', 'openCase', { ...titles, leadAuthority: prosecutionService('XC') });
    expect(await count()).toBe(before);
    expect(keyIn('Case:x')).toBe('x');
  });
});
