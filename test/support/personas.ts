import { PUBLIC_VIEWER, Role } from '../../src/contexts/access/index.js';
import { viewerOf, type Viewer } from '../../src/platform/viewer.js';

/** A State of a test's own, with the two authorities in which its people serve. */
export interface TestState {
  readonly code: string;
  /** Key of its central authority, as tokens carry it. */
  readonly centralAuthority: string;
  /** Key of one of its competent authorities. */
  readonly prosecutionService: string;
}

/** An officer of a State's central authority; `name` tells several apart. */
export function officerOf({ code, centralAuthority }: TestState, name = 'officer'): Viewer {
  return person(`${code}-${name}`, Role.CENTRAL_AUTHORITY_OFFICER, code, centralAuthority);
}

/** A supervisor of a State's central authority; `name` tells several apart. */
export function supervisorOf({ code, centralAuthority }: TestState, name = 'supervisor'): Viewer {
  return person(`${code}-${name}`, Role.CENTRAL_AUTHORITY_SUPERVISOR, code, centralAuthority);
}

/** Somebody in a competent authority of a State: its prosecution service if no other is named. */
export function prosecutorOf(
  { code, prosecutionService }: TestState,
  authority = prosecutionService,
): Viewer {
  return person(`${code}-prosecutor`, Role.COMPETENT_AUTHORITY, code, authority);
}

export function auditorOf({ code }: TestState): Viewer {
  return person(`${code}-auditor`, Role.AUDITOR, code);
}

/** The auditor of the whole system. */
export const auditor = person('auditor', Role.AUDITOR);
export const starStaff = person('star-staff', Role.STAR_STAFF);
/** Somebody else at StAR. */
export const starColleague = person('star-colleague', Role.STAR_STAFF);
export const secretariat = person('secretariat', Role.SECRETARIAT);
export const systemAdmin = person('system-admin', Role.SYSTEM_ADMIN);
export const dashboard = person('dashboard', Role.DASHBOARD);

/** Anyone without a token. */
export const stranger = PUBLIC_VIEWER;

/** Everybody who can act for a State, under the name of the persona. */
export function peopleOf(state: TestState): Readonly<Record<string, Viewer>> {
  return {
    officer: officerOf(state),
    supervisor: supervisorOf(state),
    prosecutor: prosecutorOf(state),
    auditor: auditorOf(state),
  };
}

/** Everybody who acts for no State. */
export const peopleOfNoState: Readonly<Record<string, Viewer>> = {
  auditor,
  starStaff,
  secretariat,
  systemAdmin,
  dashboard,
  stranger,
};

function person(
  userId: string,
  role: Role,
  state: string | null = null,
  authorityId: string | null = null,
): Viewer {
  return viewerOf({ userId, role, state, authorityId });
}
