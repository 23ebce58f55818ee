import { LockMode } from '@mikro-orm/core';
import { hasBegun } from '../../../platform/calendar/days.js';
import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput } from '../../../platform/errors.js';
import { MissionArrangement } from '../mission-arrangement.entity.js';
import { Mission } from '../mission.entity.js';
import { missionStates } from '../mission.states.js';

/** What a command on a mission leaves for its audit trail and for the payload. */
export function aboutMission({ id }: Mission, reason?: string): Subject {
  return { type: 'Mission', key: id, chain: id, reason };
}

/** What the host State and StAR settled of the mission so far. */
export function arrangementOf({ em }: Operation, mission: Mission): Promise<MissionArrangement> {
  return em.findOneOrFail(MissionArrangement, { mission: mission.id });
}

/**
 * The mission of a part that is to be corrected, which is marked as changed: a part is corrected as long as one can be added.
 * @throws DomainError INVALID_TRANSITION
 */
export async function missionOfPart(
  { em, now }: Operation,
  part: { readonly mission: { readonly id: string } },
  adding: (typeof missionStates.commands)[number],
): Promise<Mission> {
  const mission = await em.findOneOrFail(
    Mission,
    { id: part.mission.id },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  missionStates.check(mission, adding);
  mission.updatedAt = now;
  return mission;
}

/** The first day of which something can be told, and why no earlier one. */
interface Earliest {
  readonly day: string;
  readonly why: string;
}

/** Of what happened in a mission: nothing before it was requested. */
export const sinceRequest = ({ requestedOn: day }: Mission): Earliest => ({
  day,
  why: `The mission was requested on ${day}: name no day before.`,
});

/**
 * Refuses a day on which something cannot have happened.
 * @throws DomainError BAD_USER_INPUT for one before the earliest, or ahead everywhere on earth
 */
export function requirePast(field: string, day: string, { day: first, why }: Earliest, now: Date): void {
  if (day < first) throw badInput([{ field, message: why }]);
  if (!hasBegun(day, now))
    throw badInput([{ field, message: 'This day has not begun anywhere: name one that has.' }]);
}
