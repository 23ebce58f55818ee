import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput } from '../../../platform/errors.js';
import { MlaRequestOutcome } from '../mla-request.enums.js';
import type { CloseMlaRequestInput } from '../mla-request-life.inputs.js';
import { clear, move, ownSide, subjectOf } from './parts.js';
import { takeRequest } from '../docket/take-request.js';

/**
 * The requesting State closes a request that has come to its end, and says with what outcome.
 * @throws DomainError BAD_USER_INPUT for assistance that nobody gave
 */
export async function closeMlaRequest(operation: Operation, input: CloseMlaRequestInput): Promise<Subject> {
  const request = await takeRequest(operation, input);
  move(operation, request);
  if (request.executedAt === null && input.kind !== MlaRequestOutcome.ASSISTANCE_NOT_GIVEN) {
    throw badInput([
      { field: 'input.kind', message: 'Nothing was executed: the outcome is ASSISTANCE_NOT_GIVEN.' },
    ]);
  }
  Object.assign(request, { outcome: input.outcome, outcomeKind: input.kind });
  clear(await ownSide(operation, request));
  return subjectOf(request, input.outcome);
}
