import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { DomainError } from '../../../../platform/errors.js';
import { globalId } from '../../../../platform/reads/global-id.js';
import { noteStep } from '../../commands/parts.js';
import { withdraw } from '../../commands/withdraw-mla-request.js';
import { requireAfterQuestion } from '../../delivery/steps.js';
import { MlaRequest } from '../../mla-request.entity.js';
import { ConfidentialityAnswer, ConfidentialityNotice } from '../confidentiality-notice.entity.js';
import type { AnswerConfidentialityNoticeInput } from '../confidentiality.inputs.js';

/**
 * The requesting State says whether its request shall be executed though it cannot be kept confidential (UNCAC art.
 * 46(20)); if not, the request is withdrawn (art. 46(24)).
 */
export async function answerConfidentialityNotice(
  operation: Operation,
  { id, expectedVersion, answer, remark = null }: AnswerConfidentialityNoticeInput,
): Promise<Subject> {
  const notice = await operation.take(ConfidentialityNotice, id, expectedVersion);
  if (notice.answer !== null) throw new DomainError('CONFLICT', 'The notice was answered already.');
  requireAfterQuestion(operation, notice.reportedAt);
  Object.assign(notice, { answer, remark, answeredAt: operation.now });
  const request = await operation.em.findOneOrFail(MlaRequest, { id: notice.request.id });
  noteStep(operation, request);
  if (answer === ConfidentialityAnswer.WITHDRAW) {
    const withdrawal = operation.as('withdrawMlaRequest');
    // Whoever answers read the notice, and need not have read the request as it is now.
    const taken = await withdrawal.takeUnversioned(MlaRequest, globalId('MlaRequest', request.id));
    await withdraw(
      withdrawal,
      taken,
      remark ?? 'The request cannot be kept confidential (UNCAC art. 46(20)).',
    );
  }
  return {
    type: 'ConfidentialityNotice',
    key: notice.id,
    chain: notice.case.id,
    reason: remark ?? undefined,
  };
}
