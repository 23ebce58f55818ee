import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { Mission } from '../mission.entity.js';
import type { AcceptMissionInput, DeclineMissionInput } from '../mission.inputs.js';
import { missionStates } from '../mission.states.js';
import { MissionExpert } from '../team/mission-expert.entity.js';
import { MissionExpertRole } from '../team/mission-expert.enums.js';
import { aboutMission, arrangementOf } from './parts.js';

/** StAR accepts a request for support: whoever accepts is the focal point, and on the team from now on. */
export async function acceptMission(operation: Operation, input: AcceptMissionInput): Promise<Subject> {
  const mission = await operation.take(Mission, input.id, input.expectedVersion);
  mission.status = missionStates.next(mission, 'acceptMission');
  const { em, now, userId } = operation;
  em.persist(
    Object.assign(new MissionExpert(), {
      ...{ mission, name: input.focalPointName, organization: 'StAR', role: MissionExpertRole.FOCAL_POINT },
      ...{ userId, joinedAt: now },
    }),
  );
  mission.updatedAt = now;
  return aboutMission(mission);
}

/** StAR declines a request for support, and says why. */
export async function declineMission(operation: Operation, input: DeclineMissionInput): Promise<Subject> {
  const mission = await operation.take(Mission, input.id, input.expectedVersion);
  mission.status = missionStates.next(mission, 'declineMission');
  (await arrangementOf(operation, mission)).endingReason = input.reason;
  mission.updatedAt = operation.now;
  return aboutMission(mission);
}
