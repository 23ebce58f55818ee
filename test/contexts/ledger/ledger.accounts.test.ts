import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { movements, shortfallOf, type Moved } from '../../../src/contexts/ledger/ledger.accounts.js';
import { LedgerAccount as Account, LedgerEntryKind } from '../../../src/contexts/ledger/ledger.enums.js';

const moved = (day: string, units: number, from: Account, to: Account): Moved => ({
  ...{ day, from, to },
  units: BigInt(units),
});
const { HOLDER, RESTRAINED, CONFISCATED, RETURNED } = Account;

describe('what is held', () => {
  test('is less than nothing on the day on which more leaves than came, and not where it came on that day', () => {
    const restrained = moved('2026-05-04', 100, HOLDER, RESTRAINED);
    expect(shortfallOf([restrained, moved('2026-05-04', 100, RESTRAINED, HOLDER)])).toBeUndefined();
    expect(shortfallOf([restrained, moved('2026-05-03', 100, RESTRAINED, HOLDER)])).toEqual({
      ...{ account: RESTRAINED, day: '2026-05-03', missing: 100n },
    });
    expect(shortfallOf([restrained, moved('2026-05-05', 101, RESTRAINED, CONFISCATED)])).toEqual({
      ...{ account: RESTRAINED, day: '2026-05-05', missing: 1n },
    });
    expect(
      shortfallOf([
        moved('2026-05-05', 100, RESTRAINED, CONFISCATED),
        restrained,
        moved('2026-05-06', 100, CONFISCATED, RETURNED),
      ]),
    ).toBeUndefined();
  });

  test('does not depend on the order in which the entries stand', () => {
    const account = fc.constantFrom(...Object.values(Account));
    const entry = fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 50 }), account, account)
      .map(([day, units, from, to]) => moved(`2026-05-0${String(day)}`, units, from, to));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
        expect(shortfallOf([...entries].reverse())).toEqual(shortfallOf(entries));
      }),
    );
  });
});

test('every kind of entry moves an amount from one account to another', () => {
  for (const kind of Object.values(LedgerEntryKind)) {
    const { from, to } = movements[kind];
    expect(from.length).toBeGreaterThan(0);
    expect(to.filter((account) => from.includes(account))).toEqual([]);
  }
});
