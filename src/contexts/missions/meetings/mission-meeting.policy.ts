import { definePolicy, open, seenBy } from '../../../platform/policy/policy.js';
import { followsMission, worksOnMission } from '../mission.rules.js';

/** Institutions and persons met are masked for auditors (domain.md 5.8): they read the day and of what kind it was. */
export const missionMeetingPolicy = definePolicy('MissionMeeting', {
  rows: followsMission,
  fields: {
    ...open('id', 'metOn', 'institutionKind', 'createdAt'),
    ...seenBy(worksOnMission, 'institution', 'persons'),
  },
});
