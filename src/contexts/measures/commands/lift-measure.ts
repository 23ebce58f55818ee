import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { DomainError } from '../../../platform/errors.js';
import type { MeasureCommandInput } from '../measure.inputs.js';
import { ProvisionalMeasure } from '../provisional-measure.entity.js';
import { move, subjectOf } from './parts.js';

/**
 * A supervisor of the requested State lifts a measure as somebody else proposed (UNCAC art. 55(7)), after the
 * requesting State answered or could have (art. 55(8)).
 * @throws DomainError INCOMPLETE while nothing gave it an opportunity, or while its window is open and it has not answered (R9)
 */
export async function liftMeasure(operation: Operation, input: MeasureCommandInput): Promise<Subject> {
  const measure = await operation.take(ProvisionalMeasure, input.id, input.expectedVersion);
  await move(operation, measure);
  const { opportunityUntil, submittedAt, proposedAt, isOfCounterpart, liftingReasons } = measure;
  const answered = submittedAt !== null && proposedAt !== null && submittedAt >= proposedAt;
  if (opportunityUntil !== null && !answered && opportunityUntil > operation.now && !isOfCounterpart) {
    throw new DomainError(
      'INCOMPLETE',
      `The requesting State may argue for keeping the measure until ${opportunityUntil.toISOString()} and has not answered yet (UNCAC art. 55(8)).`,
      {
        missing: [
          { missing: 'its answer, or the end of the window', source: 'UNCAC art. 55(8)', rule: 'R9' },
        ],
      },
    );
  }
  measure.liftedAt = operation.now;
  return subjectOf(measure, liftingReasons ?? undefined);
}
