import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { DetainedPersonTransfer } from '../detained-person-transfer.entity.js';
import type {
  ConsentToEarlierActsProceedingsInput,
  RecordEarlierActsProceedingsInput,
} from '../detained-person-transfer.inputs.js';
import { detainedPersonTransferStates } from '../detained-person-transfer.states.js';
import { noted } from './records.js';

/** The holding State consents to proceedings for what happened before the person left it (UNCAC art. 46(12)). */
export async function consentToEarlierActsProceedings(
  operation: Operation,
  { id, expectedVersion, acts }: ConsentToEarlierActsProceedingsInput,
): Promise<Subject> {
  const transfer = await operation.take(DetainedPersonTransfer, id, expectedVersion);
  detainedPersonTransferStates.next(transfer, 'consentToEarlierActsProceedings');
  Object.assign(transfer, { earlierActsConsentedAt: operation.now, earlierActsConsent: acts });
  return noted(operation, transfer, undefined, transfer.holdingState);
}

/**
 * The receiving State prosecutes, detains, punishes or restricts the person for what happened before they left: never
 * without the consent of the State that held them (UNCAC art. 46(12)).
 */
export async function recordEarlierActsProceedings(
  operation: Operation,
  { id, expectedVersion, proceedings }: RecordEarlierActsProceedingsInput,
): Promise<Subject> {
  const transfer = await operation.take(DetainedPersonTransfer, id, expectedVersion);
  detainedPersonTransferStates.next(transfer, 'recordEarlierActsProceedings');
  transfer.earlierActsProceedings = proceedings;
  return noted(operation, transfer, undefined, transfer.receivingState);
}
