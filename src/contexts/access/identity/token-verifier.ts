import { hash } from 'node:crypto';

import { errors, jwtVerify, type JWTPayload } from 'jose';
import { LRUCache } from 'lru-cache';

import { DomainError } from '../../../platform/errors.js';
import type { Viewer } from '../../../platform/viewer.js';
import { IdentityFault } from './identity-fault.js';
import { SIGNATURE_ALGORITHMS, type KeySource } from './key-source.js';
import { PUBLIC_VIEWER, readViewerClaims } from './viewer-claims.js';

/** Turns the value of the header `Authorization`, undefined where there is none, into the viewer who asks. */
export type TokenVerifier = (authorizationHeader: string | undefined) => Promise<Viewer>;

/** Whose tokens are accepted. */
export interface TokenVerifierOptions {
  readonly keys: KeySource;
  /** The `iss` that a token must carry. */
  readonly issuer: string;
  /** The `aud` that a token must carry, alone or among others. */
  readonly audience: string;
  /** By how many seconds the clocks of issuer and service may differ; 5 if not given. */
  readonly clockToleranceSeconds?: number;
  /** The current time; the system's clock if not given. */
  readonly now?: () => Date;
}

const LONGEST_TOKEN = 8_192;
const MOST_CACHED_TOKENS = 10_000;
/** A cached token is verified again after this time, so that a key withdrawn by the issuer stops working. */
const CACHED_FOR_SECONDS = 300;

const BEARER = /^Bearer +(.+)$/i;
const SIGNED_TOKEN = /^[\w-]+\.[\w-]+\.[\w-]*$/;

interface CachedViewer {
  readonly viewer: Viewer;
  /** Seconds since 1970 from which on this entry counts no more. */
  readonly usableUntil: number;
}

/**
 * Makes the function that says who is asking. No header is the public viewer; a header that does not prove
 * who asks is never taken for the public viewer but refused with UNAUTHENTICATED, so that nobody mistakes
 * what the public may see for all there is. SERVICE_UNAVAILABLE if the keys are out of reach.
 * @throws IdentityFault when issuer or audience is empty, or the tolerance is no sensible number of seconds.
 */
export function createTokenVerifier(options: TokenVerifierOptions): TokenVerifier {
  const { keys, issuer, audience, clockToleranceSeconds = 5, now = () => new Date() } = options;
  assertUsable(issuer, audience, clockToleranceSeconds);
  const cache = new LRUCache<string, CachedViewer>({ max: MOST_CACHED_TOKENS });

  async function verify(token: string, currentDate: Date): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: SIGNATURE_ALGORITHMS,
        issuer,
        audience,
        requiredClaims: ['exp'],
        clockTolerance: clockToleranceSeconds,
        currentDate,
      });
      return payload;
    } catch (fault) {
      throw fault instanceof DomainError ? fault : unauthenticated(reasonFor(fault));
    }
  }

  return async (authorizationHeader) => {
    if (authorizationHeader === undefined) return PUBLIC_VIEWER;
    const token = tokenIn(authorizationHeader);
    const currentDate = now();
    const seconds = Math.floor(currentDate.getTime() / 1_000);
    // The digest, so that a dump of the memory or a log of the cache holds no token that still opens doors.
    const key = hash('sha256', token, 'base64');
    const cached = cache.get(key);
    if (cached !== undefined && seconds < cached.usableUntil) return cached.viewer;
    cache.delete(key);

    const payload = await verify(token, currentDate);
    const viewer = viewerIn(payload);
    const expiresAt = (payload.exp ?? 0) + clockToleranceSeconds;
    cache.set(key, { viewer, usableUntil: Math.min(expiresAt, seconds + CACHED_FOR_SECONDS) });
    return viewer;
  };
}

function assertUsable(issuer: string, audience: string, clockToleranceSeconds: number): void {
  if (issuer === '' || audience === '') {
    throw new IdentityFault(
      'Name the issuer and the audience whose access tokens are accepted: one is empty.',
    );
  }
  if (!(clockToleranceSeconds >= 0 && clockToleranceSeconds <= 300)) {
    throw new IdentityFault('The tolerance between the clocks must be from 0 to 300 seconds.');
  }
}

function tokenIn(header: string): string {
  const token = BEARER.exec(header)?.[1];
  if (token !== undefined && token.length > LONGEST_TOKEN) {
    throw unauthenticated('The access token is longer than 8 kB. Ask for a token with fewer claims.');
  }
  if (token === undefined || !SIGNED_TOKEN.test(token)) {
    throw unauthenticated(
      'The header Authorization must read "Bearer", a space and a signed JSON Web Token. Leave it out to read what is public.',
    );
  }
  return token;
}

function viewerIn(payload: JWTPayload): Viewer {
  const reading = readViewerClaims(payload);
  if ('viewer' in reading) return reading.viewer;
  const summary = reading.problems.map(({ field, message }) => `${field} ${message}`).join('; ');
  throw unauthenticated(
    `The access token does not say who you are: ${summary}. Ask your administrator to correct your account.`,
    { problems: reading.problems },
  );
}

function unauthenticated(message: string, details: Readonly<Record<string, unknown>> = {}): DomainError {
  return new DomainError('UNAUTHENTICATED', message, details);
}

/** Claims are checked after the signature only: a reason that speaks of a claim tells a stranger nothing. */
function reasonFor(fault: unknown): string {
  if (fault instanceof errors.JWTExpired) {
    return 'The access token has expired. Get a new one and repeat the request.';
  }
  if (fault instanceof errors.JWTClaimValidationFailed) {
    if (fault.claim === 'iss' || fault.claim === 'aud') {
      return 'The access token was issued for another service. Ask for one that is meant for this service.';
    }
    if (fault.claim === 'nbf' && fault.reason === 'check_failed') {
      return 'The access token is not valid yet. Wait until it is, or have the clock of its issuer checked.';
    }
    return `The access token lacks a valid claim "${fault.claim}". Get a new one and repeat the request.`;
  }
  return 'The access token is not signed by the identity provider of this service. Sign in there and use the token that you get.';
}
