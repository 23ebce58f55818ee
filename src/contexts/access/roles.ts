/**
 * What a person or system may do by office: the closed set of roles. One token carries one role; somebody
 * who holds two offices has two tokens. The value of each member is the token's `role` claim.
 */
export enum Role {
  /** Prepares, sends and handles requests in the central authority of one State (UNCAC art. 46(13)). */
  CENTRAL_AUTHORITY_OFFICER = 'CENTRAL_AUTHORITY_OFFICER',
  /** Approves what leaves the State: the second pair of eyes in its central authority (UNCAC art. 46(13)). */
  CENTRAL_AUTHORITY_SUPERVISOR = 'CENTRAL_AUTHORITY_SUPERVISOR',
  /** Prosecutor, financial intelligence unit or asset management office: sees only what was assigned to it. */
  COMPETENT_AUTHORITY = 'COMPETENT_AUTHORITY',
  /** Staff of the StAR Initiative: supports States, is no party, sees a case only by a State's explicit grant. */
  STAR_STAFF = 'STAR_STAFF',
  /** UNODC secretariat: keeps the directory of competent authorities and serves the reviews. */
  SECRETARIAT = 'SECRETARIAT',
  /** Reads the process and its audit trail, of one State or of the whole system; changes nothing. */
  AUDITOR = 'AUDITOR',
  /** Runs the system and sees no case content. */
  SYSTEM_ADMIN = 'SYSTEM_ADMIN',
  /** Reads aggregates only. */
  DASHBOARD = 'DASHBOARD',
  /** Anyone who shows no token: reads what is published. No token carries this role. */
  PUBLIC = 'PUBLIC',
}

type Need = 'REQUIRED' | 'OPTIONAL' | 'NONE';

const NEEDS = {
  [Role.CENTRAL_AUTHORITY_OFFICER]: { state: 'REQUIRED', authority: 'REQUIRED' },
  [Role.CENTRAL_AUTHORITY_SUPERVISOR]: { state: 'REQUIRED', authority: 'REQUIRED' },
  [Role.COMPETENT_AUTHORITY]: { state: 'REQUIRED', authority: 'REQUIRED' },
  [Role.STAR_STAFF]: { state: 'NONE', authority: 'NONE' },
  [Role.SECRETARIAT]: { state: 'NONE', authority: 'NONE' },
  [Role.AUDITOR]: { state: 'OPTIONAL', authority: 'NONE' },
  [Role.SYSTEM_ADMIN]: { state: 'NONE', authority: 'NONE' },
  [Role.DASHBOARD]: { state: 'OPTIONAL', authority: 'NONE' },
  [Role.PUBLIC]: { state: 'NONE', authority: 'NONE' },
} as const satisfies Record<Role, { state: Need; authority: Need }>;

const ROLES: ReadonlySet<unknown> = new Set(Object.values(Role));

/** Whether a value, such as an unverified claim, is one of the roles; upper and lower case differ. */
export function isRole(value: unknown): value is Role {
  return ROLES.has(value);
}

/** Whether nobody can hold the role without acting for a State. */
export function roleNeedsState(role: Role): boolean {
  return NEEDS[role].state === 'REQUIRED';
}

/**
 * Whether somebody with this role may act for a State. False for those who are no side of any case (StAR,
 * secretariat, administrator): a State in their token would make them look like a party.
 */
export function roleMayHaveState(role: Role): boolean {
  return NEEDS[role].state !== 'NONE';
}

/** Whether the role is held in an authority of a State; a role that needs none may not name one either. */
export function roleNeedsAuthority(role: Role): boolean {
  return NEEDS[role].authority === 'REQUIRED';
}
