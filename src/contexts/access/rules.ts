import { both, hasRole, lacks } from '../../platform/policy/rule.js';
import { Role } from './roles.js';

/** Whoever shows a valid token. */
export const signedIn = hasRole(
  'an access token',
  ...Object.values(Role).filter((role) => role !== Role.PUBLIC),
);

/** Officers and supervisors of a central authority (UNCAC art. 46(13)). */
export const centralAuthority = hasRole(
  'serving in a central authority',
  Role.CENTRAL_AUTHORITY_OFFICER,
  Role.CENTRAL_AUTHORITY_SUPERVISOR,
);

/** Those who approve what leaves a State. */
export const supervisor = hasRole('supervising in a central authority', Role.CENTRAL_AUTHORITY_SUPERVISOR);

/** Prosecutors, financial intelligence units, courts and offices to which something was assigned. */
export const competentAuthority = hasRole('serving in a competent authority', Role.COMPETENT_AUTHORITY);

export const starStaff = hasRole('being StAR staff', Role.STAR_STAFF);
export const secretariat = hasRole('serving in the secretariat', Role.SECRETARIAT);
export const auditor = hasRole('auditing', Role.AUDITOR);
export const systemAdmin = hasRole('running the system', Role.SYSTEM_ADMIN);

/** An auditor who serves no single State. */
export const auditorOfTheSystem = both(auditor, lacks('for the whole system', 'state'));

/** Those who work with records of States; the system administrator, dashboards and the public do not. */
export const caseWorker = hasRole(
  'working with cases (central or competent authority, StAR with a grant, auditor)',
  Role.CENTRAL_AUTHORITY_OFFICER,
  Role.CENTRAL_AUTHORITY_SUPERVISOR,
  Role.COMPETENT_AUTHORITY,
  Role.STAR_STAFF,
  Role.AUDITOR,
);
