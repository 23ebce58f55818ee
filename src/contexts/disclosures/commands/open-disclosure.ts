import type { Operation } from '../../../platform/commands/operation.js';
import { badInput } from '../../../platform/errors.js';
import type { State } from '../../directory/index.js';
import type { DisclosureContentsInput } from '../disclosure-contents.inputs.js';
import { SpontaneousDisclosureContent } from '../spontaneous-disclosure-content.entity.js';
import { SpontaneousDisclosure } from '../spontaneous-disclosure.entity.js';
import { DisclosureBasis } from '../spontaneous-disclosure.enums.js';
import { writeContents } from './contents.js';

/** The two States of a disclosure, and who enters the steps of each. */
export interface DisclosureStates {
  readonly sendingState: State;
  readonly receivingState: State;
  readonly sendingKeeper: State;
  readonly receivingKeeper: State;
}

/**
 * A new disclosure with what it says, and not yet kept: its reference is still to be given.
 * @throws DomainError BAD_USER_INPUT when it has no subject, or what was given cannot be said
 */
export async function openDisclosure(
  operation: Operation,
  states: DisclosureStates,
  contents: DisclosureContentsInput,
): Promise<{ disclosure: SpontaneousDisclosure; content: SpontaneousDisclosureContent }> {
  const { now } = operation;
  if (contents.subject == null)
    throw badInput([
      { field: 'input.contents.subject', message: 'Say what it is about, in a line that names nobody.' },
    ]);
  const disclosure = Object.assign(new SpontaneousDisclosure(), {
    ...states,
    basis: DisclosureBasis.CRIMINAL_MATTERS,
    createdAt: now,
    listedAt: now,
    updatedAt: now,
  });
  const { sendingState } = states;
  const content = Object.assign(new SpontaneousDisclosureContent(), { disclosure, sendingState });
  await writeContents(operation, disclosure, content, contents);
  return { disclosure, content };
}
