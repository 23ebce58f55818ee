import { hasBegun } from '../../../platform/calendar/days.js';
import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput } from '../../../platform/errors.js';
import { letterAbout, MlaRequest, noteStep } from '../../mla-requests/index.js';
import { thirdPartyClaimLetters } from '../measure-letters.js';
import type { RecordThirdPartyClaimInput } from '../measure.inputs.js';
import { ProvisionalMeasure } from '../provisional-measure.entity.js';
import { ThirdPartyClaim } from '../third-party-claim.entity.js';
import { next, subjectOf } from './parts.js';

/** The requested State records a right that a third party claims in the property, and tells the other (UNCAC art. 55(9)). */
export async function recordThirdPartyClaim(
  operation: Operation,
  input: RecordThirdPartyClaimInput,
): Promise<Subject> {
  const measure = await operation.takeUnversioned(ProvisionalMeasure, input.id);
  next(operation, measure);
  const request = await operation.em.findOneOrFail(MlaRequest, { id: measure.request.id });
  const { claimant, claim, receivedOn } = input;
  if (!hasBegun(receivedOn, operation.now))
    throw badInput([{ field: 'input.receivedOn', message: 'Nothing was received on a day ahead.' }]);
  const { requestedKeeper } = measure;
  const made = Object.assign(new ThirdPartyClaim(), {
    ...{ measure, requestedKeeper, claimant, claim, receivedOn },
  });
  operation.em.persist(made);
  noteStep(operation, request, letterAbout(thirdPartyClaimLetters, operation, made));
  return subjectOf(measure);
}
