import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createLocalJWKSet, type JWTPayload } from 'jose';

import { IdentityFault } from '../../../../src/contexts/access/identity/identity-fault.js';
import {
  createTokenVerifier,
  type TokenVerifier,
  type TokenVerifierOptions,
} from '../../../../src/contexts/access/identity/token-verifier.js';
import { PUBLIC_VIEWER } from '../../../../src/contexts/access/identity/viewer-claims.js';
import {
  AUDIENCE,
  AUTHORITY,
  ISSUER,
  NOW,
  OFFICER,
  OFFICER_VIEWER,
  refusalOf,
  signingKey,
  without,
  type SigningKey,
} from './test-issuer.js';

let issuer: SigningKey;
let options: TokenVerifierOptions;
let verify: TokenVerifier;
let seconds = NOW;

beforeAll(async () => {
  issuer = await signingKey('current');
  options = {
    keys: createLocalJWKSet({ keys: [issuer.publicJwk] }),
    issuer: ISSUER,
    audience: AUDIENCE,
    clockToleranceSeconds: 5,
    now: () => new Date(seconds * 1_000),
  };
  verify = createTokenVerifier(options);
});

const bearer = async (claims: JWTPayload, header: Readonly<Record<string, unknown>> = {}) =>
  `Bearer ${await issuer.sign(claims, header)}`;

async function expectRefusal(header: string, message: RegExp): Promise<void> {
  const refusal = await refusalOf(verify(header));
  expect(refusal.extensions['code']).toBe('UNAUTHENTICATED');
  expect(refusal.message).toMatch(message);
}

describe('who asks', () => {
  test('is the public where there is no header', async () => {
    expect(await verify(undefined)).toBe(PUBLIC_VIEWER);
  });

  test('is whom the token names, frozen', async () => {
    const viewer = await verify(await bearer(OFFICER));
    expect(viewer).toEqual(OFFICER_VIEWER);
    expect(Object.isFrozen(viewer)).toBe(true);
  });

  test('is read from a token that is meant for other services as well', async () => {
    expect(await verify(await bearer({ ...OFFICER, aud: ['another', AUDIENCE] }))).toEqual(OFFICER_VIEWER);
  });

  test.each(['bearer', 'BEARER', 'Bearer '])(
    'may be announced by "%s" (RFC 9110: in any case)',
    async (scheme) => {
      expect(await verify(`${scheme} ${await issuer.sign(OFFICER)}`)).toEqual(OFFICER_VIEWER);
    },
  );

  test.each(['EdDSA', 'ES256', 'RS256', 'PS256'])('may be signed with %s', async (alg) => {
    const key = await signingKey('k', alg);
    const keys = createLocalJWKSet({ keys: [key.publicJwk] });
    const header = `Bearer ${await key.sign(OFFICER)}`;
    expect(await createTokenVerifier({ ...options, keys })(header)).toEqual(OFFICER_VIEWER);
  });

  test('may audit the whole system or one State', async () => {
    const auditor = { ...without(OFFICER, 'state', 'authority'), role: 'AUDITOR' };
    expect(await verify(await bearer(auditor))).toMatchObject({ role: 'AUDITOR', state: null });
    expect(await verify(await bearer({ ...auditor, state: 'XC' }))).toMatchObject({ state: 'XC' });
  });
});

describe('a header', () => {
  test.each([
    '',
    ' ',
    'Bearer',
    'Bearer ',
    'Basic b2ZmaWNlcjpzZWNyZXQ=',
    'Bearer a',
    'Bearer a.b',
    'Bearer a.b.c.d',
    'Bearer a.b.c.d.e',
    'Bearer a.b.c d',
    'Bearer "a.b.c"',
    'Bearer a.b=.c',
    'Bearer ä.b.c',
    'Bearer \u0000.b.c',
    'a.b.c',
  ])('%j is refused, and is not the public', async (header) => {
    await expectRefusal(header, /^The header Authorization must read "Bearer"/);
  });

  test('without the word Bearer is refused though the token is good', async () => {
    await expectRefusal(await issuer.sign(OFFICER), /must read "Bearer"/);
  });

  test('is refused unread when the token is over 8 kB, and read when it is just 8 kB', async () => {
    const just = `Bearer ${'a'.repeat(8_188)}.b.c`;
    await expectRefusal(just, /not signed by the identity provider/);
    await expectRefusal(`${just}c`, /longer than 8 kB/);
    await expectRefusal(await bearer({ ...OFFICER, padding: 'x'.repeat(9_000) }), /longer than 8 kB/);
  });
});

