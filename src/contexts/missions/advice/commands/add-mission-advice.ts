import type { Subject } from '../../../../platform/commands/command-runner.js';
import { factsOf, type Operation } from '../../../../platform/commands/operation.js';
import { aboutMission } from '../../commands/parts.js';
import { Mission } from '../../mission.entity.js';
import { missionStates } from '../../mission.states.js';
import { MissionExpert } from '../../team/mission-expert.entity.js';
import { MissionAdvice } from '../mission-advice.entity.js';
import type { AddMissionAdviceInput } from '../mission-advice.inputs.js';

/**
 * Somebody in the team gives the host State technical advice on a case. The mission does not change by it: nobody else
 * learns that advice was given.
 */
export async function addMissionAdvice(operation: Operation, input: AddMissionAdviceInput): Promise<Subject> {
  const mission = await operation.referLocked(Mission, input.id, 'input.id');
  const { em, userId, now } = operation;
  const team = await em.find(MissionExpert, { mission: mission.id, leftAt: null });
  operation.assertMay({ ...factsOf(mission), team: team.map((one) => one.userId) });
  missionStates.check(mission, 'addMissionAdvice');
  const { hostState } = mission;
  em.persist(
    Object.assign(new MissionAdvice(), {
      mission,
      hostState,
      text: input.text,
      author: userId,
      createdAt: now,
    }),
  );
  return aboutMission(mission);
}
