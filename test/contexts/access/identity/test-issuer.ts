import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';

import type { DomainError } from '../../../../src/platform/errors.js';

export const ISSUER = 'https://issuer.example';
export const AUDIENCE = 'repatria-test';
export const AUTHORITY = '0b7e2f3a-5d1c-7e0f-8a9b-1c2d3e4f5a6b';

/** 2026-03-01T12:00:00Z, the moment at which the tests take place; in seconds since 1970. */
export const NOW = Date.UTC(2026, 2, 1, 12) / 1_000;

/** The claims of a token that nothing is wrong with: an officer's, who serves in a central authority of XA. */
export const OFFICER: JWTPayload = {
  sub: 'officer-1',
  role: 'CENTRAL_AUTHORITY_OFFICER',
  state: 'XA',
  authority: AUTHORITY,
  iss: ISSUER,
  aud: AUDIENCE,
  exp: NOW + 600,
};

export const OFFICER_VIEWER = {
  userId: 'officer-1',
  role: 'CENTRAL_AUTHORITY_OFFICER',
  state: 'XA',
  authorityId: AUTHORITY,
};

/** A key pair of an identity provider and what signs with it. */
export interface SigningKey {
  readonly publicJwk: JWK;
  readonly privateKey: CryptoKey;
  readonly sign: (claims: JWTPayload, header?: Readonly<Record<string, unknown>>) => Promise<string>;
}

/** A new key pair for an asymmetric algorithm; `kid` null makes a key, and tokens, without one. */
export async function signingKey(kid: string | null, alg = 'EdDSA'): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  const named = kid === null ? {} : { kid };
  return {
    publicJwk: { ...(await exportJWK(publicKey)), ...named, alg, use: 'sig' },
    privateKey,
    sign: (claims, header = {}) =>
      new SignJWT(claims).setProtectedHeader({ alg, ...named, ...header }).sign(privateKey),
  };
}

/** The claims without some of them. */
export function without(claims: JWTPayload, ...names: string[]): JWTPayload {
  return Object.fromEntries(Object.entries(claims).filter(([name]) => !names.includes(name)));
}

/** JSON as a part of a token. */
export function part(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** The error with which a promise was rejected, as the client would meet it. */
export async function refusalOf(promise: Promise<unknown>): Promise<DomainError> {
  return promise.then(
    (value) => {
      throw new Error(`expected a refusal, got ${JSON.stringify(value)}`);
    },
    (fault: unknown) => fault as DomainError,
  );
}

/** A web server on this machine, at a free port. */
export async function serve(listener: RequestListener): Promise<{ server: Server; url: string }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/jwks` };
}

/** Stops a server, with the connections that are open. */
export async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
