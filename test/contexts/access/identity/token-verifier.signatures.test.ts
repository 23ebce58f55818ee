import { beforeAll, describe, expect, test } from 'vitest';
import { CompactSign, createLocalJWKSet, exportSPKI, importJWK, SignJWT, UnsecuredJWT } from 'jose';

import {
  createTokenVerifier,
  type TokenVerifier,
} from '../../../../src/contexts/access/identity/token-verifier.js';
import {
  AUDIENCE,
  ISSUER,
  NOW,
  OFFICER,
  part,
  refusalOf,
  signingKey,
  type SigningKey,
} from './test-issuer.js';

let issuer: SigningKey;
let rsa: SigningKey;
let verify: TokenVerifier;

const verifierOf = (...keys: SigningKey[]) =>
  createTokenVerifier({
    keys: createLocalJWKSet({ keys: keys.map(({ publicJwk }) => publicJwk) }),
    issuer: ISSUER,
    audience: AUDIENCE,
    now: () => new Date(NOW * 1_000),
  });

beforeAll(async () => {
  issuer = await signingKey('current');
  rsa = await signingKey('rsa', 'RS256');
  verify = verifierOf(issuer, rsa);
});

/** Expects that the token, and the token alone, is why the request is refused, in words that tell nothing. */
async function expectRefusal(token: string, by: TokenVerifier = verify): Promise<void> {
  const refusal = await refusalOf(by(`Bearer ${token}`));
  expect(refusal.extensions).toEqual({ code: 'UNAUTHENTICATED' });
  expect(refusal.message).toBe(
    'The access token is not signed by the identity provider of this service. Sign in there and use the token that you get.',
  );
}

describe('a signature', () => {
  test('is needed: alg none', async () => {
    const unsigned = new UnsecuredJWT(OFFICER).encode();
    await expectRefusal(unsigned);
    await expectRefusal(`${unsigned}AAAA`);
    for (const alg of ['None', 'NONE', 'nOnE', '']) {
      await expectRefusal(`${part({ alg, kid: 'current' })}.${part(OFFICER)}.`);
    }
  });

  test('cut off is refused', async () => {
    const token = await issuer.sign(OFFICER);
    await expectRefusal(token.slice(0, token.lastIndexOf('.') + 1));
  });

  test('by another key under the same id is refused', async () => {
    const other = await signingKey('current');
    await expectRefusal(await other.sign(OFFICER));
  });

  test('by a key that the token brings along is refused', async () => {
    const other = await signingKey(null);
    await expectRefusal(await other.sign(OFFICER, { jwk: other.publicJwk }));
    await expectRefusal(await other.sign(OFFICER, { jku: 'http://127.0.0.1:1/jwks' }));
  });

  test('by a key that is not known is refused', async () => {
    for (const kid of ['unknown', '', '../../dev/null', "' OR 1=1"]) {
      await expectRefusal(await issuer.sign(OFFICER, { kid }));
    }
  });

  test('with a shared secret is refused, the public key taken for one included', async () => {
    const publicKey = await importJWK(rsa.publicJwk, 'RS256', { extractable: true });
    if (publicKey instanceof Uint8Array) throw new Error('not a public key');
    const pem = await exportSPKI(publicKey);
    for (const text of [pem, pem.trim(), JSON.stringify(rsa.publicJwk), rsa.publicJwk.n ?? '']) {
      const forged = await new SignJWT(OFFICER)
        .setProtectedHeader({ alg: 'HS256', kid: 'rsa' })
        .sign(new TextEncoder().encode(text));
      await expectRefusal(forged);
    }
  });

  test('with an algorithm that is not accepted is refused though the key is known', async () => {
    const key = await signingKey('k', 'RS512');
    await expectRefusal(await key.sign(OFFICER), verifierOf(key));
  });

  test('over something that is no set of claims is refused', async () => {
    for (const text of ['[]', '"text"', '{']) {
      const token = await new CompactSign(new TextEncoder().encode(text))
        .setProtectedHeader({ alg: 'EdDSA', kid: 'current' })
        .sign(issuer.privateKey);
      await expectRefusal(token);
    }
  });

  test('with an extension that must be understood is refused', async () => {
    const token = `${part({ alg: 'EdDSA', kid: 'current', crit: ['x'], x: 1 })}.${part(OFFICER)}.AAAA`;
    await expectRefusal(token);
  });
});
