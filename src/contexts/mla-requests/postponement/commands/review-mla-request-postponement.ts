import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { ClockKind } from '../../clocks/clock.enums.js';
import { openClock } from '../../clocks/clocks.js';
import { requireDay } from '../../commands/days.js';
import { subjectOf, tell } from '../../commands/parts.js';
import type { ReviewMlaRequestPostponementInput } from '../postponement.inputs.js';
import { MlaRequestPostponement } from '../mla-request-postponement.entity.js';
import { takeRequest } from '../../docket/take-request.js';

/** The requested State looks at a postponement, keeps it up, and says when it will look again (UNCAC art. 46(25)). */
export async function reviewMlaRequestPostponement(
  operation: Operation,
  input: ReviewMlaRequestPostponementInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  tell(operation, request);
  await requireDay(operation, input.reviewOn, 'input.reviewOn', 'after today');
  const lasting = await operation.em.findOneOrFail(MlaRequestPostponement, { request, endedAt: null });
  lasting.reviewOn = input.reviewOn;
  await openClock(operation, request, ClockKind.POSTPONEMENT_REVIEW, { dueOn: input.reviewOn });
  return subjectOf(request);
}
