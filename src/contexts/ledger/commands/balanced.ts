import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { decimalText, exactUnits } from '../../../platform/decimal.js';
import { DomainError } from '../../../platform/errors.js';
import { Asset } from '../../assets/index.js';
import { shortfallOf } from '../ledger.accounts.js';
import { LedgerEntry } from '../ledger-entry.entity.js';

/** How many entries an asset can have; beyond that somebody repeats a command by mistake. */
const most = 2_000;

/** Locks the ledger of an asset to the end of the transaction, so that two entries see one another. */
export async function lockLedger(em: EntityManager, { id }: Asset): Promise<void> {
  await em.findOneOrFail(Asset, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}

/**
 * Refuses an entry after which more would have left what is restrained or confiscated than it held, on any day.
 * @throws DomainError CONFLICT with the account, the day and what is missing
 */
export async function refuseShortfall(em: EntityManager, entry: LedgerEntry): Promise<void> {
  const { asset, currency } = entry;
  const before = await em.find(LedgerEntry, { asset, currency });
  if (before.length >= most)
    throw new DomainError('CONFLICT', `A ledger can have at most ${String(most)} entries in a currency.`);
  const short = shortfallOf(
    [...before, entry].map(({ day, amount, fromAccount: from, toAccount: to }) => ({
      ...{ day, from, to },
      units: exactUnits(amount),
    })),
  );
  if (short === undefined) return;
  const { account, day, missing } = short;
  const message = `On ${day} the account ${account} would hold ${decimalText(missing)} ${currency} less than nothing. Enter first what went there, or a smaller amount.`;
  throw new DomainError('CONFLICT', message, { account, day, missing: decimalText(missing), currency });
}
