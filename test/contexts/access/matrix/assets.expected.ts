import type { Table } from './table.js';

/**
 * Who reads what of an asset, written down from domain.md 5.4 without looking at the access policy. The columns: the State
 * that recorded it (its central authority, an authority to which the case is assigned, its auditor), the State in which it
 * lies (RD, the same), another party State of the case (RQ, the same), StAR with a grant, the auditor of the system.
 * Where the service deviates: what 5.4 masks from auditors is hidden from them; what an authority reads under a condition
 * (C) it reads of what its own State wrote, and of no other.
 */
export const partsOfAsset = ['AssetCommandAvailability', 'AuditEvent'];

const everyone = 'F F F   F F F   F F F   F   F';

// prettier-ignore
const open: Table = {
  'Asset.id': everyone, 'Asset.case': everyone, 'Asset.recordingState': everyone, 'Asset.assetClass': everyone,
  'Asset.locatedIn': everyone, 'Asset.status': everyone, 'Asset.createdAt': everyone, 'Asset.updatedAt': everyone,
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
  'Asset.availableCommands':                 'o  o   o        o  o  o        o  o   o     o     o',
};
