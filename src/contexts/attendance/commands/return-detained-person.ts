import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput } from '../../../platform/errors.js';
import { daysInCustody } from '../custody.js';
import { DetainedPersonTransfer } from '../detained-person-transfer.entity.js';
import type {
  CreditTimeInCustodyInput,
  ReturnDetainedPersonInput,
} from '../detained-person-transfer.inputs.js';
import { detainedPersonTransferStates } from '../detained-person-transfer.states.js';
import { keepReturnClock } from './return-clock.js';
import { noted, requirePastDay } from './records.js';

/**
 * The person is back in the holding State; no extradition proceedings are needed or asked for (UNCAC art. 46(11)(b),
 * (c)). The days in custody are counted by the machine.
 */
export async function returnDetainedPerson(
  operation: Operation,
  { id, expectedVersion, returnedOn }: ReturnDetainedPersonInput,
): Promise<Subject> {
  const transfer = await operation.take(DetainedPersonTransfer, id, expectedVersion);
  transfer.status = detainedPersonTransferStates.next(transfer, 'returnDetainedPerson');
  requirePastDay(operation, returnedOn, 'input.returnedOn');
  const { transferredOn } = transfer;
  if (transferredOn === null || returnedOn < transferredOn)
    throw badInput([{ field: 'input.returnedOn', message: 'The return is not before the transfer.' }]);
  transfer.returnedOn = returnedOn;
  transfer.daysInCustody = transfer.inCustody ? daysInCustody(transferredOn, returnedOn) : 0;
  await keepReturnClock(operation, transfer);
  return noted(operation, transfer);
}

/** The holding State counts the time in the custody of the other State as served: all of it at least (UNCAC art. 46(11)(d)). */
export async function creditTimeInCustody(
  operation: Operation,
  { id, expectedVersion, days }: CreditTimeInCustodyInput,
): Promise<Subject> {
  const transfer = await operation.take(DetainedPersonTransfer, id, expectedVersion);
  detainedPersonTransferStates.next(transfer, 'creditTimeInCustody');
  const served = transfer.daysInCustody ?? 0;
  if (days != null && days < served)
    throw badInput([
      {
        field: 'input.days',
        message: `The person spent ${String(served)} days in custody; they count as served, all of them (UNCAC art. 46(11)(d)).`,
      },
    ]);
  transfer.daysCredited = days ?? served;
  return noted(operation, transfer, undefined, transfer.holdingState);
}
