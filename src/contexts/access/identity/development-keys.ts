import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import {
  calculateJwkThumbprint,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  SignJWT,
  type CryptoKey,
} from 'jose';
import { z } from 'zod';

import { errorCode } from '../../../platform/faults.js';
import type { Viewer } from '../../../platform/viewer.js';
import { IdentityFault } from './identity-fault.js';
import type { KeySource } from './key-source.js';
import { readViewerClaims, viewerClaims } from './viewer-claims.js';

/** The `iss` of development tokens. */
export const DEVELOPMENT_ISSUER = 'repatria-development';
/** The `aud` of development tokens. */
export const DEVELOPMENT_AUDIENCE = 'repatria';

const FILE_NAME = 'development-keys.json';

/** The key pair (Ed25519, RFC 8037) with which a service on a developer's machine plays identity provider. */
export interface DevelopmentKeys {
  /** The `kid` of its tokens: the thumbprint of the public key (RFC 7638). */
  readonly keyId: string;
  /** Signs tokens; cannot be exported. */
  readonly privateKey: CryptoKey;
  /** Verifies tokens. */
  readonly keys: KeySource;
}

/**
 * The development keys of a data directory: made at the first call, in `development-keys.json` that its owner
 * alone may read, and the same ever after, so that tokens outlive a restart. Processes that start at once
 * agree on one pair.
 * @throws IdentityFault in production, and when the file cannot be read, written or understood.
 */
export async function loadOrCreateDevelopmentKeys(
  dataDir: string,
  { production }: { readonly production: boolean },
): Promise<DevelopmentKeys> {
  if (production) {
    throw new IdentityFault(
      'Development keys are refused in production. Set JWKS_URL or JWKS_FILE to the key set of your identity provider.',
    );
  }
  const path = join(dataDir, FILE_NAME);
  let text: string;
  try {
    text = (await findText(path)) ?? (await createFile(dataDir, path));
  } catch (cause) {
    const reason = errorCode(cause) ?? 'unknown reason';
    throw new IdentityFault(`The development keys cannot be kept in ${path} (${reason}).`, { cause });
  }
  return parseKeys(path, text);
}

/** How long a development token lasts. */
export interface DevelopmentTokenOptions {
  /** Whole seconds, at least one. */
  readonly lifetimeSeconds: number;
  /** The current time; the system's clock if not given. */
  readonly now?: () => Date;
}

/**
 * Signs a token for a viewer, valid from now on, at a service that runs with the same development keys.
 * @throws IdentityFault when no such viewer can exist (the public needs no token, an officer needs a State and
 * an authority) or the lifetime is no positive whole number.
 */
export async function issueDevelopmentToken(
  { keyId, privateKey }: DevelopmentKeys,
  viewer: Viewer,
  { lifetimeSeconds, now = () => new Date() }: DevelopmentTokenOptions,
): Promise<string> {
  const claims = viewerClaims(viewer);
  const reading = readViewerClaims(claims);
  if ('problems' in reading) {
    const summary = reading.problems.map(({ field, message }) => `${field} ${message}`).join('; ');
    throw new IdentityFault(`No token can be made for this person: ${summary}.`);
  }
  if (!Number.isSafeInteger(lifetimeSeconds) || lifetimeSeconds < 1) {
    throw new IdentityFault('The lifetime of a token must be a whole number of seconds, at least 1.');
  }
  const issuedAt = Math.floor(now().getTime() / 1_000);
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'EdDSA', kid: keyId, typ: 'JWT' })
    .setIssuer(DEVELOPMENT_ISSUER)
    .setAudience(DEVELOPMENT_AUDIENCE)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + lifetimeSeconds)
    .sign(privateKey);
}

const privateKeyShape = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
  d: z.string(),
});

async function findText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (fault) {
    if (errorCode(fault) === 'ENOENT') return undefined;
    throw fault;
  }
}

/** Makes the file unless another process was faster; the text that is in the file then. */
async function createFile(dataDir: string, path: string): Promise<string> {
  await mkdir(dataDir, { recursive: true });
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const draft = `${path}.${randomUUID()}`;
  try {
    await writeFile(draft, `${JSON.stringify(await exportJWK(privateKey))}\n`, {
      flag: 'wx',
      mode: 0o600,
      flush: true,
    });
    // A hard link appears whole or not at all and never replaces what is there: the first process wins.
    await link(draft, path);
  } catch (fault) {
    if (errorCode(fault) !== 'EEXIST') throw fault;
  } finally {
    await unlink(draft).catch(() => undefined);
  }
  return readFile(path, 'utf8');
}

async function parseKeys(path: string, text: string): Promise<DevelopmentKeys> {
  try {
    const { d, ...publicKey } = privateKeyShape.parse(JSON.parse(text));
    const keyId = await calculateJwkThumbprint(publicKey);
    const privateKey = await importJWK({ ...publicKey, d }, 'EdDSA', { extractable: false });
    const keys = createLocalJWKSet({ keys: [{ ...publicKey, kid: keyId, alg: 'EdDSA', use: 'sig' }] });
    return Object.freeze({ keyId, privateKey, keys });
  } catch (cause) {
    throw new IdentityFault(
      `${path} holds no development keys of this service. Delete it: the next start makes new ones, and tokens issued so far end.`,
      { cause },
    );
  }
}
