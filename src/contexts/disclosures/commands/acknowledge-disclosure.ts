import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput } from '../../../platform/errors.js';
import { nextDisclosureReference } from '../reference-numbers.js';
import { SpontaneousDisclosure } from '../spontaneous-disclosure.entity.js';
import type { AcknowledgeDisclosureInput } from '../spontaneous-disclosure.inputs.js';
import { move, noteStep, requirePaper, subjectOf } from './parts.js';

/**
 * The receiving State acknowledges, and so undertakes to comply with the handling restrictions (UNCAC art. 46(5)): from
 * now on its authorities read the information.
 */
export async function acknowledgeDisclosure(
  operation: Operation,
  input: AcknowledgeDisclosureInput,
): Promise<Subject> {
  const disclosure = await operation.take(SpontaneousDisclosure, input.id, input.expectedVersion);
  move(operation, disclosure);
  const { receivingState } = disclosure;
  requirePaper(operation, receivingState, input.paper, { since: disclosure.transmittedAt });
  const isOwn = receivingState.code === operation.state;
  if (isOwn && input.receivingReference != null)
    throw badInput([
      { field: 'input.receivingReference', message: 'The service numbers what your own State receives.' },
    ]);
  disclosure.isOpened = true;
  disclosure.answeredAt = input.paper?.happenedOn ?? operation.now;
  noteStep(operation, disclosure, { by: receivingState, paper: input.paper });
  disclosure.receivingReference = isOwn
    ? await nextDisclosureReference(operation)
    : (input.receivingReference ?? null);
  return subjectOf(disclosure);
}
