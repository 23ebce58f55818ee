import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { badInput, DomainError } from '../../../../platform/errors.js';
import { aboutMission } from '../../commands/parts.js';
import { Mission } from '../../mission.entity.js';
import { missionStates } from '../../mission.states.js';
import { MissionExpert } from '../mission-expert.entity.js';
import type { AddMissionExpertInput, EndMissionExpertInput } from '../mission-expert.inputs.js';

/** How many people a team has had at most; beyond that somebody repeats a command by mistake. */
const most = 200;

/** StAR takes somebody into the team of a mission (UNCAC art. 60(5)). */
export async function addMissionExpert(operation: Operation, input: AddMissionExpertInput): Promise<Subject> {
  const mission = await operation.take(Mission, input.id, input.expectedVersion);
  missionStates.check(mission, 'addMissionExpert');
  const { em, now } = operation;
  const { name, organization, role, userId = null } = input;
  const team = await em.find(MissionExpert, { mission: mission.id });
  if (userId !== null && team.some((one) => one.userId === userId && one.leftAt === null))
    throw badInput([{ field: 'input.userId', message: 'This person is in the team already.' }]);
  if (team.length >= most)
    throw new DomainError('CONFLICT', `A team can have at most ${String(most)} people.`);
  em.persist(
    Object.assign(new MissionExpert(), { mission, name, organization, role, userId, joinedAt: now }),
  );
  mission.updatedAt = now;
  return aboutMission(mission);
}

/** StAR says that somebody left the team; who it was stays to be read. */
export async function endMissionExpert(operation: Operation, input: EndMissionExpertInput): Promise<Subject> {
  const expert = await operation.take(MissionExpert, input.id, input.expectedVersion);
  if (expert.leftAt !== null)
    throw new DomainError('INVALID_TRANSITION', 'This person has left the team already.', {
      allowedFrom: [],
    });
  expert.leftAt = operation.now;
  const { id } = expert.mission;
  return { type: 'Mission', key: id, chain: id };
}
