import { beforeAll, describe, expect, test } from 'vitest';
import { caseWorld, person, type CaseWorld } from '../case-world.js';

let world: CaseWorld;
beforeAll(async () => {
  world = await caseWorld();
});

describe('noteOnCase', () => {
  test('is read by the own central authority, the newest first, and changes nothing of the case', async () => {
    const { id } = await world.open();
    await world.move('xa-supervisor', 'inviteState', id, { state: 'XC' });
    for (const text of ['First', 'Second']) await world.do('xa-officer', 'noteOnCase', { id, text });
    await world.do('xc-officer', 'noteOnCase', { id, text: 'Of the other side' });
    expect(await world.version(id)).toBe(2);
    const read = async (who: string) => {
      const question =
        'query ($id: ID!) { case(id: $id) { notes { edges { node { text author state { code } } } totalCount { count } } } }';
      return (await world.ask(person(who), question, { id })).data?.case.notes;
    };
    expect(await read('xa-second-officer')).toEqual({
      edges: [
        { node: { text: 'Second', author: 'xa-officer', state: { code: 'XA' } } },
        { node: { text: 'First', author: 'xa-officer', state: { code: 'XA' } } },
      ],
      totalCount: { count: 2 },
    });
    expect((await read('xc-supervisor')).totalCount.count).toBe(1);
    expect(await read('xa-auditor')).toBeNull();
  });

  test('is possible on a closed case; the text is in the trail by its digest only', async () => {
    const { id, key } = await world.open();
    await world.move('xa-officer', 'closeCase', id, { reason: 'Finished.' });
    await world.do('xa-officer', 'noteOnCase', { id, text: 'What nobody else may know' });
    const { rows } = await world.owner.query('select details::text from audit_event where chain = $1', [key]);
    expect(rows.map(({ details }: any) => details).join()).not.toContain('nobody else');
  });

  test('is not for States that are no party, nor for those outside central authorities', async () => {
    const { id } = await world.open();
    const note = (who: string) => world.give(who, 'noteOnCase', { id, text: 'A note' });
    expect((await note('xd-officer')).codes).toEqual(['NOT_FOUND']);
    for (const who of ['xa-prosecutor', 'xa-auditor', 'star-staff'])
      expect((await note(who)).codes).toEqual(['FORBIDDEN']);
  });
});
