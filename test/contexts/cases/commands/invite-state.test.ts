import { beforeAll, describe, expect, test } from 'vitest';
import { caseWorld, person, type CaseWorld } from '../case-world.js';

let world: CaseWorld;
beforeAll(async () => {
  world = await caseWorld();
});

const select = 'parties { state { code } entry broughtInBy { code } publicationConsent }';

describe('inviteState', () => {
  test('makes another State party, which then sees the case with its names', async () => {
    const { id, key } = await world.open();
    const { parties } = await world.move('xa-supervisor', 'inviteState', id, { state: 'XC' }, select);
    expect(parties).toMatchObject([
      { state: { code: 'XA' } },
      { state: { code: 'XC' }, entry: 'INVITED', broughtInBy: { code: 'XA' }, publicationConsent: 'NONE' },
    ]);
    const { data } = await world.ask(person('xc-officer'), 'query ($id: ID!) { case(id: $id) { title } }', {
      id,
    });
    expect(data?.case.title).toBe('The matter of Orsin Valde');
    const { rows } = await world.owner.query(
      `select party_states, (select array_agg(state order by since, state) from case_party where case_id = $1) as parties
       from case_file where id = $1`,
      [key],
    );
    expect(rows[0].party_states).toEqual(rows[0].parties);
  });

  test('is for a supervisor of the leading State', async () => {
    const { id } = await world.open();
    const input = { id, expectedVersion: 1, state: 'XC' };
    expect((await world.give('xa-officer', 'inviteState', input)).codes).toEqual(['FORBIDDEN']);
    await world.do('xa-supervisor', 'inviteState', input);
    const next = { id, expectedVersion: 2, state: 'XD' };
    expect((await world.give('xc-supervisor', 'inviteState', next)).codes).toEqual(['FORBIDDEN']);
  });

  test('refuses itself, who is party already, who is unknown, and a closed case', async () => {
    const { id } = await world.open();
    const invite = (state: string, expectedVersion: number) =>
      world.give('xa-supervisor', 'inviteState', { id, expectedVersion, state });
    expect((await invite('XA', 1)).codes).toEqual(['BAD_USER_INPUT']);
    expect((await invite('QQ', 1)).codes).toEqual(['BAD_USER_INPUT']);
    expect((await invite('XC', 1)).codes).toEqual([]);
    expect((await invite('XC', 2)).codes).toEqual(['CONFLICT']);
    await world.move('xa-officer', 'closeCase', id, { reason: 'Finished.' });
    expect((await invite('XD', 3)).codes).toEqual(['INVALID_TRANSITION']);
  });
});
