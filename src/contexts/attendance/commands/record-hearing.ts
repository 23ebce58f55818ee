import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { State } from '../../directory/index.js';
import { HearingRecord } from '../hearing-record.entity.js';
import { Hearing } from '../hearing.entity.js';
import type { RecordHearingInput } from '../hearing.inputs.js';
import { hearingStates } from '../hearing.states.js';
import { aboutSame, noted, requirePast } from './records.js';

/** A hearing was held: its record is for the authorities of the two States alone (UNCAC art. 46(17), (18)). */
export async function recordHearing(operation: Operation, input: RecordHearingInput): Promise<Subject> {
  const hearing = await operation.take(Hearing, input.id, input.expectedVersion);
  hearing.status = hearingStates.next(hearing, 'recordHearing');
  requirePast(operation, input.heldAt, 'input.heldAt');
  hearing.heldAt = input.heldAt;
  operation.em.persist(
    Object.assign(new HearingRecord(), {
      ...aboutSame(hearing),
      hearing,
      enteredBy: operation.em.getReference(State, operation.state),
      text: input.record,
      procedureFollowed: input.procedureFollowed ?? null,
    }),
  );
  return noted(operation, hearing);
}
