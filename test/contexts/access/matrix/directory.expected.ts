import type { Table } from './table.js';

/**
 * Who reads what of a central authority's entry that is not for everybody, written down from domain.md 5.3 (contact
 * person) without looking at the access policy. The columns: any central authority, a competent authority, an auditor,
 * StAR, the secretariat, everybody else. Where the service deviates: a competent authority writes to its own central
 * authority, so persons are not named to it.
 */
// prettier-ignore
export const guardedInEntry: Table = {
  //                                         CA INV AUD STAR SECR *
  'CentralAuthorityEntry.id':                'F  F   F   F    F    F',
  'CentralAuthorityEntry.institution':       'F  F   F   F    F    F',
  'CentralAuthorityEntry.contactPerson':     'F  -   -   -    F    -',
  'CentralAuthorityEntry.contactPhone':      'F  -   -   -    F    -',
  'CentralAuthorityEntry.contactEmail':      'F  -   -   -    F    -',
  'CentralAuthorityEntry.urgentContact':      'F  F   F   F    F    F',
  'CentralAuthorityEntry.urgentContactPhone': 'F  -   -   -    F    -',
  'CentralAuthorityEntry.urgentContactEmail': 'F  -   -   -    F    -',
  'CentralAuthorityEntry.lastVerifiedBy':    'F  -   -   -    F    -',
};
