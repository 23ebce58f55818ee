import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { SpontaneousDisclosure } from '../spontaneous-disclosure.entity.js';
import type { DisclosureCommandInput } from '../spontaneous-disclosure.inputs.js';
import { clear, move, ownSide, subjectOf } from './parts.js';

/** The sending State gives a disclosure up before it was transmitted; the other State never learns of it. */
export async function discardDisclosure(
  operation: Operation,
  input: DisclosureCommandInput,
): Promise<Subject> {
  const disclosure = await operation.take(SpontaneousDisclosure, input.id, input.expectedVersion);
  move(operation, disclosure);
  clear(await ownSide(operation, disclosure));
  return subjectOf(disclosure);
}
