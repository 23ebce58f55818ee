import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { badInput } from '../../../../platform/errors.js';
import { givenValues, refuseTakingAway } from '../../../cases/index.js';
import { aboutMission, missionOfPart } from '../../commands/parts.js';
import { MissionFinding } from '../../findings/mission-finding.entity.js';
import { Mission } from '../../mission.entity.js';
import { missionStates } from '../../mission.states.js';
import { MissionRecommendation } from '../mission-recommendation.entity.js';
import type {
  AddMissionRecommendationInput,
  AmendMissionRecommendationInput,
} from '../mission-recommendation.inputs.js';
import { missionRecommendationStates } from '../mission-recommendation.states.js';

/** StAR enters what a mission recommends: to whom, until when, and from which finding it follows. */
export async function addMissionRecommendation(
  operation: Operation,
  input: AddMissionRecommendationInput,
): Promise<Subject> {
  const mission = await operation.take(Mission, input.id, input.expectedVersion);
  missionStates.check(mission, 'addMissionRecommendation');
  const { em, now } = operation;
  const { owner, text, dueOn } = input;
  requireDue(mission, dueOn);
  em.persist(
    Object.assign(new MissionRecommendation(), {
      ...{ mission, hostState: mission.hostState, finding: await findingOf(operation, mission, input) },
      ...{ owner, text, dueOn, createdAt: now, updatedAt: now },
    }),
  );
  mission.updatedAt = now;
  return aboutMission(mission);
}

/** StAR corrects a recommendation while the mission goes on. */
export async function amendMissionRecommendation(
  operation: Operation,
  input: AmendMissionRecommendationInput,
): Promise<Subject> {
  const recommendation = await operation.take(MissionRecommendation, input.id, input.expectedVersion);
  missionRecommendationStates.check(recommendation, 'amendMissionRecommendation');
  const mission = await missionOfPart(operation, recommendation, 'addMissionRecommendation');
  refuseTakingAway(input, 'owner', 'text', 'dueOn');
  if (input.dueOn != null) requireDue(mission, input.dueOn);
  Object.assign(recommendation, givenValues(input, 'owner', 'text', 'dueOn'), { updatedAt: operation.now });
  return aboutMission(mission);
}

function requireDue({ startedOn, requestedOn }: Mission, dueOn: string): void {
  const day = startedOn ?? requestedOn;
  if (dueOn >= day) return;
  const message = `The mission began on ${day}: nothing that it recommends is due before.`;
  throw badInput([{ field: 'input.dueOn', message }]);
}

async function findingOf(
  operation: Operation,
  mission: Mission,
  { findingId }: AddMissionRecommendationInput,
): Promise<MissionFinding | null> {
  if (findingId == null) return null;
  const field = 'input.findingId';
  const finding = await operation.refer(MissionFinding, findingId, field);
  if (finding.mission.id === mission.id) return finding;
  throw badInput([
    { field, message: 'This is a finding of another mission; name one of the same, or none.' },
  ]);
}
