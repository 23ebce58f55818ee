import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { State } from '../../directory/index.js';
import { nextDisclosureReference } from '../reference-numbers.js';
import type { DraftDisclosureInput } from '../spontaneous-disclosure.inputs.js';
import { openDisclosure } from './open-disclosure.js';
import { otherState } from './other-state.js';
import { ownAuthority, ownCase } from './own-references.js';
import { ownSide, subjectOf } from './parts.js';

/** A central authority opens a draft of information that is to be given to another State (UNCAC art. 46(4), art. 56). */
export async function draftDisclosure(operation: Operation, input: DraftDisclosureInput): Promise<Subject> {
  const { em, state } = operation;
  const receivingState = await otherState(operation, input.receivingState, 'input.receivingState');
  const own = em.getReference(State, state);
  const filed = {
    case: await ownCase(operation, input.caseId ?? null),
    authority: await ownAuthority(operation, input.authorityId ?? null),
  };
  const { disclosure, content } = await openDisclosure(
    operation,
    {
      sendingState: own,
      receivingState,
      sendingKeeper: own,
      // Fixed here: a State that joins later does not find what was sent to it on paper before.
      receivingKeeper: receivingState.onRepatriaSince === null ? own : receivingState,
    },
    input.contents,
  );
  disclosure.sendingReference = await nextDisclosureReference(operation);
  em.persist([disclosure, content]);
  Object.assign(await ownSide(operation, disclosure), filed);
  return subjectOf(disclosure);
}
