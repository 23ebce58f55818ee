import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { DomainError, notFound } from '../../../../platform/errors.js';
import { endOwnClock } from '../../clocks/clocks.js';
import { subjectOf, tell } from '../../commands/parts.js';
import { momentOf, requireAfterQuestion } from '../../delivery/steps.js';
import type { AnswerMlaRequestInquiryInput } from '../inquiry.inputs.js';
import { MlaRequestStatusInquiry } from '../status-inquiry.entity.js';
import { takeRequest } from '../../docket/take-request.js';

/** The requested State answers how the request progresses (UNCAC art. 46(24)). */
export async function answerMlaRequestInquiry(
  operation: Operation,
  input: AnswerMlaRequestInquiryInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  tell(operation, request);
  const inquiry = await operation.refer(MlaRequestStatusInquiry, input.inquiryId, 'input.inquiryId');
  if (inquiry.request.id !== request.id) throw notFound('MlaRequestStatusInquiry');
  if (inquiry.answeredAt !== null) {
    throw new DomainError('CONFLICT', 'This inquiry was answered already. Read the answer.', {
      field: 'input.inquiryId',
    });
  }
  requireAfterQuestion(operation, inquiry.askedAt);
  Object.assign(inquiry, { answer: input.answer, answeredAt: await momentOf(operation, request) });
  await endOwnClock(operation, inquiry, true);
  return subjectOf(request);
}
