import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { badInput, DomainError } from '../../../../platform/errors.js';
import { dayIn } from '../../../directory/index.js';
import { move, noteStep, requirePaper, subjectOf } from '../../commands/parts.js';
import { SpontaneousDisclosure } from '../../spontaneous-disclosure.entity.js';
import { DisclosureExculpatoryNotice } from '../disclosure-exculpatory-notice.entity.js';
import type { RecordExculpatoryDisclosureInput } from '../handling.inputs.js';
import { partOf, requirePast } from '../handling.parts.js';

/**
 * The receiving State enters that what exculpates was disclosed in its proceedings, after the notice; and after the
 * consultation, if the sending State asked for one (UNCAC art. 46(5)).
 */
export async function recordExculpatoryDisclosure(
  operation: Operation,
  input: RecordExculpatoryDisclosureInput,
): Promise<Subject> {
  const disclosure = await operation.take(SpontaneousDisclosure, input.id, input.expectedVersion);
  move(operation, disclosure);
  const { receivingState } = disclosure;
  const notice = await partOf(operation, DisclosureExculpatoryNotice, input.noticeId, disclosure);
  requirePaper(operation, receivingState, input.paper, { since: notice.givenAt });
  if (notice.disclosedOn !== null) throw new DomainError('CONFLICT', 'The disclosure was entered already.');
  requirePast(operation, input.disclosedOn, 'input.disclosedOn');
  if (input.disclosedOn < (await dayIn(operation.em, receivingState.code, notice.givenAt)))
    throw badInput([
      {
        field: 'input.disclosedOn',
        message:
          'This day lies before the notice: give another notice, with the reason why advance notice was not possible (UNCAC art. 46(5)).',
      },
    ]);
  if (
    notice.consultationAskedAt !== null &&
    notice.consultedOn === null &&
    receivingState.code === operation.state
  )
    throw new DomainError(
      'INCOMPLETE',
      `${operation.command} is not possible yet: the sending State asked to be consulted first (UNCAC art. 46(5)).`,
      {
        missing: [
          { missing: 'the consultation that the sending State asked for', source: 'UNCAC art. 46(5)' },
        ],
      },
    );
  notice.disclosedOn = input.disclosedOn;
  noteStep(operation, disclosure, { by: receivingState, paper: input.paper });
  return subjectOf(disclosure);
}
