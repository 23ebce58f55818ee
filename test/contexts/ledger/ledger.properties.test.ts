import { beforeAll, expect, test } from 'vitest';
import fc from 'fast-check';
import { movements, shortfallOf, type Moved } from '../../../src/contexts/ledger/ledger.accounts.js';
import { LedgerAccount, LedgerEntryKind } from '../../../src/contexts/ledger/index.js';
import { decimalText, exactUnits } from '../../../src/platform/decimal.js';
import { officerOf } from '../../support/personas.js';
import { world, type World } from '../../support/world.js';
import { assetParties, type AssetParties } from '../assets/asset-world.js';
import { enter, entriesOf, foundAsset, reverse } from './ledger-world.js';

let w: World;
let parties: AssetParties;
beforeAll(async () => {
  w = await world();
  parties = await assetParties(w);
});

const kinds = Object.values(LedgerEntryKind).filter((kind) => kind !== LedgerEntryKind.SUBSTITUTED);
const step = fc.record({
  kind: fc.constantFrom(...kinds),
  day: fc.integer({ min: 1, max: 9 }).map((day) => `2026-05-0${String(day)}`),
  cents: fc.integer({ min: 1, max: 30_000 }),
  way: fc.nat({ max: 1 }),
  /** Which entry is taken back instead, if any is. */
  reversed: fc.option(fc.nat({ max: 20 }), { freq: 4 }),
});

const either = (accounts: readonly LedgerAccount[], way: number): LedgerAccount =>
  accounts.at(way % accounts.length) as LedgerAccount;

/** What the entries come to, reckoned by itself. */
interface Reckoned {
  readonly kind: string;
  readonly moved: Moved;
  readonly sign: 1n | -1n;
}

test('whatever is entered and taken back in whatever order: nothing is ever less than nothing, and every sum is the sum of its entries', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const asset = await foundAsset(w, parties);
      let made: readonly Reckoned[] = [];
      const back = new Set<number>();
      for (const { kind, day, cents, way, reversed } of steps) {
        const place = reversed === null || made.length === 0 ? null : reversed % made.length;
        const wrong = place === null ? undefined : made[place];
        const { from, to } = movements[kind];
        const [fromAccount, toAccount] = [either(from, way), either(to, way)];
        const next: Reckoned =
          wrong === undefined
            ? {
                kind,
                sign: 1n,
                moved: { day, units: BigInt(cents) * 1_000_000n, from: fromAccount, to: toAccount },
              }
            : { ...wrong, sign: -1n, moved: { ...wrong.moved, from: wrong.moved.to, to: wrong.moved.from } };
        const amount = decimalText(next.moved.units);
        const isDone = await (
          place === null
            ? enter(w, parties, asset, {
                ...{ kind, day, amount },
                fromAccount: fromAccount,
                toAccount: toAccount,
              })
            : reverse(w, parties, (await entriesOf(w, asset))[place] ?? '')
        ).then(
          () => true,
          () => false,
        );
        const mayBe =
          shortfallOf([...made, next].map(({ moved }) => moved)) === undefined &&
          (place === null || (wrong?.sign === 1n && !back.has(place)));
        expect(isDone).toBe(mayBe);
        if (!isDone) continue;
        if (place !== null) back.add(place).add(made.length);
        made = [...made, next];
      }
      await expectSums(asset.id, made);
    }),
    { numRuns: 12 },
  );
}, 120_000);

async function expectSums(id: string, made: readonly Reckoned[]): Promise<void> {
  const query = `{ asset(id: "${id}") { ledgerTotals { restrained released confiscated interest managementGain managementLoss
    deducted shared returned retained heldRestrained heldConfiscated } } }`;
  const { data } = await w.test.ask(officerOf(parties.recorder), query);
  const [total = {}] = data?.asset.ledgerTotals as readonly Record<string, string>[];
  if (made.length === 0) return;
  const ofKind = (kind: string): bigint =>
    made.reduce((sum, entry) => sum + (entry.kind === kind ? entry.sign * entry.moved.units : 0n), 0n);
  const field = (kind: string): string =>
    kind.toLowerCase().replace(/_(.)/gu, (_all, letter: string) => letter.toUpperCase());
  for (const kind of kinds)
    expect([kind, exactUnits(total[field(kind)] ?? '')]).toEqual([kind, ofKind(kind)]);
  for (const [account, name] of [
    [LedgerAccount.RESTRAINED, 'heldRestrained'],
    [LedgerAccount.CONFISCATED, 'heldConfiscated'],
  ] as const) {
    const held = made.reduce(
      (sum, { moved: { units, from, to } }) =>
        sum + (to === account ? units : 0n) - (from === account ? units : 0n),
      0n,
    );
    expect([name, exactUnits(total[name] ?? '')]).toEqual([name, held]);
  }
}
