import type { Table } from './table.js';

/**
 * Who reads what of evidence, written down from domain.md 5.3 (response documents; use consent; exculpatory notice), 5.6
 * and 5.1 (P2, P3, P10) without looking at the access policy. The columns: requesting State (its central authority, an
 * authority to which the request is assigned, its auditor), requested State (its central authority, the executing
 * authority that obtained the evidence, another authority to which the request is assigned, its auditor), StAR with a
 * grant, the auditor of the system.
 */
export const partsOfEvidence = ['EvidenceItemCommandAvailability'];

/** Evidence that was handed over. An original that was returned has everything. */
// prettier-ignore
export const returnedEvidence: Table = {
  //                                             RQ: CA INV AUD  RD: CA EX EX2 AUD  STAR AUD
  'EvidenceItem.id':                                'F  F   F        F  F  ?   F    ?    F',
  'EvidenceItem.request':                           'F  F   F        F  F  ?   F    ?    F',
  'EvidenceItem.status':                            'F  F   F        F  F  ?   F    ?    F',
  'EvidenceItem.kind':                              'F  F   F        F  F  ?   F    ?    F',
  'EvidenceItem.form':                              'F  F   F        F  F  ?   F    ?    F',
  'EvidenceItem.sha256':                            'F  F   F        F  F  ?   F    ?    F',
  'EvidenceItem.sizeBytes':                         'F  F   F        F  F  ?   F    ?    F',
  'EvidenceItem.mediaType':                         'F  F   F        F  F  ?   F    ?    F',
  'EvidenceItem.isPublicRecord':                    'F  F   F        F  F  ?   F    ?    F',
  'EvidenceItem.classification':                    'F  F   F        F  F  ?   F    ?    F',
  'EvidenceItem.handlingCaveat':                    'F  F   F        F  F  ?   F    ?    F',
  'EvidenceItem.conditions':                        'F  F   F        F  F  ?   F    ?    F',
  'EvidenceItem.allowedPurposes':                   'F  F   F        F  F  ?   F    ?    F',
  'EvidenceItem.obtainedBy':                        'F  F   F        F  F  ?   F    ?    F',
  'EvidenceItem.obtainedOn':                        'F  F   F        F  F  ?   F    ?    F',
  'EvidenceItem.enteredAt':                         '-  -   -        F  F  ?   F    ?    F',
  'EvidenceItem.handedOverAt':                      'F  F   F        F  F  ?   F    ?    F',
  'EvidenceItem.returnDueOn':                       'F  F   F        F  F  ?   F    ?    F',
  'EvidenceItem.returnedAt':                        'F  F   F        F  F  ?   F    ?    F',
  'EvidenceItem.returnNote':                        'F  F   F        F  F  ?   F    ?    F',
  'EvidenceItem.returnAcknowledgedAt':              'F  F   F        F  F  ?   F    ?    F',
  'EvidenceItem.version':                           'F  F   F        F  F  ?   F    ?    F',
  'EvidenceItem.title':                             'F  F   -        F  F  ?   -    ?    -',
  'EvidenceItem.description':                       'F  F   -        F  F  ?   -    ?    -',
  'EvidenceItem.availableCommands':                 'o  o   o        F  o  ?   o    ?    o',
  'EvidenceItemCommandAvailability.command':        'o  o   o        F  o  ?   o    ?    o',
  'EvidenceItemCommandAvailability.missing':        'o  o   o        F  o  ?   o    ?    o',
};

/** Before the handing over: for the requested State and the auditor of the system. */
// prettier-ignore
export const preparedEvidence: Table = {
  //                                             RQ: CA INV AUD  RD: CA EX EX2 AUD  STAR AUD
  'EvidenceItem.id':                                '?  ?   ?        F  F  ?   F    ?    F',
  'EvidenceItem.sha256':                            '?  ?   ?        F  F  ?   F    ?    F',
  'EvidenceItem.title':                             '?  ?   ?        F  F  ?   -    ?    -',
  'EvidenceItem.allowedPurposes':                   '?  ?   ?        o  o  ?   o    ?    o',
  'EvidenceItem.handedOverAt':                      '?  ?   ?        o  o  ?   o    ?    o',
  'EvidenceItem.availableCommands':                 '?  ?   ?        F  o  ?   o    ?    o',
};

/** What a request shows of its evidence. */
// prettier-ignore
export const requestWithEvidence: Table = {
  //                                             RQ: CA INV AUD  RD: CA EX EX2 AUD  STAR AUD
  'MlaRequest.evidence':                            'F  F   F        F  F  o   F    -    F',
};
