import { beforeAll, describe, expect, test } from 'vitest';
import { caseWorld, inDays, keyIn, person, type CaseWorld } from '../case-world.js';

let world: CaseWorld;
beforeAll(async () => {
  world = await caseWorld();
});

const select = 'grants { id version state { code } purpose expiresAt revokedAt }';
const starReads = async (id: string) =>
  (
    await world.ask(
      person('star-staff'),
      'query ($id: ID!) { case(id: $id) { neutralTitle title grants { purpose } } cases { totalCount { count } } }',
      { id },
    )
  ).data;

describe('grantCaseAccess, revokeCaseAccess', () => {
  test('let StAR see the case without names, until it is taken back', async () => {
    const { id } = await world.open();
    const before = await starReads(id);
    expect(before?.case).toBeNull();
    const { grants } = await world.do(
      'xa-supervisor',
      'grantCaseAccess',
      { id, purpose: 'Advice on drafting', expiresAt: inDays(90) },
      select,
    );
    expect(await starReads(id)).toEqual({
      case: {
        neutralTitle: 'A matter of diverted funds',
        title: null,
        grants: [{ purpose: 'Advice on drafting' }],
      },
      cases: { totalCount: { count: before?.cases.totalCount.count + 1 } },
    });
    const revoke = { id: grants[0].id, expectedVersion: grants[0].version };
    const after = await world.do('xa-officer', 'revokeCaseAccess', revoke, select);
    expect(after.grants[0].revokedAt).not.toBeNull();
    expect(await starReads(id)).toEqual(before);
    expect(
      (await world.give('xa-officer', 'revokeCaseAccess', { ...revoke, expectedVersion: 2 })).codes,
    ).toEqual(['INVALID_TRANSITION']);
  });

  test('a grant that has run out opens nothing', async () => {
    const { id } = await world.open();
    await world.do('xa-supervisor', 'grantCaseAccess', { id, purpose: 'Advice', expiresAt: inDays(1) });
    await world.owner.query(
      `update case_grant set granted_at = now() - interval '2 days', expires_at = now() - interval '1 second' where case_id = $1`,
      [keyIn(id)],
    );
    expect((await starReads(id))?.case).toBeNull();
  });

  test('any party State may grant, and takes back its own grants only', async () => {
    const { id } = await world.open();
    await world.move('xa-supervisor', 'inviteState', id, { state: 'XC' });
    const { grants } = await world.do(
      'xc-supervisor',
      'grantCaseAccess',
      { id, purpose: 'Advice', expiresAt: inDays(365) },
      select,
    );
    expect(grants).toMatchObject([{ state: { code: 'XC' } }]);
    const revoke = { id: grants[0].id, expectedVersion: 1 };
    expect((await world.give('xa-supervisor', 'revokeCaseAccess', revoke)).codes).toEqual(['FORBIDDEN']);
    expect((await world.give('xd-officer', 'revokeCaseAccess', revoke)).codes).toEqual(['NOT_FOUND']);
    expect((await starReads(id))?.case).not.toBeNull();
  });

  test.each([
    ['xa-officer', 'FORBIDDEN'],
    ['xd-officer', 'FORBIDDEN'],
    ['star-staff', 'FORBIDDEN'],
    ['xc-supervisor', 'NOT_FOUND'],
  ])('are not for %s, who is no supervisor of a party', async (who, code) => {
    const { id } = await world.open();
    const input = { id, purpose: 'Advice', expiresAt: inDays(10) };
    expect((await world.give(who, 'grantCaseAccess', input)).codes).toEqual([code]);
  });

  test.each([-1, 0, 367, 4000])('end after now and within a year, not in %s days', async (days) => {
    const { id } = await world.open();
    const input = { id, purpose: 'Advice', expiresAt: inDays(days) };
    expect((await world.give('xa-supervisor', 'grantCaseAccess', input)).codes).toEqual(['BAD_USER_INPUT']);
  });
});
