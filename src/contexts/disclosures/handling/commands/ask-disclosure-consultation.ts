import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { DomainError } from '../../../../platform/errors.js';
import { move, noteStep, requirePaper, subjectOf } from '../../commands/parts.js';
import { SpontaneousDisclosure } from '../../spontaneous-disclosure.entity.js';
import { DisclosureExculpatoryNotice } from '../disclosure-exculpatory-notice.entity.js';
import type { AskDisclosureConsultationInput } from '../handling.inputs.js';
import { partOf } from '../handling.parts.js';

/** The sending State asks to be consulted on an exculpatory disclosure (UNCAC art. 46(5)). */
export async function askDisclosureConsultation(
  operation: Operation,
  input: AskDisclosureConsultationInput,
): Promise<Subject> {
  const disclosure = await operation.take(SpontaneousDisclosure, input.id, input.expectedVersion);
  move(operation, disclosure);
  const { sendingState } = disclosure;
  const notice = await partOf(operation, DisclosureExculpatoryNotice, input.noticeId, disclosure);
  requirePaper(operation, sendingState, input.paper, { since: notice.givenAt });
  if (notice.consultationAskedAt !== null)
    throw new DomainError('CONFLICT', 'Consultation was asked for already.');
  notice.consultationAskedAt = input.paper?.happenedOn ?? operation.now;
  noteStep(operation, disclosure, { by: sendingState, paper: input.paper });
  return subjectOf(disclosure);
}
