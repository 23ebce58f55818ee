import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { requireLive } from '../../mla-requests/index.js';
import { DetainedPersonTransfer } from '../detained-person-transfer.entity.js';
import type {
  AgreeToHandOverPersonInput,
  AgreeToReceivePersonInput,
} from '../detained-person-transfer.inputs.js';
import { detainedPersonTransferStates } from '../detained-person-transfer.states.js';
import { noted } from './records.js';

/**
 * The State that holds the person agrees to hand them over, with its conditions; it alone says whether custody can be
 * done without (UNCAC art. 46(10)(b), (11)(a)). What the other State agreed to before, and has changed, falls away. Not after
 * the end of the request.
 */
export async function agreeToHandOverPerson(
  operation: Operation,
  input: AgreeToHandOverPersonInput,
): Promise<Subject> {
  const transfer = await operation.take(DetainedPersonTransfer, input.id, input.expectedVersion);
  detainedPersonTransferStates.next(transfer, 'agreeToHandOverPerson');
  await requireLive(operation, transfer.request.id);
  const conditions = input.conditions ?? null;
  const inCustody = input.inCustody ?? true;
  const isChanged = conditions !== transfer.holdingConditions || inCustody !== transfer.inCustody;
  if (isChanged) transfer.receivingAgreedAt = null;
  Object.assign(transfer, { holdingAgreedAt: operation.now, holdingConditions: conditions, inCustody });
  return noted(operation, transfer, undefined, transfer.holdingState);
}

/**
 * The State that receives the person agrees, with its conditions (UNCAC art. 46(10)(b)). What the other State agreed to
 * before, and has changed, falls away. Not after the end of the request.
 */
export async function agreeToReceivePerson(
  operation: Operation,
  input: AgreeToReceivePersonInput,
): Promise<Subject> {
  const transfer = await operation.take(DetainedPersonTransfer, input.id, input.expectedVersion);
  detainedPersonTransferStates.next(transfer, 'agreeToReceivePerson');
  await requireLive(operation, transfer.request.id);
  const conditions = input.conditions ?? null;
  if (conditions !== transfer.receivingConditions) transfer.holdingAgreedAt = null;
  Object.assign(transfer, { receivingAgreedAt: operation.now, receivingConditions: conditions });
  return noted(operation, transfer, undefined, transfer.receivingState);
}
