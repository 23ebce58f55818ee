import { hasBegun } from '../../../platform/calendar/days.js';
import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, type Problem } from '../../../platform/errors.js';
import type { ExecuteMeasureInput } from '../measure.inputs.js';
import { dayIn } from '../../directory/index.js';
import { awaitsFollowUp, ClockKind, MlaRequest, openClock, requireLiveOn } from '../../mla-requests/index.js';
import { ProvisionalMeasure } from '../provisional-measure.entity.js';
import { move, subjectOf } from './parts.js';

/**
 * The requested State says that a measure was ordered and executed; from now on the requesting State sees it. One that was
 * asked for in urgency waits for the full request: a clock runs for the requesting State to send it. Nothing is frozen for
 * a request after its end.
 */
export async function executeMeasure(operation: Operation, input: ExecuteMeasureInput): Promise<Subject> {
  const measure = await operation.take(ProvisionalMeasure, input.id, input.expectedVersion);
  await move(operation, measure);
  const { orderedBy, orderReference, orderedOn, inForceUntil = null, followUpDueOn = null } = input;
  const problems: Problem[] = [];
  if (!hasBegun(orderedOn, operation.now))
    problems.push({ field: 'input.orderedOn', message: 'Nothing was ordered on a day ahead.' });
  if (inForceUntil !== null && inForceUntil < orderedOn)
    problems.push({ field: 'input.inForceUntil', message: 'It cannot end before it was ordered.' });
  const request = await operation.em.findOneOrFail(MlaRequest, { id: measure.request.id });
  const awaits = await awaitsFollowUp(operation, request);
  problems.push(...(await followUpProblems(operation, followUpDueOn, awaits)));
  if (problems.length > 0) throw badInput(problems);
  const { now: listedAt } = operation;
  Object.assign(measure, { orderedBy, orderReference, orderedOn, inForceUntil, listedAt });
  // What another State did is recorded as it was done.
  if (!measure.isOfCounterpart) await requireLiveOn(operation, request.id, orderedOn);
  if (awaits) await openClock(operation, request, ClockKind.FOLLOW_UP, { dueOn: followUpDueOn });
  return subjectOf(measure);
}

async function followUpProblems(
  { em, state, now }: Operation,
  day: string | null,
  awaits: boolean,
): Promise<readonly Problem[]> {
  const field = 'input.followUpDueOn';
  if (day === null) return [];
  if (!awaits) return [{ field, message: 'The request was made in full: nothing more is awaited.' }];
  return day > (await dayIn(em, state, now)) ? [] : [{ field, message: 'Name a day after today.' }];
}
