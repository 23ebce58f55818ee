import { beforeAll, describe, expect, test } from 'vitest';
import { caseWorld, type CaseWorld } from '../case-world.js';

let world: CaseWorld;
beforeAll(async () => {
  world = await caseWorld();
});

const reason = 'A domestic proceeding goes first.';

describe('suspendCase, resumeCase, closeCase', () => {
  test('move the case and give the reason to the trail', async () => {
    const { id, key } = await world.open();
    const statuses: string[] = [];
    for (const command of [
      'suspendCase',
      'resumeCase',
      'closeCase',
      'resumeCase',
      'suspendCase',
      'closeCase',
    ]) {
      const moved = await world.move('xa-officer', command, id, { reason: `${reason} ${command}` }, 'status');
      statuses.push(moved.status);
    }
    expect(statuses).toEqual(['SUSPENDED', 'OPEN', 'CLOSED', 'OPEN', 'SUSPENDED', 'CLOSED']);
    const { rows } = await world.owner.query(
      'select action, reason from audit_event where chain = $1 and sequence > 1 order by sequence limit 1',
      [key],
    );
    expect(rows).toEqual([{ action: 'suspendCase', reason: `${reason} suspendCase` }]);
  });

  test('refuse what the status does not allow, and say what it allows', async () => {
    const { id } = await world.open();
    const { codes, errors } = await world.give('xa-officer', 'resumeCase', {
      id,
      expectedVersion: 1,
      reason,
    });
    expect(codes).toEqual(['INVALID_TRANSITION']);
    expect(errors[0]?.extensions).toMatchObject({ status: 'OPEN', allowedFrom: ['SUSPENDED', 'CLOSED'] });
  });

  test.each(['suspendCase', 'closeCase'])('%s is not for another party', async (command) => {
    const { id } = await world.open();
    await world.move('xa-supervisor', 'inviteState', id, { state: 'XC' });
    expect((await world.give('xc-supervisor', command, { id, expectedVersion: 2, reason })).codes).toEqual([
      'FORBIDDEN',
    ]);
  });

  test('need a reason', async () => {
    const { id } = await world.open();
    const { codes } = await world.give('xa-officer', 'closeCase', { id, expectedVersion: 1, reason: '' });
    expect(codes).not.toEqual([]);
    expect(await world.version(id)).toBe(1);
  });
});
