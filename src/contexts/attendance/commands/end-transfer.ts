import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput } from '../../../platform/errors.js';
import { TransferDeclinedBy } from '../attendance.enums.js';
import { DetainedPersonTransfer } from '../detained-person-transfer.entity.js';
import type {
  CancelDetainedPersonTransferInput,
  DeclineDetainedPersonTransferInput,
} from '../detained-person-transfer.inputs.js';
import { detainedPersonTransferStates } from '../detained-person-transfer.states.js';
import { noted } from './records.js';

/**
 * The person, or the State for which the viewer acts, does not agree (UNCAC art. 46(10)). What the person says, the State
 * that holds them records; consent can be taken back until the transfer.
 */
export async function declineDetainedPersonTransfer(
  operation: Operation,
  { id, expectedVersion, declinedBy, reason }: DeclineDetainedPersonTransferInput,
): Promise<Subject> {
  const transfer = await operation.take(DetainedPersonTransfer, id, expectedVersion);
  transfer.status = detainedPersonTransferStates.next(transfer, 'declineDetainedPersonTransfer');
  const byReceiving = declinedBy === TransferDeclinedBy.RECEIVING_STATE;
  const keeper = byReceiving ? transfer.receivingKeeper : transfer.holdingKeeper;
  if (keeper.code !== operation.state)
    throw badInput([
      {
        field: 'input.declinedBy',
        message: 'Each State declines for itself; what the person says, the State that holds them records.',
      },
    ]);
  Object.assign(transfer, { declinedBy, endReason: reason });
  return noted(operation, transfer, reason, byReceiving ? transfer.receivingState : transfer.holdingState);
}

/** The transfer is no longer needed, and did not take place (UNCAC art. 46(24)). */
export async function cancelDetainedPersonTransfer(
  operation: Operation,
  { id, expectedVersion, reason }: CancelDetainedPersonTransferInput,
): Promise<Subject> {
  const transfer = await operation.take(DetainedPersonTransfer, id, expectedVersion);
  transfer.status = detainedPersonTransferStates.next(transfer, 'cancelDetainedPersonTransfer');
  transfer.endReason = reason;
  return noted(operation, transfer, reason);
}
