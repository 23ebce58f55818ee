import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, type Problem } from '../../../platform/errors.js';
import type { ExecuteMeasureInput } from '../measure.inputs.js';
import { ProvisionalMeasure } from '../provisional-measure.entity.js';
import { dayOf, move, subjectOf } from './parts.js';

/** The requested State says that a measure was ordered and executed; from now on the requesting State sees it. */
export async function executeMeasure(operation: Operation, input: ExecuteMeasureInput): Promise<Subject> {
  const measure = await operation.take(ProvisionalMeasure, input.id, input.expectedVersion);
  await move(operation, measure);
  const { orderedBy, orderReference, orderedOn, inForceUntil = null } = input;
  const problems: Problem[] = [];
  if (orderedOn > dayOf(operation.now))
    problems.push({ field: 'input.orderedOn', message: 'Nothing was ordered on a day ahead.' });
  if (inForceUntil !== null && inForceUntil < orderedOn)
    problems.push({ field: 'input.inForceUntil', message: 'It cannot end before it was ordered.' });
  if (problems.length > 0) throw badInput(problems);
  const { now: listedAt } = operation;
  Object.assign(measure, { orderedBy, orderReference, orderedOn, inForceUntil, listedAt });
  return subjectOf(measure);
}
