import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { DomainError } from '../../../../platform/errors.js';
import { requestFor } from '../../commands/live-request.js';
import { noteStep } from '../../commands/parts.js';
import { aboutRequest } from '../../mla-request-record.entity.js';
import { mlaRequestSteps } from '../../mla-request.steps.js';
import { ConfidentialityNotice } from '../confidentiality-notice.entity.js';
import type { ReportConfidentialityCannotBeMetInput } from '../confidentiality.inputs.js';

/**
 * The requested State cannot keep the request confidential as it was asked to: it informs the requesting State promptly
 * (UNCAC art. 46(20)).
 */
export async function reportConfidentialityCannotBeMet(
  operation: Operation,
  { requestId, reason }: ReportConfidentialityCannotBeMetInput,
): Promise<Subject> {
  const request = await requestFor(operation, requestId, mlaRequestSteps);
  if ((await operation.em.count(ConfidentialityNotice, { request, answer: null })) > 0)
    throw new DomainError('CONFLICT', 'The requesting State has not answered the last such notice yet.');
  const notice = Object.assign(new ConfidentialityNotice(), {
    ...aboutRequest(request),
    reason,
    reportedAt: operation.now,
  });
  operation.em.persist(notice);
  noteStep(operation, request);
  return { type: 'ConfidentialityNotice', key: notice.id, chain: request.case.id, reason };
}
