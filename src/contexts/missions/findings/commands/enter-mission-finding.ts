import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { badInput } from '../../../../platform/errors.js';
import { givenValues, refuseTakingAway } from '../../../cases/index.js';
import { ConventionProvision } from '../../../directory/index.js';
import { aboutMission, missionOfPart } from '../../commands/parts.js';
import { Mission } from '../../mission.entity.js';
import { missionStates } from '../../mission.states.js';
import { MissionFinding } from '../mission-finding.entity.js';
import type { AddMissionFindingInput, AmendMissionFindingInput } from '../mission-finding.inputs.js';

/** StAR enters what a mission found, by the provision of the Convention that it is about. */
export async function addMissionFinding(
  operation: Operation,
  input: AddMissionFindingInput,
): Promise<Subject> {
  const mission = await operation.take(Mission, input.id, input.expectedVersion);
  missionStates.check(mission, 'addMissionFinding');
  const { em, now } = operation;
  const { severity, text } = input;
  const provision = await provisionCited(operation, input.provision);
  em.persist(Object.assign(new MissionFinding(), { mission, provision, severity, text, createdAt: now }));
  mission.updatedAt = now;
  return aboutMission(mission);
}

/** StAR corrects a finding while the mission goes on. */
export async function amendMissionFinding(
  operation: Operation,
  input: AmendMissionFindingInput,
): Promise<Subject> {
  const finding = await operation.take(MissionFinding, input.id, input.expectedVersion);
  const mission = await missionOfPart(operation, finding, 'addMissionFinding');
  refuseTakingAway(input, 'provision', 'severity', 'text');
  if (input.provision != null) finding.provision = await provisionCited(operation, input.provision);
  Object.assign(finding, givenValues(input, 'severity', 'text'));
  return aboutMission(mission);
}

async function provisionCited({ em }: Operation, citation: string): Promise<ConventionProvision> {
  const found = await em.findOne(ConventionProvision, { citation });
  if (found !== null) return found;
  const message = 'The directory has no such provision. Cite it as "UNCAC art. 54(1)(c)".';
  throw badInput([{ field: 'input.provision', message }]);
}
