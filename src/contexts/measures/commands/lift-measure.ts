import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { DomainError } from '../../../platform/errors.js';
import { saidByLetter } from '../../mla-requests/index.js';
import type { MeasureCommandInput } from '../measure.inputs.js';
import { ProvisionalMeasure } from '../provisional-measure.entity.js';
import { move, subjectOf } from './parts.js';

/**
 * A supervisor of the requested State lifts a measure as somebody else proposed (UNCAC art. 55(7)), after the
 * requesting State answered or could have (art. 55(8)).
 * @throws DomainError INCOMPLETE while nothing gave it an opportunity, or while its window is open, or the letter lies that opens it, and it has not answered (R9)
 */
export async function liftMeasure(operation: Operation, input: MeasureCommandInput): Promise<Subject> {
  const measure = await operation.take(ProvisionalMeasure, input.id, input.expectedVersion);
  await move(operation, measure);
  await requireHeard(operation, measure);
  measure.liftedAt = operation.now;
  return subjectOf(measure, measure.liftingReasons ?? undefined);
}

/** The requesting State answered, or could have: as long as it was given, from when the proposal was said to it. */
async function requireHeard(
  operation: Operation,
  { request, opportunityUntil, submittedAt, proposedAt, isOfCounterpart }: ProvisionalMeasure,
): Promise<void> {
  if (opportunityUntil === null || proposedAt === null || isOfCounterpart) return;
  if (submittedAt !== null && submittedAt >= proposedAt) return;
  const step = { command: 'proposeLiftingMeasure', occurredAt: proposedAt };
  const said = await saidByLetter(operation, request, step);
  if (said === null) {
    throw notHeard(
      'The letter with the proposal has not left, or did not arrive: the requesting State has had no opportunity to answer (UNCAC art. 55(8)). Send it (dispatchMlaRequest, naming its delivery).',
      'the dispatch of the letter with the proposal (dispatchMlaRequest, naming its delivery)',
    );
  }
  const later = said === undefined ? 0 : said.getTime() - proposedAt.getTime();
  const until = new Date(opportunityUntil.getTime() + later);
  if (until <= operation.now) return;
  throw notHeard(
    `The requesting State may argue for keeping the measure until ${until.toISOString()} and has not answered yet (UNCAC art. 55(8)).`,
    'its answer, or the end of the window',
  );
}

const notHeard = (message: string, missing: string): DomainError =>
  new DomainError('INCOMPLETE', message, {
    missing: [{ missing, source: 'UNCAC art. 55(8)', rule: 'R9' }],
  });
