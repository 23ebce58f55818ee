import type { Table } from './table.js';

/**
 * Who reads what of an asset, written down from domain.md 5.4 without looking at the access policy. The columns: the State
 * that recorded it (its central authority, an authority to which the case is assigned, its auditor), the State in which it
 * lies (RD, the same), another party State of the case (RQ, the same), StAR with a grant, the auditor of the system.
 * Where the service deviates: what 5.4 masks from auditors is hidden from them; what an authority reads under a condition
 * (C) it reads of what its own State wrote, and of no other; that there is a holder is hidden from auditors, not only who.
 */
export const partsOfAsset = [
  'AssetCommandAvailability',
  'AuditEvent',
  'AssetHolder',
  'AssetValuation',
  'AssetIdentifier',
  'AssetMatch',
];

const everyone = 'F F F   F F F   F F F   F   F';

// prettier-ignore
const open: Table = {
  'Asset.id': everyone, 'Asset.case': everyone, 'Asset.recordingState': everyone, 'Asset.assetClass': everyone,
  'Asset.locatedIn': everyone, 'Asset.ledgerKeeper': everyone, 'Asset.status': everyone, 'Asset.createdAt': everyone, 'Asset.updatedAt': everyone,
  'Asset.version': everyone,
};

/** Of an asset that is suspected. */
// prettier-ignore
export const suspectedAsset: Table = {
  //                                     by: CA INV AUD  RD: CA EX AUD  RQ: CA INV AUD  STAR  AUD
  ...open,
  'Asset.description':                       'F  F   -        F  F  -        F  F   -     -     -',
  'Asset.exactLocation':                     'F  F   -        F  F  -        -  -   -     -     -',
  'Asset.institution':                       'F  F   -        F  F  -        F  -   -     -     -',
  'Asset.identifiedOn':                      'o  o   o        o  o  o        o  o   o     o     o',
  'Asset.dissipatedOn':                      'o  o   o        o  o  o        o  o   o     o     o',
  'Asset.dissipation':                       'o  o   -        o  o  -        o  o   -     -     -',
  'Asset.ledger':                            'o  o   o        o  o  o        o  -   o     -     o',
  'Asset.ledgerTotals':                      'o  o   o        o  o  o        o  -   o     -     o',
  'Asset.recordedBy':                        'F  -   -        -  -  -        -  -   -     -     -',
  'Asset.lastAmendedBy':                     'F  -   -        -  -  -        -  -   -     -     -',
  'Asset.auditTrail':                        'F  -   F        F  -  F        F  -   F     -     F',
  'Asset.availableCommands':                 'F  o   o        F  o  o        o  o   o     o     o',
  'AssetCommandAvailability.command':        'F  o   o        F  o  o        o  o   o     o     o',
};

/** Of one that was found. */
// prettier-ignore
export const identifiedAsset: Table = {
  //                                     by: CA INV AUD  RD: CA EX AUD  RQ: CA INV AUD  STAR  AUD
  ...open,
  'Asset.description':                       'F  F   -        F  F  -        F  F   -     -     -',
  'Asset.exactLocation':                     'F  F   -        F  F  -        F  -   -     -     -',
  'Asset.institution':                       'F  F   -        F  F  -        F  -   -     -     -',
  'Asset.identifiedOn':                      'F  F   F        F  F  F        F  F   F     F     F',
};

/** Of one that was never found and is gone. */
// prettier-ignore
export const dissipatedAsset: Table = {
  //                                     by: CA INV AUD  RD: CA EX AUD  RQ: CA INV AUD  STAR  AUD
  ...open,
  'Asset.description':                       'F  F   -        F  F  -        F  F   -     -     -',
  'Asset.exactLocation':                     'F  F   -        F  F  -        -  -   -     -     -',
  'Asset.dissipatedOn':                      'F  F   F        F  F  F        F  F   F     F     F',
  'Asset.dissipation':                       'F  F   -        F  F  -        F  F   -     -     -',
  'Asset.availableCommands':                 'F  o   o        F  o  o        o  o   o     o     o',
};

