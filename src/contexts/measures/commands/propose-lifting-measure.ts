import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput } from '../../../platform/errors.js';
import type { ProposeLiftingMeasureInput } from '../measure.inputs.js';
import { ProvisionalMeasure } from '../provisional-measure.entity.js';
import { move, subjectOf } from './parts.js';

/**
 * An officer of the requested State proposes to lift a measure (UNCAC art. 55(7)) and opens a window in which the
 * requesting State may argue for keeping it, or says why that is not possible (art. 55(8)).
 */
export async function proposeLiftingMeasure(
  operation: Operation,
  input: ProposeLiftingMeasureInput,
): Promise<Subject> {
  const { now, userId } = operation;
  const measure = await operation.take(ProvisionalMeasure, input.id, input.expectedVersion);
  await move(operation, measure);
  const { ground, reasons, opportunityUntil = null, noOpportunityReason = null } = input;
  if (opportunityUntil !== null && noOpportunityReason !== null) {
    const message = 'Either an opportunity is given, or it is not possible.';
    throw badInput([{ field: 'input.noOpportunityReason', message }]);
  }
  if (opportunityUntil !== null && opportunityUntil <= now && !measure.isOfCounterpart) {
    const message = 'The window in which the requesting State may answer lies ahead (UNCAC art. 55(8)).';
    throw badInput([{ field: 'input.opportunityUntil', message, rule: 'R9' }]);
  }
  Object.assign(measure, {
    liftingGround: ground,
    liftingReasons: reasons,
    proposedBy: userId,
    proposedAt: now,
    opportunityUntil,
    noOpportunityReason,
  });
  return subjectOf(measure, reasons);
}
