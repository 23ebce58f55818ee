import { describe, expect, test } from 'vitest';
import { validate as isUuid } from 'uuid';

import { DEMO_AUTHORITIES, DEMO_PEOPLE, DEMO_STATES } from '../../../seeds/demo/people.js';
import { readViewerClaims, viewerClaims } from '../../../src/contexts/access/identity/viewer-claims.js';
import { Role } from '../../../src/contexts/access/roles.js';

describe('the demo people', () => {
  test.each(DEMO_PEOPLE.map((person) => [person.key, person] as const))(
    '%s can have a token and is clearly fictitious',
    (key, { name, viewer }) => {
      expect(readViewerClaims(viewerClaims(viewer))).toEqual({ viewer });
      expect(viewer.userId).toBe(key);
      expect(name).toMatch(/\(fictitious\)$/);
    },
  );

  test('are told apart by key and by name', () => {
    expect(new Set(DEMO_PEOPLE.map(({ key }) => key)).size).toBe(DEMO_PEOPLE.length);
    expect(new Set(DEMO_PEOPLE.map(({ name }) => name)).size).toBe(DEMO_PEOPLE.length);
  });

  test('are of every role but the public, which needs no token', () => {
    const roles = new Set<string>(Object.values(Role));
    roles.delete(Role.PUBLIC);
    expect(new Set(DEMO_PEOPLE.map(({ viewer }) => viewer.role))).toEqual(roles);
  });

  test('serve in an authority of the State for which they act', () => {
    const stateOf = new Map<string, string>(
      Object.entries(DEMO_AUTHORITIES).map(([name, id]) => [id, name.slice(0, 2)]),
    );
    for (const { viewer } of DEMO_PEOPLE) {
      if (viewer.authorityId !== null) expect(stateOf.get(viewer.authorityId)).toBe(viewer.state);
    }
  });

  test('let two people of the requesting State see each case with four eyes', () => {
    const central = DEMO_PEOPLE.filter(
      ({ viewer }) => viewer.authorityId === DEMO_AUTHORITIES.XA_CENTRAL_AUTHORITY,
    );
    expect(central.map(({ viewer }) => viewer.role).sort()).toEqual([
      Role.CENTRAL_AUTHORITY_OFFICER,
      Role.CENTRAL_AUTHORITY_OFFICER,
      Role.CENTRAL_AUTHORITY_SUPERVISOR,
    ]);
  });
});

describe('the demo world', () => {
  test('has States by codes that ISO 3166-1 leaves to users', () => {
    expect(Object.keys(DEMO_STATES)).toEqual(['XA', 'XB', 'XC', 'XD']);
    expect(Object.values(DEMO_STATES).every((name) => name.endsWith('(fictitious)'))).toBe(true);
  });

  test('has authorities with ids of their own', () => {
    const ids = Object.values(DEMO_AUTHORITIES);
    expect(ids.every(isUuid)).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
