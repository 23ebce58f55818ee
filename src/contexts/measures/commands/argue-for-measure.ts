import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import type { ArgueForMeasureInput } from '../measure.inputs.js';
import { ProvisionalMeasure } from '../provisional-measure.entity.js';
import { move, subjectOf } from './parts.js';

/** The requesting State says what speaks for keeping a measure (UNCAC art. 55(8)); saying it again replaces it. */
export async function argueForMeasure(operation: Operation, input: ArgueForMeasureInput): Promise<Subject> {
  const measure = await operation.take(ProvisionalMeasure, input.id, input.expectedVersion);
  await move(operation, measure);
  Object.assign(measure, { submission: input.submission, submittedAt: operation.now });
  return subjectOf(measure);
}
