import { expect, test } from 'vitest';
import { RecommendationStatus } from '../../../../src/contexts/missions/index.js';
import { missionRecommendationStates as states } from '../../../../src/contexts/missions/recommendations/mission-recommendation.states.js';

const all = Object.values(RecommendationStatus);

test('a recommendation begins open, and may come to stand anywhere', () => {
  expect(states.initial).toBe('OPEN');
  for (const status of all)
    for (const next of all) expect(states.next({ status }, 'noteRecommendationProgress', next)).toBe(next);
});

test('it is corrected until it is carried out or not accepted', () => {
  const { OPEN, UNDER_WAY } = RecommendationStatus;
  for (const status of all) {
    const amended = () => states.next({ status }, 'amendMissionRecommendation');
    if (status === OPEN || status === UNDER_WAY) expect(amended()).toBe(status);
    else expect(amended).toThrow(expect.objectContaining({ code: 'INVALID_TRANSITION' }));
  }
});
