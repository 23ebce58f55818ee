import { definePolicy, digested, open } from '../../../platform/policy/policy.js';
import { starStaff } from '../../access/index.js';
import { followsMission } from '../mission.rules.js';

/** Findings are for the host State, StAR and the auditors (domain.md 5.8). */
export const missionFindingPolicy = definePolicy('MissionFinding', {
  rows: followsMission,
  commands: { amendMissionFinding: { who: starStaff } },
  fields: { ...open('id', 'provision', 'severity', 'createdAt', 'version'), ...digested('text') },
});
