import type { Subject } from '../../../platform/commands/command-runner.js';
import { factsOf, type Operation } from '../../../platform/commands/operation.js';
import { currentEntryOf } from '../../directory/index.js';
import { SpontaneousDisclosure } from '../spontaneous-disclosure.entity.js';
import type { DisclosureCommandInput } from '../spontaneous-disclosure.inputs.js';
import { clear, move, noteStep, ownSide, subjectOf } from './parts.js';

/**
 * A supervisor of the sending State transmits what another person proposed (four eyes). From now on the disclosure
 * exists for the receiving State, under the directory entries of this moment (UNCAC art. 46(4), art. 56).
 */
export async function transmitDisclosure(
  operation: Operation,
  input: DisclosureCommandInput,
): Promise<Subject> {
  const { em } = operation;
  const disclosure = await operation.take(SpontaneousDisclosure, input.id, input.expectedVersion);
  const side = await ownSide(operation, disclosure);
  move(operation, disclosure, side);
  operation.assertMay({ ...factsOf(disclosure), proposedBy: side.proposedBy });
  clear(side);
  Object.assign(disclosure, {
    isSent: true,
    transmittedAt: operation.now,
    listedAt: operation.now,
    sendingAuthorityEntry: await currentEntryOf(em, disclosure.sendingState.code),
    receivingAuthorityEntry: await currentEntryOf(em, disclosure.receivingState.code),
  });
  noteStep(operation, disclosure, { by: disclosure.sendingState });
  return subjectOf(disclosure);
}
