import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { DomainError, notFound } from '../../../platform/errors.js';
import { isUuid } from '../../../platform/reads/global-id.js';
import { HandlingRestriction } from '../handling-restriction.entity.js';
import { SpontaneousDisclosure } from '../spontaneous-disclosure.entity.js';
import type { LiftDisclosureRestrictionInput } from '../spontaneous-disclosure.inputs.js';
import { move, noteStep, subjectOf } from './parts.js';

/** A supervisor of the sending State lifts a restriction (UNCAC art. 46(5)): from now on it does not bind. */
export async function liftDisclosureRestriction(
  operation: Operation,
  input: LiftDisclosureRestrictionInput,
): Promise<Subject> {
  const disclosure = await operation.take(SpontaneousDisclosure, input.id, input.expectedVersion);
  move(operation, disclosure);
  const key = input.restrictionId.replace(/^HandlingRestriction:/, '');
  const restriction = isUuid(key)
    ? await operation.em.findOne(HandlingRestriction, { id: key, disclosure, isListed: true })
    : null;
  if (restriction === null) throw notFound('HandlingRestriction');
  if (restriction.liftedAt !== null) throw new DomainError('CONFLICT', 'The restriction was lifted already.');
  restriction.liftedAt = operation.now;
  noteStep(operation, disclosure, { by: disclosure.sendingState });
  return subjectOf(disclosure);
}
