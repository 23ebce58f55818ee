import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput } from '../../../platform/errors.js';
import { Mission } from '../mission.entity.js';
import type {
  CancelMissionInput,
  CloseMissionInput,
  PlanMissionInput,
  StartMissionInput,
} from '../mission.inputs.js';
import { missionStates } from '../mission.states.js';
import { aboutMission, arrangementOf, requirePast, sinceRequest } from './parts.js';

/** StAR sets the days of a mission, or other days than before. */
export async function planMission(operation: Operation, input: PlanMissionInput): Promise<Subject> {
  const mission = await operation.take(Mission, input.id, input.expectedVersion);
  const status = missionStates.next(mission, 'planMission');
  const { plannedFrom, plannedUntil } = input;
  if (plannedFrom < mission.requestedOn)
    throw badInput([{ field: 'input.plannedFrom', message: sinceRequest(mission).why }]);
  if (plannedUntil < plannedFrom)
    throw badInput([
      { field: 'input.plannedUntil', message: 'The last day is not before the first: correct one of them.' },
    ]);
  Object.assign(mission, { status, plannedFrom, plannedUntil, updatedAt: operation.now });
  return aboutMission(mission);
}

/** StAR says that a mission has begun. */
export async function startMission(operation: Operation, input: StartMissionInput): Promise<Subject> {
  const mission = await operation.take(Mission, input.id, input.expectedVersion);
  const status = missionStates.next(mission, 'startMission');
  const { now } = operation;
  requirePast('input.startedOn', input.startedOn, sinceRequest(mission), now);
  Object.assign(mission, { status, startedOn: input.startedOn, updatedAt: now });
  return aboutMission(mission);
}

/** StAR finishes a mission. */
export async function closeMission(operation: Operation, input: CloseMissionInput): Promise<Subject> {
  const mission = await operation.take(Mission, input.id, input.expectedVersion);
  const status = missionStates.next(mission, 'closeMission');
  const { now } = operation;
  const day = mission.startedOn ?? mission.requestedOn;
  const why = `The mission began on ${day}, and so ended on no day before.`;
  requirePast('input.endedOn', input.endedOn, { day, why }, now);
  Object.assign(mission, { status, endedOn: input.endedOn, updatedAt: now });
  return aboutMission(mission);
}

/** The host State takes its request back, or StAR gives the mission up: the one tells the other why. */
export async function cancelMission(operation: Operation, input: CancelMissionInput): Promise<Subject> {
  const mission = await operation.take(Mission, input.id, input.expectedVersion);
  const status = missionStates.next(mission, 'cancelMission');
  (await arrangementOf(operation, mission)).endingReason = input.reason;
  Object.assign(mission, { status, updatedAt: operation.now });
  return aboutMission(mission);
}
