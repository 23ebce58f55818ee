import { createPublicKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import { createLocalJWKSet, createRemoteJWKSet, errors, type CryptoKey, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

import { DomainError } from '../../../platform/errors.js';
import { errorCode } from '../../../platform/faults.js';
import { IdentityFault } from './identity-fault.js';

/**
 * Finds the public key with which a token claims to be signed. Rejects with SERVICE_UNAVAILABLE when the keys
 * cannot be read at the moment, and with an error of `jose` when none of them is meant.
 */
export type KeySource = JWTVerifyGetKey<CryptoKey>;

/**
 * The signature algorithms that are accepted: asymmetric ones only. A shared secret (HS256) could forge tokens
 * wherever it can check them, and a public key taken for such a secret would let anybody forge them.
 */
export const SIGNATURE_ALGORITHMS = ['EdDSA', 'ES256', 'RS256', 'PS256'];

const SMALLEST_RSA_KEY_BITS = 2048;
const LOOPBACK_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

/** How `keysFromUrl` reads the keys; the defaults suit production. */
export interface KeyUrlOptions {
  /** Seconds after a reading before an unknown key id causes another: a stranger must not set the pace. */
  readonly pauseSeconds?: number;
  /** Milliseconds that the provider has to answer. */
  readonly timeoutMilliseconds?: number;
}

/**
 * The key set (JWKS) that an identity provider publishes. It is read at the first token, again after ten
 * minutes and again when a token names a key that is not in it, so that the provider may rotate its keys.
 * @throws IdentityFault when the address is not https, and not http on this machine itself.
 */
export function keysFromUrl(url: URL, options: KeyUrlOptions = {}): KeySource {
  assertSafe(url);
  const { pauseSeconds = 30, timeoutMilliseconds = 5_000 } = options;
  const keySet = createRemoteJWKSet(url, {
    cooldownDuration: pauseSeconds * 1_000,
    timeoutDuration: timeoutMilliseconds,
  });
  return async (header, token) => {
    try {
      return await keySet(header, token);
    } catch (fault) {
      if (fault instanceof errors.JWKSNoMatchingKey || fault instanceof errors.JWKSMultipleMatchingKeys) {
        throw fault;
      }
      throw keysOutOfReach(fault);
    }
  };
}

/**
 * The key set (JWKS) in a file, read once: after a change of the file the service is started again.
 * @throws IdentityFault when the file cannot be read, or a key in it is private, weak, or not told apart
 * from the others by a `kid` of its own.
 */
export async function keysFromFile(path: string): Promise<KeySource> {
  const keys = parseKeySet(path, await readText(path));
  keys.forEach((key, index) => {
    assertPublicKey(`Key ${String(index + 1)} in ${path}`, key);
  });
  const ids = new Set(keys.map(({ kid }) => kid));
  if (keys.length > 1 && (ids.size < keys.length || ids.has(undefined))) {
    throw new IdentityFault(`Give each key in ${path} a "kid" of its own: tokens name their key by it.`);
  }
  return createLocalJWKSet({ keys });
}

const keySetShape = z.object({
  keys: z.array(z.looseObject({ kty: z.string(), kid: z.string().exactOptional() })).min(1),
});
type PublishedKey = z.infer<typeof keySetShape>['keys'][number];

function assertSafe({ protocol, hostname }: URL): void {
  if (protocol === 'https:' || (protocol === 'http:' && LOOPBACK_HOSTS.has(hostname))) return;
  throw new IdentityFault(
    'The address of the key set (JWKS_URL) must start with https://: whoever can alter the keys on their way can sign tokens.',
  );
}

function keysOutOfReach(cause: unknown): DomainError {
  const refusal = new DomainError(
    'SERVICE_UNAVAILABLE',
    'The access token cannot be checked because the keys of the identity provider are out of reach. Try again in a minute.',
  );
  refusal.cause = cause;
  return refusal;
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new IdentityFault(
      `The key set (JWKS_FILE) cannot be read from ${path} (${errorCode(cause) ?? 'unknown reason'}).`,
      { cause },
    );
  }
}

function parseKeySet(path: string, text: string): PublishedKey[] {
  try {
    return keySetShape.parse(JSON.parse(text)).keys;
  } catch (cause) {
    throw new IdentityFault(
      `${path} is no key set: it must be JSON of the form { "keys": [ … ] } (RFC 7517).`,
      {
        cause,
      },
    );
  }
}

function assertPublicKey(name: string, key: PublishedKey): void {
  if ('d' in key || key.kty === 'oct') {
    throw new IdentityFault(
      `${name} is a private or shared key. List public keys only, and replace this one.`,
    );
  }
  let bits: number | undefined;
  try {
    bits = createPublicKey({ key: key, format: 'jwk' }).asymmetricKeyDetails?.modulusLength;
  } catch (cause) {
    throw new IdentityFault(`${name} is not a usable public key (RFC 7517).`, { cause });
  }
  if (bits !== undefined && bits < SMALLEST_RSA_KEY_BITS) {
    throw new IdentityFault(
      `${name} is too weak: an RSA key needs at least ${String(SMALLEST_RSA_KEY_BITS)} bits.`,
    );
  }
}
