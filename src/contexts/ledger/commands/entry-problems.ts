import type { Operation } from '../../../platform/commands/operation.js';
import type { Problem } from '../../../platform/errors.js';
import { amountProblems, dayProblems } from '../../assets/index.js';
import { movements } from '../ledger.accounts.js';
import {
  type LedgerAccount as Account,
  LedgerEntryKind as Kind,
  LedgerRecipient as Recipient,
} from '../ledger.enums.js';
import type { EnterInLedgerInput } from '../ledger.inputs.js';

/** What is wrong with an entry by itself, whatever the ledger says. */
export async function entryProblems(
  operation: Operation,
  input: EnterInLedgerInput,
): Promise<readonly Problem[]> {
  return [
    ...dayProblems('input.day', input.day, operation.now),
    ...(await amountProblems(operation, input, 'input')),
    ...nothingMoved(input),
    ...accountProblems(input),
    ...recipientProblems(input),
    ...purposeProblems(input),
  ];
}

/** An entry moves something. */
function nothingMoved({ amount }: EnterInLedgerInput): readonly Problem[] {
  if (/[1-9]/u.test(amount)) return [];
  return [{ field: 'input.amount', message: 'An entry moves more than nothing.' }];
}

function accountProblems({ kind, fromAccount, toAccount }: EnterInLedgerInput): readonly Problem[] {
  const { from, to } = movements[kind];
  const problem = (field: string, given: Account | null | undefined, possible: readonly Account[]) =>
    given == null || possible.includes(given)
      ? []
      : [{ field, message: `An entry of the kind ${kind} takes ${possible.join(' or ')} here.` }];
  return [...problem('input.fromAccount', fromAccount, from), ...problem('input.toAccount', toAccount, to)];
}

function recipientProblems({ kind, recipient, recipientState }: EnterInLedgerInput): readonly Problem[] {
  const problems: Problem[] = [];
  const isReturn = kind === Kind.RETURNED;
  if (isReturn !== (recipient != null))
    problems.push({
      field: 'input.recipient',
      message: isReturn ? 'Say to whom it was returned.' : 'Only a return has a recipient.',
    });
  const needsState = kind === Kind.SHARED || recipient === Recipient.STATE;
  const takesState = kind === Kind.SHARED || isReturn;
  if (needsState && recipientState == null)
    problems.push({ field: 'input.recipientState', message: 'Say which State received it.' });
  if (!takesState && recipientState != null)
    problems.push({
      field: 'input.recipientState',
      message: 'Only what was shared or returned went to a State.',
    });
  return problems;
}

function purposeProblems({ kind, purpose, inPlaceOf }: EnterInLedgerInput): readonly Problem[] {
  const problems: Problem[] = [];
  if (kind === Kind.DEDUCTED && purpose == null)
    problems.push({
      field: 'input.purpose',
      message: 'Say for which expense: deductions are itemised (UNCAC art. 57(4)).',
    });
  const isSubstitution = kind === Kind.SUBSTITUTED;
  if (isSubstitution !== (inPlaceOf != null))
    problems.push({
      field: 'input.inPlaceOf',
      message: isSubstitution
        ? 'Say in place of which asset it was confiscated (UNCAC art. 31(1)(a)).'
        : 'Only a substitution stands in place of another asset.',
    });
  return problems;
}
