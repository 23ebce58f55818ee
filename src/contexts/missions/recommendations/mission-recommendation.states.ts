import { defineStates } from '../../../platform/states/states.js';
import { RecommendationStatus } from './mission-recommendation.enums.js';

const { OPEN, UNDER_WAY } = RecommendationStatus;
const ever = Object.values(RecommendationStatus);

/**
 * When what can be done with a recommendation. `addMissionRecommendation` makes it, with the status OPEN. What was said to be
 * carried out may turn out not to be.
 */
export const missionRecommendationStates = defineStates<
  RecommendationStatus,
  { status: RecommendationStatus }
>()(OPEN, ever, {
  amendMissionRecommendation: { from: [OPEN, UNDER_WAY], source: 'practice of StAR' },
  noteRecommendationProgress: { from: ever, to: ever, source: 'UNCAC art. 60(1), (2)' },
});
