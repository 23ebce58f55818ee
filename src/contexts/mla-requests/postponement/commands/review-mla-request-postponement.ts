import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { requireDay } from '../../commands/days.js';
import { subjectOf, tell } from '../../commands/parts.js';
import { MlaRequest } from '../../mla-request.entity.js';
import type { ReviewMlaRequestPostponementInput } from '../postponement.inputs.js';

/** The requested State looks at a postponement, keeps it up, and says when it will look again (UNCAC art. 46(25)). */
export async function reviewMlaRequestPostponement(
  operation: Operation,
  input: ReviewMlaRequestPostponementInput,
): Promise<Subject> {
  const request = await operation.take(MlaRequest, input.id, input.expectedVersion);
  tell(operation, request);
  requireDay(operation.now, input.reviewOn, 'input.reviewOn', 'after today');
  request.postponementReviewOn = input.reviewOn;
  return subjectOf(request);
}
