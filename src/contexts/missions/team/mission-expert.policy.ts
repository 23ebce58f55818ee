import { definePolicy, open, seenBy } from '../../../platform/policy/policy.js';
import { starStaff } from '../../access/index.js';
import { worksOnMission } from '../mission.rules.js';

/** Who is in the team is for the host State and StAR; auditors see process and not people (domain.md 5.8). */
export const missionExpertPolicy = definePolicy('MissionExpert', {
  rows: worksOnMission,
  commands: { endMissionExpert: { who: starStaff } },
  fields: {
    ...open('id', 'role', 'joinedAt', 'leftAt', 'version'),
    ...seenBy(worksOnMission, 'name', 'organization', 'userId'),
  },
});
