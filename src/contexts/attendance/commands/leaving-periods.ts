import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, DomainError } from '../../../platform/errors.js';
import { leavingPeriod } from '../leaving-period.js';
import { SafeConduct } from '../safe-conduct.entity.js';
import type {
  AgreeToLeavingPeriodInput,
  InformPresenceNoLongerRequiredInput,
  ProposeLeavingPeriodInput,
  RestartLeavingPeriodInput,
} from '../safe-conduct.inputs.js';
import { safeConductStates } from '../safe-conduct.states.js';
import { noted, requirePast } from './records.js';

/** The requesting State proposes another period for leaving than 15 days (UNCAC art. 46(27)). */
export async function proposeLeavingPeriod(
  operation: Operation,
  { id, expectedVersion, days }: ProposeLeavingPeriodInput,
): Promise<Subject> {
  const conduct = await operation.take(SafeConduct, id, expectedVersion);
  safeConductStates.next(conduct, 'proposeLeavingPeriod');
  conduct.proposedLeavingDays = days;
  return noted(operation, conduct);
}

/** The requested State agrees to the proposed period, which counts from now on (UNCAC art. 46(27)). */
export async function agreeToLeavingPeriod(
  operation: Operation,
  { id, expectedVersion, days }: AgreeToLeavingPeriodInput,
): Promise<Subject> {
  const conduct = await operation.take(SafeConduct, id, expectedVersion);
  safeConductStates.next(conduct, 'agreeToLeavingPeriod');
  if (conduct.proposedLeavingDays !== days)
    throw new DomainError(
      'CONFLICT',
      'Another period is proposed than the one you agree to. Read it again.',
      {
        field: 'input.days',
        proposedLeavingDays: conduct.proposedLeavingDays,
      },
    );
  Object.assign(conduct, { leavingDays: days, proposedLeavingDays: null, periodAgreedAt: operation.now });
  return noted(operation, conduct);
}

/**
 * The requesting State has officially informed the person that their presence is no longer required: from that date on
 * they have 15 consecutive days, or the agreed period, for leaving (UNCAC art. 46(27)).
 */
export async function informPresenceNoLongerRequired(
  operation: Operation,
  { id, expectedVersion, informedAt }: InformPresenceNoLongerRequiredInput,
): Promise<Subject> {
  const conduct = await operation.take(SafeConduct, id, expectedVersion);
  conduct.status = safeConductStates.next(conduct, 'informPresenceNoLongerRequired');
  requirePast(operation, informedAt, 'input.informedAt');
  conduct.informedAt = informedAt;
  conduct.proposedLeavingDays = null;
  beginPeriod(conduct, informedAt);
  return noted(operation, conduct);
}

/** The person could not leave: the period is one of opportunity, and begins anew (UNCAC art. 46(27)). */
export async function restartLeavingPeriod(
  operation: Operation,
  { id, expectedVersion, since, reason }: RestartLeavingPeriodInput,
): Promise<Subject> {
  const conduct = await operation.take(SafeConduct, id, expectedVersion);
  safeConductStates.next(conduct, 'restartLeavingPeriod');
  requirePast(operation, since, 'input.since');
  if (conduct.informedAt !== null && since < conduct.informedAt)
    throw badInput([
      { field: 'input.since', message: 'The period does not begin before the person was informed.' },
    ]);
  conduct.restartReason = reason;
  beginPeriod(conduct, since);
  return noted(operation, conduct, reason);
}

function beginPeriod(conduct: SafeConduct, at: Date): void {
  const { lastDay, endsAt } = leavingPeriod(at, conduct.leavingDays, conduct.timeZone);
  Object.assign(conduct, { leaveBy: lastDay, leaveByAt: endsAt });
}
