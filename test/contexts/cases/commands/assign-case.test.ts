import { beforeAll, describe, expect, test } from 'vitest';
import { caseWorld, keyIn, person, prosecutionService, type CaseWorld } from '../case-world.js';

let world: CaseWorld;
beforeAll(async () => {
  world = await caseWorld();
});

const select = 'assignments { id version endedAt authority { id } state { code } }';
const sees = async (who: string, id: string): Promise<boolean> =>
  (await world.ask(person(who), 'query ($id: ID!) { case(id: $id) { title } }', { id })).data?.case !== null;

describe('assignCase, endAssignment', () => {
  test('let a competent authority see the case, and no longer', async () => {
    const { id } = await world.open();
    expect(await sees('xa-prosecutor', id)).toBe(false);
    const authority = prosecutionService('XA');
    const { assignments } = await world.do('xa-officer', 'assignCase', { id, authority }, select);
    expect(assignments).toMatchObject([
      { authority: { id: authority }, state: { code: 'XA' }, endedAt: null },
    ]);
    expect(await sees('xa-prosecutor', id)).toBe(true);
    expect(await sees('xc-prosecutor', id)).toBe(false);
    expect((await world.give('xa-officer', 'assignCase', { id, authority })).codes).toEqual(['CONFLICT']);

    const end = { id: assignments[0].id, expectedVersion: assignments[0].version };
    await world.do('xa-officer', 'endAssignment', end);
    expect(await sees('xa-prosecutor', id)).toBe(false);
    expect((await world.give('xa-officer', 'endAssignment', { ...end, expectedVersion: 2 })).codes).toEqual([
      'INVALID_TRANSITION',
    ]);
    await world.do('xa-officer', 'assignCase', { id, authority });
    expect(await sees('xa-prosecutor', id)).toBe(true);
    const { rows } = await world.owner.query(
      `select assigned_authorities, (select array_agg(authority_id) from case_assignment where case_id = $1 and ended_at is null) as assigned
       from case_file where id = $1`,
      [keyIn(id)],
    );
    expect(rows[0].assigned_authorities).toEqual(rows[0].assigned);
  });

  test('are each State’s own: of its own authorities, and its own assignments', async () => {
    const { id } = await world.open();
    await world.move('xa-supervisor', 'inviteState', id, { state: 'XC' });
    const assign = (who: string, state: 'XA' | 'XC') =>
      world.give(who, 'assignCase', { id, authority: prosecutionService(state) }, select);
    expect((await assign('xc-officer', 'XA')).codes).toEqual(['BAD_USER_INPUT']);
    const { data } = await assign('xc-officer', 'XC');
    expect(await sees('xc-prosecutor', id)).toBe(true);
    const end = { id: data?.assignCase.case.assignments[0].id, expectedVersion: 1 };
    expect((await world.give('xa-officer', 'endAssignment', end)).codes).toEqual(['FORBIDDEN']);
    expect((await world.give('xd-officer', 'endAssignment', end)).codes).toEqual(['NOT_FOUND']);
    expect((await assign('xd-officer', 'XA')).codes).toEqual(['NOT_FOUND']);
  });

  test('show a competent authority its own assignment and no other', async () => {
    const { id } = await world.open();
    await world.move('xa-supervisor', 'inviteState', id, { state: 'XC' });
    await world.do('xa-officer', 'assignCase', { id, authority: prosecutionService('XA') });
    await world.do('xc-officer', 'assignCase', { id, authority: prosecutionService('XC') });
    const read = async (who: string) =>
      (
        await world.ask(
          person(who),
          `query ($id: ID!) { case(id: $id) { assignments { state { code } } } }`,
          { id },
        )
      ).data?.case.assignments;
    expect(await read('xa-prosecutor')).toEqual([{ state: { code: 'XA' } }]);
    expect(await read('xc-officer')).toHaveLength(2);
  });
});