/** Of one with a holder by the register, which the recording State entered, and a value. */
// prettier-ignore
export const heldAsset: Table = {
  //                                     by: CA INV AUD  RD: CA EX AUD  RQ: CA INV AUD  STAR  AUD
  'Asset.holders':                           'F  F   -        F  F  -        F  F   -     -     -',
  'AssetHolder.id':                          'F  F   -        F  F  -        F  F   -     -     -',
  'AssetHolder.kind':                        'F  F   -        F  F  -        F  F   -     -     -',
  'AssetHolder.enteredBy':                   'F  F   -        F  F  -        F  F   -     -     -',
  'AssetHolder.subject':                     'o  o   -        o  o  -        o  o   -     -     -',
  'AssetHolder.name':                        'F  F   -        F  F  -        F  F   -     -     -',
  'AssetHolder.percentage':                  'F  F   -        F  F  -        F  F   -     -     -',
  'AssetHolder.through':                     'o  o   -        o  o  -        o  o   -     -     -',
  'AssetHolder.since':                       'F  F   -        F  F  -        F  F   -     -     -',
  'AssetHolder.until':                       'F  F   -        F  F  -        F  F   -     -     -',
  'AssetHolder.createdAt':                   'F  F   -        F  F  -        F  F   -     -     -',
  'AssetHolder.version':                     'F  F   -        F  F  -        F  F   -     -     -',
  'Asset.valuations':                        'F  F   F        F  F  F        F  F   F     -     F',
  'AssetValuation.id':                       'F  F   F        F  F  F        F  F   F     -     F',
  'AssetValuation.enteredBy':                'F  F   F        F  F  F        F  F   F     -     F',
  'AssetValuation.valuedOn':                 'F  F   F        F  F  F        F  F   F     -     F',
  'AssetValuation.amount':                   'F  F   F        F  F  F        F  F   F     -     F',
  'AssetValuation.currency':                 'F  F   F        F  F  F        F  F   F     -     F',
  'AssetValuation.method':                   'F  F   F        F  F  F        F  F   F     -     F',
  'AssetValuation.source':                   'F  F   -        F  F  -        F  F   -     -     -',
  'AssetValuation.createdAt':                'F  F   F        F  F  F        F  F   F     -     F',
};

/** Of one with a beneficial owner, whom the State in which it lies entered. */
// prettier-ignore
export const ownedAsset: Table = {
  //                                     by: CA INV AUD  RD: CA EX AUD  RQ: CA INV AUD  STAR  AUD
  'Asset.holders':                           'o  o   -        F  F  -        o  o   -     -     -',
  'AssetHolder.id':                          'o  o   -        F  F  -        o  o   -     -     -',
  'AssetHolder.subject':                     'o  o   -        F  F  -        o  o   -     -     -',
};

/** Of one with a beneficial owner, whom the recording State entered. */
// prettier-ignore
export const tracedAsset: Table = {
  'Asset.holders':                           'F  F   -        F  F  -        o  o   -     -     -',
  'AssetHolder.name':                        'F  F   -        F  F  -        o  o   -     -     -',
};

/** Of one with a number that the recording State entered, and another asset of it with the same. */
// prettier-ignore
export const numberedAsset: Table = {
  //                                     by: CA INV AUD  RD: CA EX AUD  RQ: CA INV AUD  STAR  AUD
  'Asset.identifiers':                       'F  F   F        F  F  F        F  F   F     -     F',
  'AssetIdentifier.id':                      'F  F   F        F  F  F        F  F   F     -     F',
  'AssetIdentifier.enteredBy':               'F  F   F        F  F  F        F  F   F     -     F',
  'AssetIdentifier.kind':                    'F  F   F        F  F  F        F  F   F     -     F',
  'AssetIdentifier.chain':                   'F  F   F        F  F  F        F  F   F     -     F',
  'AssetIdentifier.issuedIn':                'F  F   F        F  F  F        F  F   F     -     F',
  'AssetIdentifier.value':                   'F  -   -        F  F  -        -  -   -     -     -',
  'AssetIdentifier.valueLastFour':           'F  F   F        F  F  F        F  F   F     -     F',
  'AssetIdentifier.valueVisibility':         'F  F   F        F  F  F        F  F   F     -     F',
  'AssetIdentifier.createdAt':               'F  F   F        F  F  F        F  F   F     -     F',
  'Asset.possibleDuplicates':                'F  -   -        F  -  -        o  -   -     -     -',
  'AssetMatch.id':                           'F  -   -        F  -  -        o  -   -     -     -',
  'AssetMatch.otherAsset':                   'F  -   -        F  -  -        o  -   -     -     -',
  'AssetMatch.kind':                         'F  -   -        F  -  -        o  -   -     -     -',
  'AssetMatch.createdAt':                    'F  -   -        F  -  -        o  -   -     -     -',
};

/** Of one with a number that the State in which it lies entered: the State that recorded the asset reads its end. */
// prettier-ignore
export const locatedNumber: Table = {
  //                                     by: CA INV AUD  RD: CA EX AUD  RQ: CA INV AUD  STAR  AUD
  'AssetIdentifier.value':                   '-  -   -        F  F  -        -  -   -     -     -',
  'AssetIdentifier.valueLastFour':           'F  F   F        F  F  F        F  F   F     -     F',
};
