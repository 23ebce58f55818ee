import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { Mission } from '../mission.entity.js';
import type {
  AgreeTermsOfReferenceInput,
  ProposeTermsOfReferenceInput,
  ReturnTermsOfReferenceInput,
} from '../mission.inputs.js';
import { missionStates } from '../mission.states.js';
import { aboutMission, arrangementOf } from './parts.js';

/** StAR proposes terms of reference, in place of those that it proposed before: what was agreed is open again. */
export async function proposeTermsOfReference(
  operation: Operation,
  input: ProposeTermsOfReferenceInput,
): Promise<Subject> {
  const mission = await operation.take(Mission, input.id, input.expectedVersion);
  missionStates.check(mission, 'proposeTermsOfReference');
  (await arrangementOf(operation, mission)).termsOfReference = input.termsOfReference;
  const { now } = operation;
  Object.assign(mission, { termsProposedAt: now, termsAgreedAt: null, updatedAt: now });
  return aboutMission(mission);
}

/** A supervisor of the host State agrees to the terms of reference, as the version that was read has them. */
export async function agreeTermsOfReference(
  operation: Operation,
  input: AgreeTermsOfReferenceInput,
): Promise<Subject> {
  const mission = await operation.take(Mission, input.id, input.expectedVersion);
  missionStates.check(mission, 'agreeTermsOfReference');
  const { now } = operation;
  Object.assign(mission, { termsAgreedAt: now, updatedAt: now });
  return aboutMission(mission);
}

/** The host State returns the terms of reference, and says what is to be changed: StAR proposes them anew. */
export async function returnTermsOfReference(
  operation: Operation,
  input: ReturnTermsOfReferenceInput,
): Promise<Subject> {
  const mission = await operation.take(Mission, input.id, input.expectedVersion);
  missionStates.check(mission, 'returnTermsOfReference');
  (await arrangementOf(operation, mission)).termsRemark = input.remark;
  Object.assign(mission, { termsProposedAt: null, updatedAt: operation.now });
  return aboutMission(mission);
}
