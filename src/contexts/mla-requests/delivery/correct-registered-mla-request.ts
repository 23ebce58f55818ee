import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { DomainError } from '../../../platform/errors.js';
import { writeContents } from '../commands/contents.js';
import { recountUnderTargets } from '../clocks/recount.js';
import { noteStep, subjectOf } from '../commands/parts.js';
import { fixPersons } from '../commands/persons.js';
import { findingsOn, missingOf } from '../completeness/require-complete.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { mlaRequestSteps } from '../mla-request.steps.js';
import { contentsOf, saidInContents } from '../undivided/contents-of-request.js';
import { correctReceipt } from './corrected-day.js';
import { correctionsOf, isReadByAll } from './corrections.js';
import { MlaRequestCorrection } from './mla-request-correction.entity.js';
import type { CorrectRegisteredMlaRequestInput } from './register-mla-request.inputs.js';
import { writeUnderReference } from './write-under-reference.js';
import { takeRequest } from '../docket/take-request.js';

/**
 * The State that entered a request from paper corrects what it typed wrongly: the paper says something else, and that State
 * alone has it. What stood there before is kept with the reason, and the step stands in the request's history. What the
 * requesting State itself wrote wrongly is no such mistake: it writes again.
 * @throws DomainError INVALID_TRANSITION for a request that was not entered from paper, or has ended; CONFLICT once its
 *   requesting State takes part in Repatria, or where another request has the reference; BAD_USER_INPUT
 */
export async function correctRegisteredMlaRequest(
  operation: Operation,
  input: CorrectRegisteredMlaRequestInput,
): Promise<Subject> {
  const { em } = operation;
  const request = await takeRequest(operation, input);
  await requireFromPaper(operation, request);
  const contents = await contentsOf(em, request);
  const changed = await correctionsOf(operation, request, saidInContents(contents), input);
  const noted = { request, reason: input.reason, correctedBy: operation.userId, correctedAt: operation.now };
  em.persist(changed.map((one) => Object.assign(new MlaRequestCorrection(), { ...noted, ...one })));
  // The database lets a value change only where it finds, in the same transaction, the correction that says so.
  await em.flush();
  const to = (field: string): string | null => changed.find((one) => one.field === field)?.after ?? null;
  const reference = to('requestingReference');
  if (reference !== null) request.requestingReference = reference;
  await writeContents(operation, request, contents, input.contents ?? {});
  request.sentIncomplete = missingOf(await findingsOn(operation, request)).length > 0;
  if (changed.some(isReadByAll)) request.updatedAt = operation.now;
  noteStep(operation, request, { whose: request.requestedState });
  if (input.receivedOn != null && to('receivedOn') !== null)
    await correctReceipt(operation, request, input.receivedOn, input.receivedTime);
  if (changed.some(({ field }) => field === 'urgent' || field === 'items'))
    await recountUnderTargets(operation, request);
  if (reference !== null || to('persons') !== null)
    await writeUnderReference(operation, request.requestingState.code);
  if (to('persons') !== null) await fixPersons(operation, request);
  return subjectOf(request, input.reason);
}

async function requireFromPaper({ em }: Operation, request: MlaRequest): Promise<void> {
  mlaRequestSteps.check(request, 'correctRegisteredMlaRequest');
  await em.populate(request, ['requestingState']);
  if (request.requestingState.onRepatriaSince === null) return;
  const { name } = request.requestingState;
  throw new DomainError(
    'CONFLICT',
    `${name} takes part in Repatria by now and says itself what it asks: let it send what is right.`,
  );
}
