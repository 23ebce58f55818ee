import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, DomainError } from '../../../platform/errors.js';
import { ClockKind, MlaRequest, requireNothingOfOthers, runningClock } from '../../mla-requests/index.js';
import { LiftingGround } from '../measure.enums.js';
import type { ProposeLiftingMeasureInput } from '../measure.inputs.js';
import { ProvisionalMeasure } from '../provisional-measure.entity.js';
import { move, subjectOf } from './parts.js';

/**
 * An officer of the requested State proposes to lift a measure (UNCAC art. 55(7)) and opens a window in which the
 * requesting State may argue for keeping it, or says why that is not possible (art. 55(8)).
 * @throws DomainError CONFLICT while its lifting waits, as somebody else proposed; INCOMPLETE for evidence that is not timely while the time for the full request runs
 */
export async function proposeLiftingMeasure(
  operation: Operation,
  input: ProposeLiftingMeasureInput,
): Promise<Subject> {
  const { userId } = operation;
  const measure = await operation.take(ProvisionalMeasure, input.id, input.expectedVersion);
  const waits = measure.proposedBy === null ? null : 'LIFTING';
  await move(operation, measure);
  requireNothingOfOthers(operation, measure, waits, 'keepMeasure');
  await requireUntimely(operation, measure, input.ground);
  const { ground, reasons, opportunityUntil = null, noOpportunityReason = null } = input;
  if (opportunityUntil !== null && noOpportunityReason !== null) {
    const message = 'Either an opportunity is given, or it is not possible.';
    throw badInput([{ field: 'input.noOpportunityReason', message }]);
  }
  if (opportunityUntil !== null && opportunityUntil <= operation.now && !measure.isOfCounterpart) {
    const message = 'The window in which the requesting State may answer lies ahead (UNCAC art. 55(8)).';
    throw badInput([{ field: 'input.opportunityUntil', message, rule: 'R9' }]);
  }
  Object.assign(measure, {
    liftingGround: ground,
    liftingReasons: reasons,
    proposedBy: userId,
    proposedAt: operation.now,
    opportunityUntil,
    noOpportunityReason,
  });
  return subjectOf(measure, reasons);
}

/** Nothing is late before its time has run out: what an urgent request announced may still come until then. */
async function requireUntimely(
  operation: Operation,
  { request, isOfCounterpart }: ProvisionalMeasure,
  ground: LiftingGround,
): Promise<void> {
  if (ground !== LiftingGround.EVIDENCE_NOT_TIMELY || isOfCounterpart) return;
  const found = await operation.em.findOneOrFail(MlaRequest, { id: request.id });
  const clock = await runningClock(operation, found, ClockKind.FOLLOW_UP);
  if (clock === undefined || clock.dueAt < operation.now) return;
  const missing = 'the end of the time for the full request';
  throw new DomainError(
    'INCOMPLETE',
    `The requesting State may send the full request until ${clock.dueAt.toISOString()}: until then it is not late (UNCAC art. 55(7)).`,
    { missing: [{ missing, source: 'UNCAC art. 55(7)' }] },
  );
}
