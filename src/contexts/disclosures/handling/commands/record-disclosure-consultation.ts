import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { badInput, DomainError } from '../../../../platform/errors.js';
import { dayIn } from '../../../directory/index.js';
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
  const notice = await partOf(operation, DisclosureExculpatoryNotice, input.noticeId, disclosure);
  requirePaper(operation, receivingState, input.paper, {
    since: notice.consultationAskedAt ?? notice.givenAt,
  });
  if (notice.consultedOn !== null) throw new DomainError('CONFLICT', 'The consultation was entered already.');
  requirePast(operation, input.consultedOn, 'input.consultedOn');
  const noticeOn = await dayIn(operation.em, receivingState.code, notice.givenAt);
  if (input.consultedOn < noticeOn)
    throw badInput([
      {
        field: 'input.consultedOn',
        message: `Notice was given on ${noticeOn}: the States consulted on that day or later.`,
      },
    ]);
  Object.assign(notice, { consultedOn: input.consultedOn, consultationResult: input.result });
  noteStep(operation, disclosure, { by: receivingState, paper: input.paper });
  return subjectOf(disclosure);
}
