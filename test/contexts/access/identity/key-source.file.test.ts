import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportJWK, type JWK } from 'jose';

import { IdentityFault } from '../../../../src/contexts/access/identity/identity-fault.js';
import { keysFromFile, type KeySource } from '../../../../src/contexts/access/identity/key-source.js';
import { createTokenVerifier } from '../../../../src/contexts/access/identity/token-verifier.js';
import {
  AUDIENCE,
  ISSUER,
  NOW,
  OFFICER,
  OFFICER_VIEWER,
  refusalOf,
  signingKey,
  type SigningKey,
} from './test-issuer.js';

let oldKey: SigningKey;
let newKey: SigningKey;

beforeAll(async () => {
  [oldKey, newKey] = await Promise.all([signingKey('old', 'ES256'), signingKey('new', 'EdDSA')]);
});

const verifierWith = (keys: KeySource) =>
  createTokenVerifier({ keys, issuer: ISSUER, audience: AUDIENCE, now: () => new Date(NOW * 1_000) });

describe('a key set in a file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'repatria-keys-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  async function fileWith(content: unknown): Promise<string> {
    const path = join(folder, 'jwks.json');
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  }

  test('verifies the tokens of each of its keys', async () => {
    const verify = verifierWith(
      await keysFromFile(await fileWith({ keys: [oldKey.publicJwk, newKey.publicJwk] })),
    );
    for (const key of [oldKey, newKey]) {
      expect(await verify(`Bearer ${await key.sign(OFFICER)}`)).toEqual(OFFICER_VIEWER);
    }
    const unknown = await signingKey('unknown');
    const refusal = await refusalOf(verify(`Bearer ${await unknown.sign(OFFICER)}`));
    expect(refusal.extensions['code']).toBe('UNAUTHENTICATED');
  });

  test('of one key needs no key id', async () => {
    const key = await signingKey(null);
    const verify = verifierWith(await keysFromFile(await fileWith({ keys: [key.publicJwk] })));
    expect(await verify(`Bearer ${await key.sign(OFFICER)}`)).toEqual(OFFICER_VIEWER);
  });

  test('that is not there, or is a folder, is a fault that names it', async () => {
    await expect(keysFromFile(join(folder, 'none.json'))).rejects.toThrow(/none\.json \(ENOENT\)\.$/);
    await expect(keysFromFile(folder)).rejects.toThrow(/\(EISDIR\)\.$/);
    await expect(keysFromFile(folder)).rejects.toThrow(IdentityFault);
  });

  test.each([
    '',
    '{',
    '[]',
    '{}',
    '{"keys":[]}',
    '{"keys":{}}',
    '{"keys":[1]}',
    '{"keys":[{"kty":"EC","kid":1}]}',
  ])('that reads %j is a fault', async (text) => {
    await expect(keysFromFile(await fileWith(text))).rejects.toThrow(/is no key set: it must be JSON/);
  });

  test.each<[string, () => Promise<JWK[]> | JWK[], RegExp]>([
    [
      'a private key',
      async () => [await exportJWK(oldKey.privateKey)],
      /^Key 1 in .* is a private or shared key/,
    ],
    ['a shared secret', () => [{ kty: 'oct', k: 'c2VjcmV0' }], /^Key 1 in .* is a private or shared key/],
    [
      'half a key',
      () => [newKey.publicJwk, { kty: 'EC', crv: 'P-256' }],
      /^Key 2 in .* is not a usable public key/,
    ],
    ['a key of an unknown kind', () => [{ kty: 'XX' }], /^Key 1 in .* is not a usable public key/],
    [
      'two keys of one id',
      () => [oldKey.publicJwk, { ...newKey.publicJwk, kid: 'old' }],
      /a "kid" of its own/,
    ],
    ['two keys, one without id', () => [oldKey.publicJwk, withoutId(newKey.publicJwk)], /a "kid" of its own/],
    ['a weak key', () => [{ kty: 'RSA', e: 'AQAB', n: `w${'A'.repeat(169)}Q` }], /at least 2048 bits/],
  ])('with %s is a fault', async (_, keys, message) => {
    const fault = await refusalOf(keysFromFile(await fileWith({ keys: await keys() })));
    expect(fault).toBeInstanceOf(IdentityFault);
    expect(fault.message).toMatch(message);
    expect(fault.message).not.toContain('\n');
  });

  function withoutId({ kid: _, ...key }: JWK): JWK {
    return key;
  }
});
