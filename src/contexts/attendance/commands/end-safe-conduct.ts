import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, DomainError } from '../../../platform/errors.js';
import { SafeConductEnd } from '../attendance.enums.js';
import { SafeConduct } from '../safe-conduct.entity.js';
import type { SafeConductDayInput } from '../safe-conduct.inputs.js';
import { safeConductStates } from '../safe-conduct.states.js';
import { noted, requirePastDay } from './records.js';

/** The person left the requesting State; it ends if they come back of their own free will (UNCAC art. 46(27)). */
export async function recordDeparture(
  operation: Operation,
  { id, expectedVersion, on }: SafeConductDayInput,
): Promise<Subject> {
  const conduct = await operation.take(SafeConduct, id, expectedVersion);
  conduct.status = safeConductStates.next(conduct, 'recordDeparture');
  requirePastDay(operation, on, 'input.on');
  conduct.leftOn = on;
  return noted(operation, conduct);
}

/**
 * The person stayed of their own free will: possible only when the whole period for leaving has passed (UNCAC art.
 * 46(27)).
 */
export async function endSafeConductForStaying(
  operation: Operation,
  { id, expectedVersion, on }: SafeConductDayInput,
): Promise<Subject> {
  const conduct = await operation.take(SafeConduct, id, expectedVersion);
  conduct.status = safeConductStates.next(conduct, 'endSafeConductForStaying');
  requirePastDay(operation, on, 'input.on');
  const { leaveBy, leaveByAt, leavingDays } = conduct;
  const isOver = leaveByAt !== null && operation.now > leaveByAt && leaveBy !== null && on > leaveBy;
  if (!isOver)
    throw new DomainError(
      'INCOMPLETE',
      `The person is protected until the end of ${String(leaveBy)}: they have ${String(leavingDays)} consecutive days for leaving (UNCAC art. 46(27)).`,
      {
        missing: [{ missing: 'the end of the period for leaving', source: 'UNCAC art. 46(27)' }],
        leaveBy,
        leaveByAt: leaveByAt?.toISOString() ?? null,
      },
    );
  return ended(operation, conduct, SafeConductEnd.STAYED, on);
}

/** The person had left and came back of their own free will (UNCAC art. 46(27)). */
export async function endSafeConductForReturn(
  operation: Operation,
  { id, expectedVersion, on }: SafeConductDayInput,
): Promise<Subject> {
  const conduct = await operation.take(SafeConduct, id, expectedVersion);
  conduct.status = safeConductStates.next(conduct, 'endSafeConductForReturn');
  requirePastDay(operation, on, 'input.on');
  if (conduct.leftOn !== null && on < conduct.leftOn)
    throw badInput([{ field: 'input.on', message: 'Nobody comes back before they left.' }]);
  return ended(operation, conduct, SafeConductEnd.RETURNED, on);
}

/** The person did not come. */
export async function endUnusedSafeConduct(
  operation: Operation,
  { id, expectedVersion, on }: SafeConductDayInput,
): Promise<Subject> {
  const conduct = await operation.take(SafeConduct, id, expectedVersion);
  conduct.status = safeConductStates.next(conduct, 'endUnusedSafeConduct');
  requirePastDay(operation, on, 'input.on');
  return ended(operation, conduct, SafeConductEnd.NOT_USED, on);
}

function ended(
  operation: Operation,
  conduct: SafeConduct,
  end: SafeConductEnd,
  endedOn: string,
): Promise<Subject> {
  Object.assign(conduct, { end, endedOn });
  return noted(operation, conduct);
}
