import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput } from '../../../platform/errors.js';
import { State } from '../../directory/index.js';
import { subjectOf } from '../commands/parts.js';
import { EvidenceItem } from '../evidence-item.entity.js';
import { EvidenceCustody } from './evidence-custody.entity.js';
import type { NoteEvidenceCustodyInput } from './evidence-custody.inputs.js';

/** A State notes who has a piece of evidence since when, and where; the other State never sees it. */
export async function noteEvidenceCustody(
  operation: Operation,
  input: NoteEvidenceCustodyInput,
): Promise<Subject> {
  const { em, now, state, userId } = operation;
  const item = await operation.refer(EvidenceItem, input.id, 'input.id');
  operation.assertMay(item);
  const since = input.since ?? now;
  if (since > now)
    throw badInput([{ field: 'input.since', message: 'Custody is noted when it has begun, not before.' }]);
  em.persist(
    Object.assign(new EvidenceCustody(), {
      item,
      state: em.getReference(State, state),
      holder: input.holder,
      place: input.place ?? null,
      since,
      remark: input.remark ?? null,
      notedBy: userId,
      notedAt: now,
    }),
  );
  return subjectOf(item);
}
