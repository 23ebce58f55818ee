import { describe, expect, test } from 'vitest';

import {
  isRole,
  Role,
  roleMayHaveState,
  roleNeedsAuthority,
  roleNeedsState,
} from '../../../src/contexts/access/roles.js';

describe('roles', () => {
  //    role                               needs a State, may have one, needs an authority
  test.each([
    [Role.CENTRAL_AUTHORITY_OFFICER, true, true, true],
    [Role.CENTRAL_AUTHORITY_SUPERVISOR, true, true, true],
    [Role.COMPETENT_AUTHORITY, true, true, true],
    [Role.STAR_STAFF, false, false, false],
    [Role.SECRETARIAT, false, false, false],
    [Role.AUDITOR, false, true, false],
    [Role.SYSTEM_ADMIN, false, false, false],
    [Role.DASHBOARD, false, true, false],
    [Role.PUBLIC, false, false, false],
  ])('%s', (role, needsState, mayHaveState, needsAuthority) => {
    expect([roleNeedsState(role), roleMayHaveState(role), roleNeedsAuthority(role)]).toEqual([
      needsState,
      mayHaveState,
      needsAuthority,
    ]);
  });

  test('are a closed set of nine, each spelled as its name', () => {
    expect(Object.entries(Role)).toHaveLength(9);
    expect(Object.entries(Role).every(([name, value]) => name === (value as string) && isRole(value))).toBe(
      true,
    );
  });

  test.each(['', 'auditor', 'AUDITOR ', 'toString', '__proto__', undefined, null, 7, ['AUDITOR']])(
    '%j is none of them',
    (value) => {
      expect(isRole(value)).toBe(false);
    },
  );
});
