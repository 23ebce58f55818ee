import { beforeAll, describe, expect, test } from 'vitest';
import { caseWorld, person, prosecutionService, type CaseWorld } from '../case-world.js';

let world: CaseWorld;
beforeAll(async () => {
  world = await caseWorld();
});

const everything =
  'title neutralTitle cluster summary mechanism remark uncacOffences yearStart yearReturned version';

describe('amendCase', () => {
  test('changes what is given, keeps what is not, takes away what is null', async () => {
    const { id } = await world.open({ cluster: 'Valde', summary: 'First', yearStart: 2020 });
    const amended = await world.move(
      'xa-second-officer',
      'amendCase',
      id,
      { summary: 'Second', cluster: null, uncacOffences: ['ARTICLE_23'], yearReturned: 2025 },
      everything,
    );
    expect(amended).toEqual({
      title: 'The matter of Orsin Valde',
      neutralTitle: 'A matter of diverted funds',
      cluster: null,
      summary: 'Second',
      mechanism: null,
      remark: null,
      uncacOffences: ['ARTICLE_23'],
      yearStart: 2020,
      yearReturned: 2025,
      version: 2,
    });
  });

  test('sets and takes away the leading authority, adds roles once', async () => {
    const { id } = await world.open({ stateRoles: [{ state: 'XA', role: 'ORIGIN' }] });
    const select = 'leadAuthority { state { code } } stateRoles { role state { code } }';
    const role = { state: 'XD', role: 'TRANSIT' };
    const changes = {
      leadAuthority: prosecutionService('XA'),
      addStateRoles: [role, { state: 'XA', role: 'ORIGIN' }],
    };
    expect(await world.move('xa-officer', 'amendCase', id, changes, select)).toEqual({
      leadAuthority: { state: { code: 'XA' } },
      stateRoles: [
        { role: 'ORIGIN', state: { code: 'XA' } },
        { role: 'TRANSIT', state: { code: 'XD' } },
      ],
    });
    expect(
      await world.move('xa-officer', 'amendCase', id, { leadAuthority: null }, 'leadAuthority { id }'),
    ).toEqual({
      leadAuthority: null,
    });
  });

  test('does not take away what a case must have', async () => {
    const { id } = await world.open();
    const { codes, errors } = await world.give('xa-officer', 'amendCase', {
      id,
      expectedVersion: 1,
      title: null,
      neutralTitle: null,
    });
    expect(codes).toEqual(['BAD_USER_INPUT']);
    expect((errors[0]?.extensions['problems'] as any[]).map(({ field }) => field)).toEqual([
      'input.title',
      'input.neutralTitle',
    ]);
  });

  test('meets a newer version with CONFLICT and the current one', async () => {
    const { id } = await world.open();
    await world.move('xa-officer', 'amendCase', id, { summary: 'First' });
    const { codes, errors } = await world.give('xa-officer', 'amendCase', {
      id,
      expectedVersion: 1,
      summary: 'Late',
    });
    expect(codes).toEqual(['CONFLICT']);
    expect(errors[0]?.extensions['currentVersion']).toBe(2);
  });

  test('is for the leading State: another party is refused, who sees no case finds none', async () => {
    const { id } = await world.open();
    const input = { id, expectedVersion: 1, summary: 'Not theirs' };
    expect((await world.give('xc-officer', 'amendCase', input)).codes).toEqual(['NOT_FOUND']);
    await world.move('xa-supervisor', 'inviteState', id, { state: 'XC' });
    expect((await world.give('xc-officer', 'amendCase', { ...input, expectedVersion: 2 })).codes).toEqual([
      'FORBIDDEN',
    ]);
    const never = 'Case:0199c0de-0000-7000-8000-000000000001';
    const [hidden, absent] = [
      await world.give('xd-officer', 'amendCase', input),
      await world.give('xd-officer', 'amendCase', { ...input, id: never }),
    ];
    expect(hidden.errors.map(({ message }) => message)).toEqual(absent.errors.map(({ message }) => message));
  });

  test('says all that is wrong with an input at once', async () => {
    const { id } = await world.open();
    const { codes } = await world.give('xa-officer', 'amendCase', {
      id,
      expectedVersion: 1,
      title: 'x',
      yearStart: 12,
      yearReturned: 99999,
    });
    expect(codes).toHaveLength(1);
    const foreign = await world.ask(
      person('xa-officer'),
      'mutation ($input: AmendCaseInput!) { amendCase(input: $input) { case { id } } }',
      { input: { id: 'State:XA', expectedVersion: 1 } },
    );
    expect(foreign.codes).toEqual(['BAD_USER_INPUT']);
  });
});
