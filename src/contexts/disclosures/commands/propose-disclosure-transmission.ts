import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { DisclosureProposal } from '../spontaneous-disclosure-side.entity.js';
import { SpontaneousDisclosure } from '../spontaneous-disclosure.entity.js';
import type { DisclosureCommandInput } from '../spontaneous-disclosure.inputs.js';
import { move, ownSide, subjectOf } from './parts.js';

/** An officer proposes that a draft be transmitted; a supervisor other than the officer transmits it (four eyes). */
export async function proposeDisclosureTransmission(
  operation: Operation,
  input: DisclosureCommandInput,
): Promise<Subject> {
  const disclosure = await operation.take(SpontaneousDisclosure, input.id, input.expectedVersion);
  move(operation, disclosure);
  const { userId, now } = operation;
  Object.assign(await ownSide(operation, disclosure), {
    proposal: DisclosureProposal.TRANSMISSION,
    proposedBy: userId,
    proposedAt: now,
  });
  return subjectOf(disclosure);
}
