import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { DomainError } from '../../../../platform/errors.js';
import { ClockKind } from '../../clocks/clock.enums.js';
import { openClock } from '../../clocks/clocks.js';
import { waitsForLetter } from '../../clocks/clocks-by-letter.js';
import { requireDay } from '../../commands/days.js';
import { subjectOf, tell } from '../../commands/parts.js';
import { momentOf } from '../../delivery/steps.js';
import type { InquireMlaRequestStatusInput } from '../inquiry.inputs.js';
import { MlaRequestStatusInquiry } from '../status-inquiry.entity.js';
import { takeRequest } from '../../docket/take-request.js';

/**
 * The requesting State asks how its request progresses (UNCAC art. 46(24)). Reasonable is one inquiry at a time: the
 * next waits for the answer to the last. One whose letter has not left, or did not arrive, is not asked yet: it waits for no
 * answer, and keeps nobody from asking (docs/decisions/0012).
 */
export async function inquireMlaRequestStatus(
  operation: Operation,
  input: InquireMlaRequestStatusInput,
): Promise<Subject> {
  const { em } = operation;
  const request = await takeRequest(operation, input);
  const { question = null, answerDueOn = null } = input;
  if (answerDueOn !== null) await requireDay(operation, answerDueOn, 'input.answerDueOn', 'today or later');
  tell(operation, request);
  const open = { request, answeredAt: null };
  const unanswered = await em.find(MlaRequestStatusInquiry, open, { populate: ['clock'] });
  if (unanswered.some(({ clock }) => clock === null || !waitsForLetter(clock))) {
    const message = 'The last inquiry has not been answered yet. Wait for the answer, or agree on a call.';
    throw new DomainError('CONFLICT', message, { rule: 'R15' });
  }
  const number = (await em.count(MlaRequestStatusInquiry, { request })) + 1;
  const { case: caseFile, requestingState: askingState, requestedState: answeringState } = request;
  const of = { request, case: caseFile, number, askingState, answeringState };
  const asked = { question, answerDueOn, askedAt: await momentOf(operation, request) };
  const clock = await openClock(operation, request, ClockKind.STATUS_INQUIRY, {
    dueOn: answerDueOn,
    isOwn: true,
  });
  em.persist(Object.assign(new MlaRequestStatusInquiry(), of, asked, { clock }));
  return subjectOf(request);
}
