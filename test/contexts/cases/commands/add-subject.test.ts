import { beforeAll, describe, expect, test } from 'vitest';
import { caseWorld, keyIn, person, type CaseWorld } from '../case-world.js';

let world: CaseWorld;
beforeAll(async () => {
  world = await caseWorld();
});

const somebody = { kind: 'NATURAL', name: 'Orsin Valde', role: 'SUSPECT' };

describe('addSubject', () => {
  test('enters a person with identifiers, the value whole for the leading State', async () => {
    const { id } = await world.open();
    const subject = await world.do(
      'xa-officer',
      'addSubject',
      {
        id,
        ...somebody,
        aliases: ['O. Walde'],
        nationality: 'XD',
        identifiers: [{ kind: 'TAX_NUMBER', issuingState: 'XD', value: '12345678' }],
      },
      'name aliases nationality { code } isProtected version identifiers { kind value valueLastFour issuingState { code } }',
    );
    expect(subject).toEqual({
      name: 'Orsin Valde',
      aliases: ['O. Walde'],
      nationality: { code: 'XD' },
      isProtected: false,
      version: 1,
      identifiers: [
        { kind: 'TAX_NUMBER', value: '12345678', valueLastFour: '5678', issuingState: { code: 'XD' } },
      ],
    });
    expect(await world.version(id)).toBe(2);
  });

  test('keeps the last four of no identifier under eight characters', async () => {
    const { id } = await world.open();
    const identifiers = [
      { kind: 'OTHER', value: '1234567' },
      { kind: 'PASSPORT', value: '1234567😀' },
    ];
    const { identifiers: found } = await world.do(
      'xa-officer',
      'addSubject',
      { id, ...somebody, identifiers },
      'identifiers { valueLastFour }',
    );
    expect(found).toEqual([{ valueLastFour: null }, { valueLastFour: '567😀' }]);
  });

  test.each(['INFORMANT', 'PROTECTED_WITNESS'])('always protects somebody who is %s', async (role) => {
    const { id } = await world.open();
    const input = { id, ...somebody, role, isProtected: false };
    expect(await world.do('xa-officer', 'addSubject', input, 'isProtected')).toEqual({ isProtected: true });
  });

  test('leaves of a protected subject no trace that another State could see', async () => {
    const { id, key } = await world.open();
    await world.move('xa-supervisor', 'inviteState', id, { state: 'XC' });
    const question = `query ($id: ID!) { case(id: $id) {
      version updatedAt subjects { totalCount { count } edges { node { id name } } } auditTrail { totalCount { count } }
    } cases(filter: { search: "Quill" }) { totalCount { count } edges { node { id } } } }`;
    const ask = () => world.ask(person('xc-officer'), question, { id });
    const before = await ask();
    await world.do('xa-officer', 'addSubject', { id, ...somebody, name: 'Tamsin Quill', isProtected: true });
    expect((await ask()).data).toEqual(before.data);
    const { rows } = await world.owner.query(
      'select (select subject_names from case_narrative where case_id = $1) as names, updated_at from case_file where id = $1',
      [key],
    );
    expect(rows[0].names).toBe('');
  });

  test('is for the leading State', async () => {
    const { id } = await world.open();
    expect((await world.give('xc-officer', 'addSubject', { id, ...somebody })).codes).toEqual(['NOT_FOUND']);
    await world.move('xa-supervisor', 'inviteState', id, { state: 'XC' });
    expect((await world.give('xc-officer', 'addSubject', { id, ...somebody })).codes).toEqual(['FORBIDDEN']);
  });

  test('names every State that the directory does not know', async () => {
    const { id } = await world.open();
    const { errors } = await world.give('xa-officer', 'addSubject', {
      id,
      ...somebody,
      nationality: 'QQ',
      identifiers: [{ kind: 'OTHER', value: 'x', issuingState: 'ZZ' }],
    });
    expect((errors[0]?.extensions['problems'] as any[]).map(({ field }) => field)).toEqual([
      'input.nationality',
      'input.identifiers[0].issuingState',
    ]);
  });

  test('checks identifiers, too', async () => {
    const { id } = await world.open();
    const identifiers = [{ kind: 'OTHER', value: 'x'.repeat(101) }];
    expect(
      (await world.give('xa-officer', 'addSubject', { id, ...somebody, identifiers })).codes,
    ).toHaveLength(1);
    expect(
      (await world.owner.query('select 1 from case_subject where case_id = $1', [keyIn(id)])).rowCount,
    ).toBe(0);
  });
});