describe('the claims', () => {
  const elsewhere = /^The access token was issued for another service\./;

  test.each([
    ['iss', undefined, elsewhere],
    ['iss', 'https://issuer.example/', elsewhere],
    ['iss', [ISSUER], elsewhere],
    ['aud', undefined, elsewhere],
    ['aud', 'another', elsewhere],
    ['aud', ['another'], elsewhere],
    ['aud', [], elsewhere],
    ['exp', undefined, /lacks a valid claim "exp"/],
    ['exp', '2099-01-01', /lacks a valid claim "exp"/],
    ['nbf', 'soon', /lacks a valid claim "nbf"/],
    ['sub', undefined, /does not say who you are: sub must be/],
    ['sub', 'a\u0000b', /does not say who you are: sub must be/],
    ['role', undefined, /does not say who you are: role must be/],
    ['role', 'KING', /does not say who you are: role must be/],
    ['role', 'PUBLIC', /does not say who you are: role must be/],
    ['role', 'STAR_STAFF', /state must be left out.*; authority must be left out/],
    ['state', undefined, /state is needed for the role CENTRAL_AUTHORITY_OFFICER/],
    ['state', 'xa', /state must be an ISO 3166-1 alpha-2 code/],
    ['authority', undefined, /authority is needed for the role CENTRAL_AUTHORITY_OFFICER/],
    ['authority', 'ministry', /authority must be the UUID/],
  ])('%s %j is refused', async (name, value, message) => {
    const claims = { ...without(OFFICER, name), ...(value !== undefined && { [name]: value }) };
    await expectRefusal(`Bearer ${await issuer.sign(claims)}`, message);
  });

  test('that are wrong are all listed, for a program too, without their values', async () => {
    const refusal = await refusalOf(
      verify(await bearer({ ...OFFICER, state: 'secret', authority: 'secret' })),
    );
    expect(refusal.extensions['problems']).toMatchObject([{ field: 'state' }, { field: 'authority' }]);
    expect(JSON.stringify(refusal)).not.toContain('secret');
  });

  test('are not talked about to somebody who cannot sign', async () => {
    const other = await signingKey('current');
    const claims = { ...OFFICER, iss: 'https://elsewhere.example', exp: NOW - 600, role: 'KING' };
    await expectRefusal(`Bearer ${await other.sign(claims)}`, /not signed by the identity provider/);
  });
});

describe('time', () => {
  afterEach(() => {
    seconds = NOW;
  });

  test('ends a token: valid in its last second of tolerance, refused in the next', async () => {
    const header = await bearer({ ...OFFICER, exp: NOW });
    seconds = NOW + 4;
    await expect(createTokenVerifier(options)(header)).resolves.toEqual(OFFICER_VIEWER);
    seconds = NOW + 5;
    await expectRefusal(header, /^The access token has expired\./);
  });

  test('ends a token that was accepted a moment ago as well', async () => {
    const header = await bearer({ ...OFFICER, exp: NOW, jti: 'cached' });
    seconds = NOW + 4;
    const first = await verify(header);
    expect(await verify(header)).toBe(first);
    seconds = NOW + 5;
    await expectRefusal(header, /has expired/);
    await expectRefusal(header, /has expired/);
  });

  test('starts a token: refused in the last second before the tolerance, valid in the next', async () => {
    const header = await bearer({ ...OFFICER, nbf: NOW + 100 });
    seconds = NOW + 94;
    await expectRefusal(header, /^The access token is not valid yet\./);
    seconds = NOW + 95;
    expect(await verify(header)).toEqual(OFFICER_VIEWER);
  });

  test('is told without tolerance when none is wanted', async () => {
    const strict = createTokenVerifier({ ...options, clockToleranceSeconds: 0 });
    await expect(strict(await bearer({ ...OFFICER, exp: NOW + 1 }))).resolves.toEqual(OFFICER_VIEWER);
    await expect(strict(await bearer({ ...OFFICER, exp: NOW }))).rejects.toThrow(/has expired/);
  });

  test('is the clock of the system when no other is given', async () => {
    const { keys } = options;
    const real = createTokenVerifier({ keys, issuer: ISSUER, audience: AUDIENCE });
    const exp = Math.floor(Date.now() / 1_000);
    await expect(real(await bearer({ ...OFFICER, exp: exp + 3_600 }))).resolves.toEqual(OFFICER_VIEWER);
    await expect(real(await bearer({ ...OFFICER, exp: exp - 3_600 }))).rejects.toThrow(/has expired/);
  });
});

describe('a verifier', () => {
  test.each([
    [{ issuer: '' }, /issuer and the audience/],
    [{ audience: '' }, /issuer and the audience/],
    [{ clockToleranceSeconds: -1 }, /from 0 to 300 seconds/],
    [{ clockToleranceSeconds: 301 }, /from 0 to 300 seconds/],
    [{ clockToleranceSeconds: Number.NaN }, /from 0 to 300 seconds/],
  ])('is not made of %j', (fault, message) => {
    expect(() => createTokenVerifier({ ...options, ...fault })).toThrow(IdentityFault);
    expect(() => createTokenVerifier({ ...options, ...fault })).toThrow(message);
  });

  test('tells two people apart who ask at the same moment', async () => {
    const people = Array.from({ length: 20 }, (_, index) => `officer-${String(index)}`);
    const headers = await Promise.all(people.map((sub) => bearer({ ...OFFICER, sub, authority: AUTHORITY })));
    for (const round of [1, 2]) {
      const viewers = await Promise.all(headers.map((header) => verify(header)));
      expect({ round, people: viewers.map(({ userId }) => userId) }).toEqual({ round, people });
    }
  });
});
