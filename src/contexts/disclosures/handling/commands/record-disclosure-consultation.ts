import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { DomainError } from '../../../../platform/errors.js';
import { move, noteStep, requirePaper, subjectOf } from '../../commands/parts.js';
import { SpontaneousDisclosure } from '../../spontaneous-disclosure.entity.js';
import { DisclosureExculpatoryNotice } from '../disclosure-exculpatory-notice.entity.js';
import type { RecordDisclosureConsultationInput } from '../handling.inputs.js';
import { partOf, requirePast } from '../handling.parts.js';

/** The receiving State enters that the two States consulted, and what came of it (UNCAC art. 46(5)). */
export async function recordDisclosureConsultation(
  operation: Operation,
  input: RecordDisclosureConsultationInput,
): Promise<Subject> {
  const disclosure = await operation.take(SpontaneousDisclosure, input.id, input.expectedVersion);
  move(operation, disclosure);
  const { receivingState } = disclosure;
  requirePaper(operation, receivingState, input.paper);
  const notice = await partOf(operation, DisclosureExculpatoryNotice, input.noticeId, disclosure);
  if (notice.consultedOn !== null) throw new DomainError('CONFLICT', 'The consultation was entered already.');
  requirePast(operation, input.consultedOn, 'input.consultedOn');
  Object.assign(notice, { consultedOn: input.consultedOn, consultationResult: input.result });
  noteStep(operation, disclosure, { by: receivingState, paper: input.paper });
  return subjectOf(disclosure);
}
