import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { State } from '../../directory/index.js';
import type { NoteOnCaseInput } from '../case-access.inputs.js';
import { CaseNote } from '../case-note.entity.js';
import { Case } from '../case.entity.js';
import { caseStates } from '../case.states.js';
import { aboutCase } from './case-amendment.js';

/** A party State notes something for its own central authority; the case itself does not change. */
export async function noteOnCase(operation: Operation, input: NoteOnCaseInput): Promise<Subject> {
  const found = await operation.takeUnversioned(Case, input.id);
  caseStates.next(found, 'noteOnCase');
  const { em, state, userId, now } = operation;
  em.persist(
    Object.assign(new CaseNote(), {
      case: found,
      state: em.getReference(State, state),
      text: input.text,
      author: userId,
      createdAt: now,
    }),
  );
  return aboutCase(found);
}
