import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decodeJwt, decodeProtectedHeader, exportJWK } from 'jose';

import {
  DEVELOPMENT_AUDIENCE,
  DEVELOPMENT_ISSUER,
  issueDevelopmentToken,
  loadOrCreateDevelopmentKeys,
  type DevelopmentKeys,
} from '../../../../src/contexts/access/identity/development-keys.js';
import { IdentityFault } from '../../../../src/contexts/access/identity/identity-fault.js';
import { createTokenVerifier } from '../../../../src/contexts/access/identity/token-verifier.js';
import { PUBLIC_VIEWER } from '../../../../src/contexts/access/identity/viewer-claims.js';
import { NOW, OFFICER_VIEWER } from './test-issuer.js';

let folder: string;
const now = () => new Date(NOW * 1_000);
const load = () => loadOrCreateDevelopmentKeys(folder, { production: false });
const keyFile = () => join(folder, 'development-keys.json');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repatria-data-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

function verifierWith({ keys }: DevelopmentKeys, clock = now) {
  return createTokenVerifier({
    keys,
    issuer: DEVELOPMENT_ISSUER,
    audience: DEVELOPMENT_AUDIENCE,
    clockToleranceSeconds: 0,
    now: clock,
  });
}

describe('development keys', () => {
  test('are made in a file that its owner alone may read, and leave nothing else behind', async () => {
    await load();
    expect((await stat(keyFile())).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['development-keys.json']);
  });

  test('are the same after a restart, and so are the tokens', async () => {
    const token = await issueDevelopmentToken(await load(), OFFICER_VIEWER, { lifetimeSeconds: 60, now });
    const text = await readFile(keyFile(), 'utf8');
    expect(await verifierWith(await load())(`Bearer ${token}`)).toEqual(OFFICER_VIEWER);
    expect(await readFile(keyFile(), 'utf8')).toBe(text);
  });

  test('make the data directory where there is none', async () => {
    const inner = join(folder, 'a', 'b');
    await loadOrCreateDevelopmentKeys(inner, { production: false });
    expect(await readdir(inner)).toEqual(['development-keys.json']);
  });

  test('are one pair for all who start at once', async () => {
    const all = await Promise.all(Array.from({ length: 12 }, load));
    expect(new Set(all.map(({ keyId }) => keyId)).size).toBe(1);
    expect(await readdir(folder)).toEqual(['development-keys.json']);
    const [first] = all;
    const last = all.at(-1);
    if (first === undefined || last === undefined) throw new Error('no keys');
    const token = await issueDevelopmentToken(first, OFFICER_VIEWER, { lifetimeSeconds: 60, now });
    expect(await verifierWith(last)(`Bearer ${token}`)).toEqual(OFFICER_VIEWER);
  });

  test('cannot be taken out of the process', async () => {
    await expect(exportJWK((await load()).privateKey)).rejects.toThrow(TypeError);
  });

  test('of one directory do not count in another', async () => {
    const token = await issueDevelopmentToken(await load(), OFFICER_VIEWER, { lifetimeSeconds: 60, now });
    const other = await loadOrCreateDevelopmentKeys(join(folder, 'other'), { production: false });
    await expect(verifierWith(other)(`Bearer ${token}`)).rejects.toThrow(
      /not signed by the identity provider/,
    );
  });

  test('are refused in production, whether they are there or not', async () => {
    const start = () => loadOrCreateDevelopmentKeys(folder, { production: true });
    await expect(start()).rejects.toThrow(IdentityFault);
    expect(await readdir(folder)).toEqual([]);
    await load();
    await expect(start()).rejects.toThrow(/^Development keys are refused in production\./);
  });

  test.each([
    '',
    '{',
    'null',
    '{}',
    '{"kty":"OKP","crv":"Ed25519","x":"AA","d":"AA"}',
    '{"kty":"EC","crv":"P-256","x":"AA","y":"AA","d":"AA"}',
  ])('in a file that reads %j are a fault of one line, and the file is left alone', async (text) => {
    await writeFile(keyFile(), text);
    await expect(load()).rejects.toThrow(IdentityFault);
    await expect(load()).rejects.toThrow(/holds no development keys of this service\. Delete it: [^\n]+$/);
    expect(await readFile(keyFile(), 'utf8')).toBe(text);
  });

  test('whose public and private halves do not belong together are a fault', async () => {
    await load();
    await loadOrCreateDevelopmentKeys(join(folder, 'other'), { production: false });
    const mine = JSON.parse(await readFile(keyFile(), 'utf8')) as Record<string, string>;
    const other = JSON.parse(
      await readFile(join(folder, 'other', 'development-keys.json'), 'utf8'),
    ) as typeof mine;
    await writeFile(keyFile(), JSON.stringify({ ...mine, x: other['x'] }));
    await expect(load()).rejects.toThrow(/holds no development keys/);
  });

  test('that cannot be kept are a fault that says why', async () => {
    await mkdir(keyFile());
    await expect(load()).rejects.toThrow(/^The development keys cannot be kept in .*\(EISDIR\)\.$/);
    await writeFile(join(folder, 'file'), '');
    const inFile = loadOrCreateDevelopmentKeys(join(folder, 'file'), { production: false });
    await expect(inFile).rejects.toThrow(/^The development keys cannot be kept in .*\(ENOTDIR\)\.$/);
  });
});

