import { definePolicy, digested, open } from '../../../platform/policy/policy.js';
import { both, either, named, recordIs } from '../../../platform/policy/rule.js';
import { starStaff } from '../../access/index.js';
import { eitherSide, followsMission, hosts } from '../mission.rules.js';
import { RecommendationStatus } from './mission-recommendation.enums.js';

const { OPEN, UNDER_WAY, IMPLEMENTED } = RecommendationStatus;

/** What the host State does not accept, it alone takes up again. */
const mayNote = named(
  'serving the State that asked for the mission, or being StAR staff while that State accepts the recommendation',
  either(hosts, both(starStaff, recordIs('accepted', 'status', OPEN, UNDER_WAY, IMPLEMENTED))),
);

/** Recommendations, and how they are carried out, are for the host State, StAR and the auditors (domain.md 5.8). */
export const missionRecommendationPolicy = definePolicy('MissionRecommendation', {
  rows: followsMission,
  commands: {
    amendMissionRecommendation: { who: starStaff },
    noteRecommendationProgress: { who: eitherSide, of: mayNote },
  },
  fields: {
    ...open('id', 'finding', 'dueOn', 'status', 'overdue', 'progress', 'createdAt', 'updatedAt', 'version'),
    ...open('availableCommands'),
    ...digested('owner', 'text'),
  },
});

export const recommendationProgressPolicy = definePolicy('RecommendationProgress', {
  rows: followsMission,
  fields: { ...open('id', 'notedBy', 'status', 'notedAt'), ...digested('text') },
});
