import { beforeAll, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { createLocalJWKSet } from 'jose';

import {
  createTokenVerifier,
  type TokenVerifier,
} from '../../../../src/contexts/access/identity/token-verifier.js';
import { DomainError } from '../../../../src/platform/errors.js';
import { AUDIENCE, ISSUER, NOW, OFFICER, OFFICER_VIEWER, signingKey } from './test-issuer.js';

const BASE64URL = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_');

const tokens: string[] = [];
let verify: TokenVerifier;

beforeAll(async () => {
  const keys = await Promise.all(['EdDSA', 'ES256', 'RS256', 'PS256'].map((alg) => signingKey(alg, alg)));
  verify = createTokenVerifier({
    keys: createLocalJWKSet({ keys: keys.map(({ publicJwk }) => publicJwk) }),
    issuer: ISSUER,
    audience: AUDIENCE,
    now: () => new Date(NOW * 1_000),
  });
  for (const key of keys) tokens.push(await key.sign(OFFICER));
  // Verified beforehand, so that the cache as well must tell the altered token from the true one.
  for (const token of tokens) await expect(verify(`Bearer ${token}`)).resolves.toEqual(OFFICER_VIEWER);
});

async function outcomeOf(header: string): Promise<unknown> {
  return verify(header).catch((fault: unknown) => (fault instanceof DomainError ? fault.code : fault));
}

/** Whether two tokens differ in nothing but bits of the last character that encode no byte. */
function isSameToken(a: string, b: string): boolean {
  const parts = [a, b].map((token) => token.split('.'));
  return (
    parts[0]?.slice(0, 2).join() === parts[1]?.slice(0, 2).join() &&
    Buffer.from(parts[0]?.[2] ?? '', 'base64url').equals(Buffer.from(parts[1]?.[2] ?? '', 'base64url'))
  );
}

describe('an altered token', () => {
  test('is refused, whichever character of its three parts is another', async () => {
    const alteration = fc.record({
      which: fc.nat({ max: 3 }),
      place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      character: fc.constantFrom(...BASE64URL, '.'),
    });
    await fc.assert(
      fc.asyncProperty(alteration, async ({ which, place, character }) => {
        const token = tokens[which] ?? '';
        const index = Math.floor(place * token.length);
        const altered = token.slice(0, index) + character + token.slice(index + 1);
        expect(await outcomeOf(`Bearer ${altered}`)).toEqual(
          isSameToken(altered, token) ? OFFICER_VIEWER : 'UNAUTHENTICATED',
        );
      }),
      { numRuns: 400 },
    );
  });

  test('is refused at its last character too, unless the bytes that it encodes are the same', async () => {
    for (const token of tokens) {
      for (const character of BASE64URL) {
        const altered = token.slice(0, -1) + character;
        expect(await outcomeOf(`Bearer ${altered}`)).toEqual(
          isSameToken(altered, token) ? OFFICER_VIEWER : 'UNAUTHENTICATED',
        );
      }
    }
  });

  test('is refused when parts of two true tokens are joined', async () => {
    const choice = fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 }), fc.nat({ max: 3 }));
    await fc.assert(
      fc.asyncProperty(choice, async (picks) => {
        const joined = picks.map((which, index) => tokens[which]?.split('.')[index]).join('.');
        const outcome = await outcomeOf(`Bearer ${joined}`);
        expect(outcome).toEqual(tokens.includes(joined) ? OFFICER_VIEWER : 'UNAUTHENTICATED');
      }),
    );
  });
});

describe('any header', () => {
  const base64url = fc.string({ unit: fc.constantFrom(...BASE64URL), maxLength: 60 });
  const json = fc.json().map((text) => Buffer.from(text).toString('base64url'));
  const tokenLike = fc
    .tuple(...[0, 1, 2].map(() => fc.oneof(base64url, json)))
    .map((parts) => parts.join('.'));
  const header = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string().map((text) => `Bearer ${text}`),
    tokenLike.map((token) => `Bearer ${token}`),
  );

  test('that no key has signed is answered with UNAUTHENTICATED and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(header, async (text) => {
        expect(await outcomeOf(text)).toBe('UNAUTHENTICATED');
      }),
      { numRuns: 500 },
    );
  });
});
