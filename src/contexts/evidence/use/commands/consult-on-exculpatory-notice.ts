import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { DomainError } from '../../../../platform/errors.js';
import { letterAbout, MlaRequest, noteStep } from '../../../mla-requests/index.js';
import type {
  AskExculpatoryConsultationInput,
  RecordExculpatoryConsultationInput,
} from '../evidence-use.inputs.js';
import { exculpatoryNoticeLetters } from '../exculpatory-notice-letters.js';
import { ExculpatoryNotice } from '../exculpatory-notice.entity.js';

/** The requested State asks to be consulted on an exculpatory disclosure (UNCAC art. 46(19)). */
export async function askExculpatoryConsultation(
  operation: Operation,
  input: AskExculpatoryConsultationInput,
): Promise<Subject> {
  const notice = await operation.take(ExculpatoryNotice, input.id, input.expectedVersion);
  if (notice.consultationAskedAt !== null)
    throw new DomainError('INVALID_TRANSITION', 'Your State asked for consultation already.', {
      allowedFrom: [],
    });
  notice.consultationAskedAt = operation.now;
  return noted(operation, notice);
}

/** The requesting State says what came of the consultation that it was asked for. */
export async function recordExculpatoryConsultation(
  operation: Operation,
  input: RecordExculpatoryConsultationInput,
): Promise<Subject> {
  const notice = await operation.take(ExculpatoryNotice, input.id, input.expectedVersion);
  if (notice.consultationAskedAt === null || notice.consultedAt !== null)
    throw new DomainError(
      'INVALID_TRANSITION',
      'No consultation is open: the requested State did not ask for it, or it was held.',
      { allowedFrom: [] },
    );
  notice.consultedAt = operation.now;
  notice.consultationOutcome = input.outcome;
  return noted(operation, notice, input.outcome);
}

/** Both States see the step on the request. */
async function noted(operation: Operation, notice: ExculpatoryNotice, reason?: string): Promise<Subject> {
  const request = await operation.em.findOneOrFail(MlaRequest, { id: notice.request.id });
  noteStep(operation, request, letterAbout(exculpatoryNoticeLetters, operation, notice));
  return { type: 'ExculpatoryNotice', key: notice.id, chain: notice.case.id, reason };
}
