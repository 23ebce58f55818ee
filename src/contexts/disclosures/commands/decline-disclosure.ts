import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { SpontaneousDisclosure } from '../spontaneous-disclosure.entity.js';
import type { DeclineDisclosureInput } from '../spontaneous-disclosure.inputs.js';
import { move, noteStep, requirePaper, subjectOf } from './parts.js';

/**
 * The receiving State does not take the information, such as because it cannot comply with a restriction (UNCAC art.
 * 46(5)): it never reads it.
 */
export async function declineDisclosure(
  operation: Operation,
  input: DeclineDisclosureInput,
): Promise<Subject> {
  const disclosure = await operation.take(SpontaneousDisclosure, input.id, input.expectedVersion);
  move(operation, disclosure);
  requirePaper(operation, disclosure.receivingState, input.paper, { since: disclosure.transmittedAt });
  disclosure.declineReason = input.reason;
  disclosure.answeredAt = input.paper?.happenedOn ?? operation.now;
  noteStep(operation, disclosure, { by: disclosure.receivingState, paper: input.paper });
  return subjectOf(disclosure, input.reason);
}
