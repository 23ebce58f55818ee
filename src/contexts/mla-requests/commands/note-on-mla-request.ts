import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { State } from '../../directory/index.js';
import { MlaRequestNote } from '../mla-request-note.entity.js';
import { MlaRequest } from '../mla-request.entity.js';
import type { NoteOnMlaRequestInput } from '../mla-request.inputs.js';
import { next, subjectOf } from './parts.js';

/** A State notes something for its own central authority alone. */
export async function noteOnMlaRequest(operation: Operation, input: NoteOnMlaRequestInput): Promise<Subject> {
  const request = await operation.takeUnversioned(MlaRequest, input.id);
  next(operation, request);
  const { em, state, userId, now } = operation;
  const note = new MlaRequestNote();
  const { kind, text } = input;
  em.persist(
    Object.assign(note, {
      request,
      state: em.getReference(State, state),
      kind,
      text,
      author: userId,
      createdAt: now,
    }),
  );
  return subjectOf(request);
}
