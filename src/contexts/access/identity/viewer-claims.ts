import { validate as isUuid } from 'uuid';

import type { Problem } from '../../../platform/errors.js';
import { viewerOf, type Viewer } from '../../../platform/viewer.js';
import { isRole, Role, roleMayHaveState, roleNeedsAuthority, roleNeedsState } from '../roles.js';

/** Somebody who shows no token. */
export const PUBLIC_VIEWER: Viewer = viewerOf({
  userId: null,
  role: Role.PUBLIC,
  state: null,
  authorityId: null,
});

/** Either the viewer whom the claims describe, or everything that is wrong with them. */
export type ClaimsReading = { readonly viewer: Viewer } | { readonly problems: readonly Problem[] };

/** OpenID Connect Core 1.0 section 2: at most 255 ASCII characters. Control characters could not be stored. */
const SUBJECT = /^[\x21-\x7e](?:[\x20-\x7e]{0,253}[\x21-\x7e])?$/;
const STATE = /^[A-Z]{2}$/;

/**
 * Reads a viewer from the claims `sub`, `role`, `state` (ISO 3166-1 alpha-2) and `authority` (UUID) of a token
 * that is already verified. A claim that does not apply must be absent. Names every faulty claim at once and
 * repeats none of their values. The authority's UUID is brought to lower case, as records carry it.
 */
export function readViewerClaims(claims: Readonly<Record<string, unknown>>): ClaimsReading {
  const problems: Problem[] = [];
  const userId = readSubject(claims['sub'], problems);
  const role = claims['role'];
  if (!isRole(role) || role === Role.PUBLIC) {
    problems.push({ field: 'role', message: 'must be one of the roles that this service gives to people' });
    return { problems };
  }
  const state = readState(role, claims['state'], problems);
  const authorityId = readAuthority(role, claims['authority'], problems);
  return problems.length > 0 ? { problems } : { viewer: viewerOf({ userId, role, state, authorityId }) };
}

/** The claims that describe a viewer, for an issuer; the inverse of `readViewerClaims`. */
export function viewerClaims(viewer: Viewer): Record<string, string> {
  return {
    ...(viewer.userId !== null && { sub: viewer.userId }),
    role: viewer.role,
    ...(viewer.state !== null && { state: viewer.state }),
    ...(viewer.authorityId !== null && { authority: viewer.authorityId }),
  };
}

function readSubject(sub: unknown, problems: Problem[]): string | null {
  if (typeof sub === 'string' && SUBJECT.test(sub)) return sub;
  problems.push({ field: 'sub', message: 'must be the id of the person, 1 to 255 visible ASCII characters' });
  return null;
}

function readState(role: Role, state: unknown, problems: Problem[]): string | null {
  const complain = (message: string) => problems.push({ field: 'state', message });
  if (state === undefined) {
    if (roleNeedsState(role)) complain(`is needed for the role ${role}`);
  } else if (!roleMayHaveState(role)) {
    complain(`must be left out, because the role ${role} acts for no State`);
  } else if (typeof state === 'string' && STATE.test(state)) {
    return state;
  } else {
    complain('must be an ISO 3166-1 alpha-2 code, two capital letters');
  }
  return null;
}

function readAuthority(role: Role, authority: unknown, problems: Problem[]): string | null {
  const complain = (message: string) => problems.push({ field: 'authority', message });
  if (authority === undefined) {
    if (roleNeedsAuthority(role)) complain(`is needed for the role ${role}`);
  } else if (!roleNeedsAuthority(role)) {
    complain(`must be left out, because the role ${role} serves in no authority`);
  } else if (typeof authority === 'string' && isUuid(authority)) {
    return authority.toLowerCase();
  } else {
    complain('must be the UUID of the authority');
  }
  return null;
}
