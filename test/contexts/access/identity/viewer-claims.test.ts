import { describe, expect, test } from 'vitest';
import fc from 'fast-check';

import {
  PUBLIC_VIEWER,
  readViewerClaims,
  viewerClaims,
} from '../../../../src/contexts/access/identity/viewer-claims.js';
import {
  Role,
  roleMayHaveState,
  roleNeedsAuthority,
  roleNeedsState,
} from '../../../../src/contexts/access/roles.js';
import { AUTHORITY } from './test-issuer.js';

const roles = Object.values(Role).filter((role) => role !== Role.PUBLIC);
const officer = { sub: 'p-1', role: 'CENTRAL_AUTHORITY_OFFICER', state: 'XA', authority: AUTHORITY };

function faultyFields(claims: Readonly<Record<string, unknown>>): string[] {
  const reading = readViewerClaims(claims);
  return 'problems' in reading ? reading.problems.map(({ field }) => field) : [];
}

describe('the claims of a token', () => {
  test('give a frozen viewer', () => {
    const reading = readViewerClaims(officer);
    expect(reading).toEqual({
      viewer: { userId: 'p-1', role: Role.CENTRAL_AUTHORITY_OFFICER, state: 'XA', authorityId: AUTHORITY },
    });
    expect('viewer' in reading && Object.isFrozen(reading.viewer)).toBe(true);
  });

  test.each(roles)('of %s need and may have a State and an authority as the role says', (role) => {
    const bare = faultyFields({ sub: 'p-1', role });
    expect(bare.includes('state')).toBe(roleNeedsState(role));
    expect(bare.includes('authority')).toBe(roleNeedsAuthority(role));

    const full = faultyFields({ sub: 'p-1', role, state: 'XA', authority: AUTHORITY });
    expect(full.includes('state')).toBe(!roleMayHaveState(role));
    expect(full.includes('authority')).toBe(!roleNeedsAuthority(role));
  });

  test('are all named when all are wrong, and none of their values is repeated', () => {
    const reading = readViewerClaims({ ...officer, sub: '', state: 'Avaloria', authority: 'secret-7' });
    expect(reading).toEqual({
      problems: [
        { field: 'sub', message: 'must be the id of the person, 1 to 255 visible ASCII characters' },
        { field: 'state', message: 'must be an ISO 3166-1 alpha-2 code, two capital letters' },
        { field: 'authority', message: 'must be the UUID of the authority' },
      ],
    });
  });

  test.each([
    undefined,
    null,
    '',
    ' ',
    ' p',
    'p ',
    'p\u0000',
    'p\n',
    'é',
    '\ud800',
    'x'.repeat(256),
    7,
    {},
    ['p'],
  ])('sub %j is refused', (sub) => {
    expect(faultyFields({ ...officer, sub })).toEqual(['sub']);
  });

  test.each(['p', 'auth0|6f', 'Jane Doe', 'x'.repeat(255)])('sub %j is accepted', (sub) => {
    expect(faultyFields({ ...officer, sub })).toEqual([]);
  });

  test.each([
    undefined,
    null,
    '',
    'PUBLIC',
    'officer',
    'Auditor',
    'constructor',
    7,
    ['AUDITOR'],
    { AUDITOR: 1 },
  ])('role %j is refused', (role) => {
    expect(faultyFields({ ...officer, role })).toEqual(['role']);
  });

  test.each([undefined, null, '', 'X', 'xa', 'Xa', 'XAA', 'X1', 'XA\n', ' XA', 'ÄÖ', 41, ['XA']])(
    'state %j is refused',
    (state) => {
      expect(faultyFields({ ...officer, state })).toEqual(['state']);
    },
  );

  test.each([
    undefined,
    null,
    '',
    'x',
    AUTHORITY.slice(1),
    `${AUTHORITY}\n`,
    `{${AUTHORITY}}`,
    5,
    [AUTHORITY],
  ])('authority %j is refused', (authority) => {
    expect(faultyFields({ ...officer, authority })).toEqual(['authority']);
  });

  test('bring the authority to lower case, as records carry it', () => {
    const reading = readViewerClaims({ ...officer, authority: AUTHORITY.toUpperCase() });
    expect('viewer' in reading && reading.viewer.authorityId).toBe(AUTHORITY);
  });

  test('inherited from a prototype are not claims of the token', () => {
    const claims: unknown = JSON.parse('{"__proto__":{"sub":"p-1","role":"AUDITOR"}}');
    expect(faultyFields(claims as Record<string, unknown>)).toEqual(['sub', 'role']);
  });

  test('of any possible viewer give the same viewer again', () => {
    const possible = fc
      .record({
        userId: fc.stringMatching(/^[!-~]{1,255}$/),
        role: fc.constantFrom(...roles),
        state: fc.option(fc.stringMatching(/^[A-Z]{2}$/)),
        authorityId: fc.option(fc.uuid()),
      })
      .filter(({ role, state }) => (state === null ? !roleNeedsState(role) : roleMayHaveState(role)))
      .filter(({ role, authorityId }) => roleNeedsAuthority(role) === (authorityId !== null));
    fc.assert(
      fc.property(possible, (viewer) => {
        expect(readViewerClaims(viewerClaims(viewer))).toEqual({ viewer });
      }),
    );
  });

  test('whatever they are, give a possible viewer or a list of problems', () => {
    const claim = fc.oneof(fc.anything(), fc.string(), fc.constantFrom(...roles, 'XA', AUTHORITY));
    fc.assert(
      fc.property(fc.record({ sub: claim, role: claim, state: claim, authority: claim }), (claims) => {
        const reading = readViewerClaims(claims);
        expect('viewer' in reading ? viewerClaims(reading.viewer) : reading.problems).not.toEqual([]);
        if ('viewer' in reading) expect(claims).toMatchObject({ role: reading.viewer.role });
      }),
    );
  });
});

describe('the public viewer', () => {
  test('is nobody, of no State, and cannot be changed', () => {
    expect(PUBLIC_VIEWER).toEqual({ userId: null, role: Role.PUBLIC, state: null, authorityId: null });
    expect(Object.isFrozen(PUBLIC_VIEWER)).toBe(true);
  });
});
