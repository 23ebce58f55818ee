import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { badInput } from '../../../../platform/errors.js';
import { dayIn } from '../../../directory/index.js';
import { move, noteStep, requirePaper, subjectOf } from '../../commands/parts.js';
import { SpontaneousDisclosure } from '../../spontaneous-disclosure.entity.js';
import { DisclosureExculpatoryNotice } from '../disclosure-exculpatory-notice.entity.js';
import type { GiveDisclosureExculpatoryNoticeInput } from '../handling.inputs.js';
import { requirePast } from '../handling.parts.js';

/**
 * The receiving State notifies the sending State before it discloses what exculpates an accused person; or, where
 * advance notice was not possible, informs it without delay afterwards and says why (UNCAC art. 46(5)).
 */
export async function giveDisclosureExculpatoryNotice(
  operation: Operation,
  input: GiveDisclosureExculpatoryNoticeInput,
): Promise<Subject> {
  const disclosure = await operation.take(SpontaneousDisclosure, input.id, input.expectedVersion);
  move(operation, disclosure);
  const { receivingState } = disclosure;
  requirePaper(operation, receivingState, input.paper, { since: disclosure.transmittedAt });
  const { proceedings, information, disclosedOn = null, noAdvanceNoticeReason = null } = input;
  if ((disclosedOn === null) !== (noAdvanceNoticeReason === null))
    throw badInput([
      {
        field: 'input.noAdvanceNoticeReason',
        message:
          'What was disclosed already is told with the day and the reason why advance notice was not possible; what will be disclosed, without either (UNCAC art. 46(5)).',
      },
    ]);
  if (disclosedOn !== null) {
    requirePast(operation, disclosedOn, 'input.disclosedOn');
    await requireAfterReceipt(operation, disclosure, disclosedOn);
  }
  operation.em.persist(
    Object.assign(new DisclosureExculpatoryNotice(), {
      disclosure,
      state: receivingState,
      proceedings,
      information,
      disclosedOn,
      noAdvanceNoticeReason,
      givenAt: input.paper?.happenedOn ?? operation.now,
    }),
  );
  noteStep(operation, disclosure, { by: receivingState, paper: input.paper });
  return subjectOf(disclosure, noAdvanceNoticeReason ?? undefined);
}

/** Nothing is disclosed before it was received. Throws BAD_USER_INPUT. */
async function requireAfterReceipt(
  { em }: Operation,
  { receivingState, transmittedAt }: SpontaneousDisclosure,
  disclosedOn: string,
): Promise<void> {
  if (transmittedAt === null) return;
  const sentOn = await dayIn(em, receivingState.code, transmittedAt);
  if (disclosedOn >= sentOn) return;
  const message = `The information was sent on ${sentOn}: name that day or a later one.`;
  throw badInput([{ field: 'input.disclosedOn', message }]);
}
