import { beforeAll, describe, expect, test } from 'vitest';
import { caseWorld, type CaseWorld } from '../case-world.js';

let world: CaseWorld;
beforeAll(async () => {
  world = await caseWorld();
});

describe('addCaseSource', () => {
  test('says where facts were read', async () => {
    const { id } = await world.open();
    const source = {
      title: 'A judgment',
      url: 'https://example.org/judgment',
      quality: 'PRIMARY',
      readOn: '2026-11-01',
    };
    const found = await world.move(
      'xa-officer',
      'addCaseSource',
      id,
      source,
      'version sources { title url quality readOn }',
    );
    expect(found).toEqual({ version: 2, sources: [source] });
  });

  test.each(['ftp://example.org/x', 'javascript:alert(1)', 'example.org'])(
    'refuses the address %s',
    async (url) => {
      const { id } = await world.open();
      const { codes } = await world.give('xa-officer', 'addCaseSource', {
        id,
        expectedVersion: 1,
        title: 'A report',
        quality: 'PRESS',
        url,
      });
      expect(codes).not.toEqual([]);
    },
  );

  test('is for the leading State', async () => {
    const { id } = await world.open();
    await world.move('xa-supervisor', 'inviteState', id, { state: 'XC' });
    const input = { id, expectedVersion: 2, title: 'A report', quality: 'NGO' };
    expect((await world.give('xc-officer', 'addCaseSource', input)).codes).toEqual(['FORBIDDEN']);
  });
});

describe('addCaseAmount', () => {
  test('loses no digit of an amount', async () => {
    const { id } = await world.open();
    const amounts = [
      { kind: 'CONFISCATED', amount: '123456789012345678901234.12345678', currency: 'USD', year: 2020 },
      { kind: 'FROZEN', amount: '0.10', currency: 'CHF', year: null },
    ];
    for (const amount of amounts) await world.move('xa-officer', 'addCaseAmount', id, amount);
    for (const path of ['planned', 'plain'] as const) {
      const { data } = await world.ask(
        { userId: 'xa-officer', role: 'CENTRAL_AUTHORITY_OFFICER', state: 'XA', authorityId: null },
        'query ($id: ID!) { case(id: $id) { amounts { kind amount currency year } } }',
        { id },
        path,
      );
      expect(data?.case.amounts).toEqual(amounts);
    }
  });

  test('refuses a negative one, and currencies that are none', async () => {
    const { id } = await world.open();
    const amount = { id, expectedVersion: 1, kind: 'FROZEN', currency: 'EUR' };
    expect((await world.give('xa-officer', 'addCaseAmount', { ...amount, amount: '-1' })).codes).toEqual([
      'BAD_USER_INPUT',
    ]);
    expect(
      (await world.give('xa-officer', 'addCaseAmount', { ...amount, amount: '1', currency: 'euro' })).codes,
    ).toHaveLength(1);
    expect(
      (await world.give('xa-officer', 'addCaseAmount', { ...amount, amount: '1e9' })).codes,
    ).toHaveLength(1);
    expect(await world.version(id)).toBe(1);
  });

  test('is for the leading State', async () => {
    const { id } = await world.open();
    await world.move('xa-supervisor', 'inviteState', id, { state: 'XC' });
    const input = { id, expectedVersion: 2, kind: 'FROZEN', amount: '1', currency: 'EUR' };
    expect((await world.give('xc-officer', 'addCaseAmount', input)).codes).toEqual(['FORBIDDEN']);
  });
});
