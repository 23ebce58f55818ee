import { definePolicy, open, seenBy } from '../../../platform/policy/policy.js';
import { both, either, linkedBy } from '../../../platform/policy/rule.js';
import { starStaff } from '../../access/index.js';
import { hostAuthority, worksOnMission } from '../mission.rules.js';

const inTheTeam = linkedBy('in the team of the mission', {
  table: 'mission_expert',
  on: { mission_id: 'mission' },
  viewer: { user_id: 'userId' },
  where: 'link.left_at is null',
});

/** Advice on cases is for the host State and the team: not for others at StAR, not for auditors (domain.md 5.8). */
export const missionAdvicePolicy = definePolicy('MissionAdvice', {
  rows: either(hostAuthority, both(starStaff, inTheTeam)),
  fields: { ...open('id', 'createdAt'), ...seenBy(worksOnMission, 'text', 'author') },
});
