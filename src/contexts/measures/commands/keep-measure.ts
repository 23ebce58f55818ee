import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import type { MeasureCommandInput } from '../measure.inputs.js';
import { ProvisionalMeasure } from '../provisional-measure.entity.js';
import { move, subjectOf } from './parts.js';

/** The requested State keeps a measure whose lifting was proposed. What was said for and against it is in the trail. */
export async function keepMeasure(operation: Operation, input: MeasureCommandInput): Promise<Subject> {
  const measure = await operation.take(ProvisionalMeasure, input.id, input.expectedVersion);
  await move(operation, measure);
  Object.assign(measure, {
    liftingGround: null,
    liftingReasons: null,
    proposedBy: null,
    proposedAt: null,
    opportunityUntil: null,
    noOpportunityReason: null,
  });
  return subjectOf(measure);
}
