import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { badInput } from '../../../../platform/errors.js';
import { State } from '../../../directory/index.js';
import { MissionRecommendation } from '../mission-recommendation.entity.js';
import { RecommendationStatus } from '../mission-recommendation.enums.js';
import type { NoteRecommendationProgressInput } from '../mission-recommendation.inputs.js';
import { missionRecommendationStates } from '../mission-recommendation.states.js';
import { RecommendationProgress } from '../recommendation-progress.entity.js';

/**
 * The host State or StAR notes how a recommendation is carried out, also long after the mission: the mission itself does not
 * change. That it is not accepted is for the host State to say.
 */
export async function noteRecommendationProgress(
  operation: Operation,
  input: NoteRecommendationProgressInput,
): Promise<Subject> {
  const recommendation = await operation.take(MissionRecommendation, input.id, input.expectedVersion);
  const status = missionRecommendationStates.next(recommendation, 'noteRecommendationProgress', input.status);
  const { em, now, viewer } = operation;
  if (viewer.state === null && status === RecommendationStatus.NOT_ACCEPTED)
    throw badInput([
      {
        field: 'input.status',
        message: 'Whether a recommendation is accepted, the host State says: note another status.',
      },
    ]);
  const notedBy = viewer.state === null ? null : em.getReference(State, viewer.state);
  em.persist(
    Object.assign(new RecommendationProgress(), {
      ...{ recommendation, notedBy, status, text: input.text, notedAt: now },
    }),
  );
  Object.assign(recommendation, { status, updatedAt: now });
  const { id } = recommendation.mission;
  return { type: 'Mission', key: id, chain: id };
}
