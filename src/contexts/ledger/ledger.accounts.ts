import { LedgerAccount as Account, LedgerEntryKind as Kind } from './ledger.enums.js';

/** From which accounts to which an entry of a kind may move an amount. */
export interface Movement {
  readonly from: readonly Account[];
  readonly to: readonly Account[];
}

const held = [Account.RESTRAINED, Account.CONFISCATED];
const confiscated = [Account.CONFISCATED];

/** Between which accounts each kind of entry moves an amount; the first of several is meant where nobody says which. */
export const movements: Readonly<Record<Kind, Movement>> = {
  [Kind.RESTRAINED]: { from: [Account.HOLDER], to: [Account.RESTRAINED] },
  [Kind.RELEASED]: { from: [Account.RESTRAINED], to: [Account.HOLDER] },
  [Kind.CONFISCATED]: { from: [Account.RESTRAINED, Account.HOLDER], to: confiscated },
  [Kind.SUBSTITUTED]: { from: [Account.HOLDER, Account.RESTRAINED], to: confiscated },
  [Kind.INTEREST]: { from: [Account.YIELD], to: held },
  [Kind.MANAGEMENT_GAIN]: { from: [Account.YIELD], to: held },
  [Kind.MANAGEMENT_LOSS]: { from: held, to: [Account.MANAGEMENT] },
  [Kind.DEDUCTED]: { from: confiscated, to: [Account.DEDUCTED] },
  [Kind.SHARED]: { from: confiscated, to: [Account.SHARED] },
  [Kind.RETURNED]: { from: confiscated, to: [Account.RETURNED] },
  [Kind.RETAINED]: { from: confiscated, to: [Account.RETAINED] },
};

/** What an entry moves, as far as balances follow from it. */
export interface Moved {
  /** The day (YYYY-MM-DD). */
  readonly day: string;
  /** In the last possible digit of a Decimal: exact. */
  readonly units: bigint;
  readonly from: Account;
  readonly to: Account;
}

/** The first day at whose end an account that holds something would hold less than nothing. */
export interface Shortfall {
  readonly account: Account;
  readonly day: string;
  /** How much is missing, in the same units. */
  readonly missing: bigint;
}

/**
 * Whether more would leave what is restrained or confiscated than it holds, at the end of any day: entries of one asset in
 * one currency, in whatever order. Within a day the order does not matter, since nobody knows it.
 */
export function shortfallOf(entries: readonly Moved[]): Shortfall | undefined {
  const days = [...new Set(entries.map(({ day }) => day))].sort();
  const balances = new Map(held.map((account) => [account, 0n]));
  for (const day of days) {
    for (const entry of entries) {
      if (entry.day !== day) continue;
      for (const account of held) {
        const change =
          (entry.to === account ? entry.units : 0n) - (entry.from === account ? entry.units : 0n);
        balances.set(account, (balances.get(account) ?? 0n) + change);
      }
    }
    for (const [account, balance] of balances) if (balance < 0n) return { account, day, missing: -balance };
  }
  return undefined;
}
