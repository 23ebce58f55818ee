import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { letterAbout, MlaRequest, noteStep } from '../../mla-requests/index.js';
import { measureLetters } from '../measure-letters.js';
import type { ProvisionalMeasure } from '../provisional-measure.entity.js';
import { provisionalMeasureStates } from '../provisional-measure.states.js';

/**
 * When: checks the lifecycle of a measure and moves it; a step that the requesting State sees is noted on the request.
 * @throws DomainError INVALID_TRANSITION, INCOMPLETE
 */
export async function move(operation: Operation, measure: ProvisionalMeasure): Promise<void> {
  measure.status = next(operation, measure);
  const request = await operation.em.findOneOrFail(MlaRequest, { id: measure.request.id });
  noteStep(operation, request, letterAbout(measureLetters, operation, measure));
}

/** When: checks the lifecycle of a measure and gives the status that the command leads to. */
export function next({ command }: Operation, measure: ProvisionalMeasure): ProvisionalMeasure['status'] {
  const { status, isOfCounterpart, opportunityUntil, noOpportunityReason } = measure;
  return provisionalMeasureStates.next(
    { status, isOfCounterpart, opportunityUntil, noOpportunityReason },
    command as (typeof provisionalMeasureStates.commands)[number],
  );
}

/** What a command on a measure leaves for the audit trail and the payload. */
export function subjectOf(measure: ProvisionalMeasure, reason?: string): Subject {
  return { type: 'ProvisionalMeasure', key: measure.id, chain: measure.case.id, reason };
}