describe('a development token', () => {
  test('says who made it, for whom, with which key and until when', async () => {
    const keys = await load();
    const token = await issueDevelopmentToken(keys, OFFICER_VIEWER, { lifetimeSeconds: 90, now });
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'EdDSA', kid: keys.keyId, typ: 'JWT' });
    expect(decodeJwt(token)).toEqual({
      sub: OFFICER_VIEWER.userId,
      role: OFFICER_VIEWER.role,
      state: OFFICER_VIEWER.state,
      authority: OFFICER_VIEWER.authorityId,
      iss: 'repatria-development',
      aud: 'repatria',
      iat: NOW,
      exp: NOW + 90,
    });
  });

  test('is valid to the last second of its lifetime and not beyond', async () => {
    const keys = await load();
    const header = `Bearer ${await issueDevelopmentToken(keys, OFFICER_VIEWER, { lifetimeSeconds: 90, now })}`;
    const at = (seconds: number) => verifierWith(keys, () => new Date(seconds * 1_000))(header);
    expect(await at(NOW + 89)).toEqual(OFFICER_VIEWER);
    await expect(at(NOW + 90)).rejects.toThrow(/has expired/);
  });

  test('starts at the clock of the system when no other is given', async () => {
    const keys = await load();
    const token = await issueDevelopmentToken(keys, OFFICER_VIEWER, { lifetimeSeconds: 3_600 });
    expect(await verifierWith(keys, () => new Date())(`Bearer ${token}`)).toEqual(OFFICER_VIEWER);
  });

  test.each([
    [PUBLIC_VIEWER, /^No token can be made for this person: sub must be .*; role must be /],
    [{ ...OFFICER_VIEWER, state: null }, /state is needed/],
    [{ ...OFFICER_VIEWER, authorityId: null }, /authority is needed/],
    [{ ...OFFICER_VIEWER, role: 'KING' }, /role must be/],
    [{ ...OFFICER_VIEWER, role: 'SYSTEM_ADMIN' }, /state must be left out.*; authority must be left out/],
  ])('is not made for %j', async (viewer, message) => {
    const keys = await load();
    const made = () => issueDevelopmentToken(keys, viewer, { lifetimeSeconds: 60 });
    await expect(made()).rejects.toThrow(IdentityFault);
    await expect(made()).rejects.toThrow(message);
  });

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'is not made for %d seconds',
    async (lifetimeSeconds) => {
      const keys = await load();
      await expect(issueDevelopmentToken(keys, OFFICER_VIEWER, { lifetimeSeconds })).rejects.toThrow(
        /lifetime of a token must be a whole number/,
      );
    },
  );
});
