import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { aboutMission, requirePast, sinceRequest } from '../../commands/parts.js';
import { Mission } from '../../mission.entity.js';
import { missionStates } from '../../mission.states.js';
import { MissionMeetingName } from '../mission-meeting-name.entity.js';
import { MissionMeeting } from '../mission-meeting.entity.js';
import type { RecordInstitutionMetInput } from '../mission-meeting.inputs.js';

/** StAR records which institution a mission met: in the field, or before in preparing it. */
export async function recordInstitutionMet(
  operation: Operation,
  input: RecordInstitutionMetInput,
): Promise<Subject> {
  const mission = await operation.take(Mission, input.id, input.expectedVersion);
  missionStates.check(mission, 'recordInstitutionMet');
  const { em, now } = operation;
  const { metOn, institutionKind, institution, persons = null } = input;
  requirePast('input.metOn', metOn, sinceRequest(mission), now);
  const meeting = Object.assign(new MissionMeeting(), { mission, metOn, institutionKind, createdAt: now });
  em.persist(meeting);
  em.persist(Object.assign(new MissionMeetingName(), { meeting, institution, persons }));
  mission.updatedAt = now;
  return aboutMission(mission);
}
