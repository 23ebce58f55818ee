import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, DomainError } from '../../../platform/errors.js';
import { currentEntryOf, State } from '../../directory/index.js';
import { DisclosureStatus } from '../spontaneous-disclosure.enums.js';
import type { RecordReceivedDisclosureInput } from '../spontaneous-disclosure.inputs.js';
import { openDisclosure } from './open-disclosure.js';
import { otherState } from './other-state.js';
import { noteStep, requirePaper, subjectOf } from './parts.js';

/**
 * A central authority enters information that a State which does not take part in Repatria gave its own State on paper
 * (UNCAC art. 46(4), art. 56). It keeps both sides; nobody of the sending State sees the record.
 */
export async function recordReceivedDisclosure(
  operation: Operation,
  input: RecordReceivedDisclosureInput,
): Promise<Subject> {
  const { em, state } = operation;
  const sendingState = await otherState(operation, input.sendingState, 'input.sendingState');
  if (sendingState.onRepatriaSince !== null)
    throw badInput([
      {
        field: 'input.sendingState',
        message: `${sendingState.name} takes part in Repatria and transmits what it discloses here.`,
      },
    ]);
  requirePaper(operation, sendingState, input.paper);
  const own = em.getReference(State, state);
  const { disclosure, content } = await openDisclosure(
    operation,
    { sendingState, receivingState: own, sendingKeeper: own, receivingKeeper: own },
    input.contents,
  );
  if (!disclosure.hasInformation || disclosure.offences.length === 0)
    throw new DomainError(
      'INCOMPLETE',
      'Enter the information and the offences concerned, as the paper says.',
      {
        missing: [{ missing: 'the information and the offences concerned', source: 'UNCAC art. 46(4)' }],
      },
    );
  disclosure.sendingReference = input.sendingReference;
  em.persist([disclosure, content]);
  // Written as a draft first: its parts can be added to no disclosure that was sent.
  await em.flush();
  const { happenedOn } = input.paper;
  Object.assign(disclosure, {
    status: DisclosureStatus.TRANSMITTED,
    isSent: true,
    transmittedAt: happenedOn,
    listedAt: happenedOn,
    receivingAuthorityEntry: await currentEntryOf(em, state),
    sendingAuthorityEntry: await currentEntryOf(em, sendingState.code),
  });
  noteStep(operation, disclosure, { by: sendingState, paper: input.paper });
  return subjectOf(disclosure);
}
