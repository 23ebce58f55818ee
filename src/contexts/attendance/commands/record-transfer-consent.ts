import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput } from '../../../platform/errors.js';
import { DetainedPersonTransfer } from '../detained-person-transfer.entity.js';
import type { RecordTransferConsentInput } from '../detained-person-transfer.inputs.js';
import { detainedPersonTransferStates } from '../detained-person-transfer.states.js';
import { TransferConsent } from '../transfer-consent.entity.js';
import { aboutSame, noted, requirePast } from './records.js';

/** The State that holds the person records that they freely gave informed consent (UNCAC art. 46(10)(a), R16). */
export async function recordTransferConsent(
  operation: Operation,
  input: RecordTransferConsentInput,
): Promise<Subject> {
  const transfer = await operation.take(DetainedPersonTransfer, input.id, input.expectedVersion);
  transfer.status = detainedPersonTransferStates.next(transfer, 'recordTransferConsent');
  const { givenAt, language, givenBefore, withCounsel, informedOf } = input;
  requirePast(operation, givenAt, 'input.givenAt');
  const counsel = input.counsel ?? null;
  if (counsel !== null && !withCounsel)
    throw badInput([{ field: 'input.counsel', message: 'Name counsel only if counsel was present.' }]);
  const { holdingState } = transfer;
  const said = { givenAt, language, givenBefore, withCounsel, counsel, informedOf };
  operation.em.persist(
    Object.assign(new TransferConsent(), { ...aboutSame(transfer), transfer, holdingState, ...said }),
  );
  transfer.consentedAt = givenAt;
  return noted(operation, transfer, undefined, holdingState);
}
