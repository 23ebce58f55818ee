import type { LedgerAccount, LedgerEntryKind, LedgerRecipient } from '../../../src/contexts/ledger/index.js';
import type { CommandOutcome } from '../../../src/platform/reads/records.js';
import { globalId } from '../../../src/platform/reads/global-id.js';
import { officerOf, type TestState } from '../../support/personas.js';
import type { World, InputOf } from '../../support/world.js';
import { assetOf, type AssetParties, type TestAsset } from '../assets/asset-world.js';

type EntryInput = InputOf<'enterInLedger'>;
type Chosen = 'kind' | 'fromAccount' | 'toAccount' | 'recipient';
export type Entry = Partial<Omit<EntryInput, Chosen>> & {
  readonly kind: `${LedgerEntryKind}`;
  readonly fromAccount?: `${LedgerAccount}`;
  readonly toAccount?: `${LedgerAccount}`;
  readonly recipient?: `${LedgerRecipient}` | null;
};

/** What each kind of entry needs, where a test does not care. */
export function completeEntry(entry: Entry, { recorder }: AssetParties): Omit<EntryInput, 'id'> {
  const needed = {
    RETURNED: { recipient: 'STATE', recipientState: recorder.code },
    SHARED: { recipientState: recorder.code },
    DEDUCTED: { purpose: 'Fees of the custodian.' },
  } as Readonly<Record<string, Partial<Entry>>>;
  return {
    ...{ day: '2026-05-04', amount: '100', currency: 'USD', reference: 'Order 7 of the court of Cordon Bay' },
    ...needed[entry.kind],
    ...entry,
  } as unknown as Omit<EntryInput, 'id'>;
}

/** An asset that was found in a State that is a party, which therefore keeps its ledger. */
export async function foundAsset(w: World, parties: AssetParties): Promise<TestAsset> {
  const { of, recorder, seat } = parties;
  const asset = await assetOf(w, of, recorder, { locatedIn: seat.code });
  await asset.give(officerOf(seat), 'identifyAsset');
  return asset;
}

/** Enters something of an asset as the State that keeps its ledger. */
export function enter(
  w: World,
  parties: AssetParties,
  asset: TestAsset,
  entry: Entry,
  by: TestState = parties.seat,
): Promise<CommandOutcome> {
  return w.give(officerOf(by), 'enterInLedger', { id: asset.id, ...completeEntry(entry, parties) });
}

/** The ids of the entries of an asset in the order in which they were made, as the API gives them. */
export async function entriesOf(w: World, { key }: TestAsset): Promise<readonly string[]> {
  const { rows } = await w.test.owner.query<{ id: string }>(
    'select id from ledger_entry where asset_id = $1 order by created_at, id',
    [key],
  );
  return rows.map(({ id }) => globalId('LedgerEntry', id));
}

/** Takes an entry back as the State that keeps the ledger. */
export function reverse(w: World, { seat }: AssetParties, id: string): Promise<CommandOutcome> {
  return w.give(officerOf(seat), 'reverseLedgerEntry', { id, reason: 'Entered of the wrong account.' });
}
