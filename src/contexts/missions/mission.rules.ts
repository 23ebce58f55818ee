import { among, both, either, named, owns } from '../../platform/policy/rule.js';
import { auditor, auditorOfTheSystem, centralAuthority, starStaff } from '../access/index.js';

/** The viewer's State asked for the mission. */
export const hosts = owns('serving the State that asked for the mission', 'state', 'hostState');

/** Officers and supervisors of the host State. */
export const hostAuthority = named(
  'serving in the central authority of the State that asked for the mission',
  both(centralAuthority, hosts),
);

/** The two between whom the mission is. */
export const worksOnMission = either(hostAuthority, starStaff);

/** The auditor of the host State, or of the whole system: sees the process and the findings, not people (domain.md 5.8). */
export const missionAuditor = named(
  'auditing the State that asked for the mission, or the whole system',
  either(auditorOfTheSystem, both(auditor, hosts)),
);

/** Those who follow how the mission goes. */
export const followsMission = either(worksOnMission, missionAuditor);

/** The viewer is in the team at present. */
export const inTheTeam = among('being in the team of the mission', 'userId', 'team');

/** The roles of the two, of a command that either may give. */
export const eitherSide = either(starStaff, centralAuthority);

/** Of a command that either of the two may give: StAR, or the host State. */
export const byEither = named(
  'being StAR staff, or serving the State that asked for the mission',
  either(starStaff, hosts),
);
