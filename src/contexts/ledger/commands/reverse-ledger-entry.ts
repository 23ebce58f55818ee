import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { DomainError } from '../../../platform/errors.js';
import { LedgerEntry } from '../ledger-entry.entity.js';
import type { ReverseLedgerEntryInput } from '../ledger.inputs.js';
import { lockLedger, refuseShortfall } from './balanced.js';

/**
 * The State that made an entry takes it back by one that says the contrary, on the same day: both stay, and sums are as if
 * neither had been.
 */
export async function reverseLedgerEntry(
  operation: Operation,
  input: ReverseLedgerEntryInput,
): Promise<Subject> {
  const wrong = await operation.refer(LedgerEntry, input.id, 'input.id');
  operation.assertMay(wrong);
  const { em, now } = operation;
  const { asset } = wrong;
  await lockLedger(em, asset);
  if (wrong.reverses !== null)
    throw new DomainError('CONFLICT', 'This entry takes another one back. Enter that one anew instead.');
  if ((await em.count(LedgerEntry, { reverses: wrong })) > 0)
    throw new DomainError('CONFLICT', 'This entry has been taken back already.');
  const { case: of, enteredBy, kind, day, amount, currency, recipient, recipientState, inPlaceOf } = wrong;
  const entry = Object.assign(new LedgerEntry(), {
    ...{ asset, case: of, enteredBy, kind, day, amount, currency, recipient, recipientState, inPlaceOf },
    ...{ fromAccount: wrong.toAccount, toAccount: wrong.fromAccount, reverses: wrong },
    ...{ reference: input.reason, createdAt: now },
  });
  await refuseShortfall(em, entry);
  em.persist(entry);
  return { type: 'Asset', key: asset.id, chain: of.id };
}
