import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, type Problem } from '../../../platform/errors.js';
import { dayIn } from '../../directory/index.js';
import { requireLiveOn } from '../../mla-requests/index.js';
import { DetainedPersonTransfer } from '../detained-person-transfer.entity.js';
import type {
  ExtendDetainedPersonTransferInput,
  TransferDetainedPersonInput,
} from '../detained-person-transfer.inputs.js';
import { detainedPersonTransferStates } from '../detained-person-transfer.states.js';
import { keepReturnClock } from './return-clock.js';
import { noted, requirePastDay } from './records.js';

/**
 * The holding State hands the person over, with the day by which they are to be returned: never without the record of
 * their informed consent and the agreement of both States (UNCAC art. 46(10), R16), nor for a request after its end.
 */
export async function transferDetainedPerson(
  operation: Operation,
  input: TransferDetainedPersonInput,
): Promise<Subject> {
  const transfer = await operation.take(DetainedPersonTransfer, input.id, input.expectedVersion);
  transfer.status = detainedPersonTransferStates.next(transfer, 'transferDetainedPerson');
  const { transferredOn, returnDueOn } = input;
  requirePastDay(operation, transferredOn, 'input.transferredOn');
  const problems: Problem[] = [];
  const { consentedAt, holdingState } = transfer;
  // The person consents where they are held.
  const consentedOn = consentedAt && (await dayIn(operation.em, holdingState.code, consentedAt));
  if (consentedOn !== null && transferredOn < consentedOn)
    problems.push({
      field: 'input.transferredOn',
      message: 'Nobody is transferred before they consent (UNCAC art. 46(10)(a)).',
    });
  if (returnDueOn < transferredOn)
    problems.push({ field: 'input.returnDueOn', message: 'The return is not due before the transfer.' });
  if (problems.length > 0) throw badInput(problems);
  Object.assign(transfer, { transferredOn, returnDueOn });
  // What another State did is recorded as it was done.
  if (transfer.holdingState.code === operation.state)
    await requireLiveOn(operation, transfer.request.id, transferredOn);
  await keepReturnClock(operation, transfer);
  return noted(operation, transfer, undefined, transfer.holdingState);
}

/** The holding State agrees that the person be returned later than was agreed (UNCAC art. 46(11)(b)). */
export async function extendDetainedPersonTransfer(
  operation: Operation,
  { id, expectedVersion, returnDueOn, reason }: ExtendDetainedPersonTransferInput,
): Promise<Subject> {
  const transfer = await operation.take(DetainedPersonTransfer, id, expectedVersion);
  detainedPersonTransferStates.next(transfer, 'extendDetainedPersonTransfer');
  if (transfer.returnDueOn !== null && returnDueOn <= transfer.returnDueOn)
    throw badInput([
      {
        field: 'input.returnDueOn',
        message: `Name a day after ${transfer.returnDueOn}, which is agreed so far.`,
      },
    ]);
  transfer.returnDueOn = returnDueOn;
  await keepReturnClock(operation, transfer);
  return noted(operation, transfer, reason, transfer.holdingState);
}
