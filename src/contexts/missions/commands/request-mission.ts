import { v7 as uuid } from 'uuid';
import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput } from '../../../platform/errors.js';
import { State } from '../../directory/index.js';
import { MissionArrangement } from '../mission-arrangement.entity.js';
import { MissionLetter } from '../mission-letter.entity.js';
import { Mission } from '../mission.entity.js';
import { MissionStatus } from '../mission.enums.js';
import type { RequestMissionInput } from '../mission.inputs.js';
import { aboutMission, requirePast } from './parts.js';

/** StAR was launched on this day: no State asked it for anything before. */
const founded = { day: '2007-09-17', why: 'StAR was founded on 2007-09-17: name the day of the letter.' };

const begun: readonly MissionStatus[] = [MissionStatus.UNDER_WAY, MissionStatus.CLOSED];

/**
 * A State officially asks the StAR Initiative for support (UNCAC art. 60): its central authority enters what the letter of
 * a senior official says. Nothing is done for a State without such a letter.
 * @param id the key of the mission, for the demo world; a fresh one otherwise
 */
export async function requestMission(
  operation: Operation,
  input: RequestMissionInput,
  id: string = uuid(),
): Promise<Subject> {
  const { em, state, now } = operation;
  const { kinds, requestedOn, requestedByName, requestedByOffice, letterReference } = input;
  const { addressedTo, counterpart, helpAsked } = input;
  requirePast('input.requestedOn', requestedOn, founded, now);
  const mission = Object.assign(new Mission(), {
    ...{ id, hostState: em.getReference(State, state), kinds, requestedOn, createdAt: now, updatedAt: now },
    followUpTo: await followedUp(operation, input),
  });
  const letter = { requestedByName, requestedByOffice, letterReference, addressedTo, counterpart, helpAsked };
  em.persist(mission);
  em.persist(Object.assign(new MissionLetter(), { mission, ...letter }));
  em.persist(Object.assign(new MissionArrangement(), { mission }));
  return aboutMission(mission);
}

async function followedUp(
  operation: Operation,
  { followUpTo }: RequestMissionInput,
): Promise<Mission | null> {
  if (followUpTo == null) return null;
  const field = 'input.followUpTo';
  const earlier = await operation.refer(Mission, followUpTo, field);
  if (earlier.hostState.code !== operation.state)
    throw badInput([{ field, message: 'This mission was for another State; name one of your own.' }]);
  if (!begun.includes(earlier.status))
    throw badInput([{ field, message: 'This mission has not taken place; name one that has, or none.' }]);
  return earlier;
}
