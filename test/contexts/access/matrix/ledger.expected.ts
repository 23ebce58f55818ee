import type { Table } from './table.js';

/**
 * Who reads what of the ledger of an asset, written down from domain.md 5.4 (ledger) without looking at the access policy. The
 * columns are those of assets: the State that recorded it, the State in which it lies, another party State, StAR with a grant,
 * the auditor of the system. StAR reads the sums of the case alone (see the tables of cases); the public nothing. What an
 * authority of another State reads under a condition (C) it does not read.
 */
export const partsOfLedger = ['LedgerEntry', 'AssetLedgerTotal'];

const readers = 'F F F   F F F   F - F   -   F';
/** A return has it, the confiscation before it has not. */
const ofReturn = readers.replaceAll('F', '!');
const nothing = 'o o o   o o o   o - o   -   o';

// prettier-ignore
export const ledgerOfAsset: Table = {
  //                                by: CA INV AUD  RD: CA EX AUD  RQ: CA INV AUD  STAR  AUD
  'Asset.ledger': readers, 'Asset.ledgerTotals': readers,
  'LedgerEntry.id': readers, 'LedgerEntry.enteredBy': readers, 'LedgerEntry.kind': readers, 'LedgerEntry.day': readers,
  'LedgerEntry.amount': readers, 'LedgerEntry.currency': readers, 'LedgerEntry.fromAccount': readers,
  'LedgerEntry.toAccount': readers, 'LedgerEntry.reference': readers, 'LedgerEntry.createdAt': readers, 'LedgerEntry.purpose': ofReturn,
  'LedgerEntry.recipient': ofReturn, 'LedgerEntry.recipientState': ofReturn,
  'LedgerEntry.inPlaceOf': nothing, 'LedgerEntry.reverses': nothing,
  'AssetLedgerTotal.currency': readers, 'AssetLedgerTotal.restrained': readers, 'AssetLedgerTotal.released': readers,
  'AssetLedgerTotal.confiscated': readers, 'AssetLedgerTotal.substituted': readers, 'AssetLedgerTotal.interest': readers,
  'AssetLedgerTotal.managementGain': readers, 'AssetLedgerTotal.managementLoss': readers,
  'AssetLedgerTotal.deducted': readers, 'AssetLedgerTotal.shared': readers, 'AssetLedgerTotal.returned': readers,
  'AssetLedgerTotal.retained': readers, 'AssetLedgerTotal.heldRestrained': readers,
  'AssetLedgerTotal.heldConfiscated': readers,
};
