import { availableCommandsRead } from '../../../platform/commands/available-commands.js';
import {
  ascending,
  connection,
  defineReads,
  derived,
  many,
  renamedSide,
  side,
} from '../../../platform/reads/read-model.js';
import { missionRecommendationPolicy } from './mission-recommendation.policy.js';
import { missionRecommendationStates } from './mission-recommendation.states.js';

export const missionRecommendationReads = defineReads('MissionRecommendation', {
  auditChain: 'mission',
  auditSubject: { type: 'Mission', property: 'mission' },
  fields: {
    overdue: derived(
      ['overdueFrom'],
      ({ overdueFrom }, _viewer, now) =>
        overdueFrom != null && new Date(overdueFrom as string | Date).getTime() < now.getTime(),
    ),
    progress: many('RecommendationProgress', 'recommendation', [ascending('notedAt')]),
    availableCommands: availableCommandsRead(missionRecommendationStates, missionRecommendationPolicy, []),
  },
  orders: { BY_DUE: ascending('dueOn') },
});

export const recommendationProgressReads = defineReads('RecommendationProgress', {
  sides: [side('MissionRecommendation', 'id', 'recommendation', 'hostState')],
});

/** When the first of what a mission recommends is overdue: of none, later than everything. */
const firstOverdue = {
  ...renamedSide('MissionRecommendation', 'mission', 'id', { overdueFrom: 'recommendationOverdueFrom' }),
  least: '9999-12-31T00:00:00.000Z',
};

export const missionRecommendationsReads = defineReads('Mission', {
  sides: [firstOverdue],
  fields: { recommendations: connection('MissionRecommendation', 'mission') },
  filters: {
    recommendationOverdue: [
      { operator: 'past', property: 'recommendationOverdueFrom', guardedBy: 'recommendations' },
    ],
  },
});
