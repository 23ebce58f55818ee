import type { Table } from './table.js';

/**
 * Who reads what of provisional measures, written down from domain.md 5.4 (freeze order, planned freeze date, lift
 * proposal and opportunity window, third-party claims) without looking at the access policy. The columns: requesting
 * State (its central authority, an authority to which the request is assigned, its auditor), requested State (the same),
 * StAR with a grant, the auditor of the system. Where the service deviates: the claimant's name is hidden from the
 * requesting State rather than masked, and so is the property from auditors.
 */
export const partsOfMeasure = ['ThirdPartyClaim', 'ProvisionalMeasureCommandAvailability'];

/** A measure whose lifting was proposed and argued, with a claim of a third party. */
// prettier-ignore
export const measureToBeLifted: Table = {
  //                                                   RQ: CA INV AUD  RD: CA EX AUD  STAR AUD
  'ProvisionalMeasure.id':                                'F  F   F        F  F  F    ?    F',
  'ProvisionalMeasure.request':                           'F  F   F        F  F  F    ?    F',
  'ProvisionalMeasure.status':                            'F  F   F        F  F  F    ?    F',
  'ProvisionalMeasure.kind':                              'F  F   F        F  F  F    ?    F',
  'ProvisionalMeasure.basis':                             'F  F   F        F  F  F    ?    F',
  'ProvisionalMeasure.property':                          'F  F   -        F  F  -    ?    -',
  'ProvisionalMeasure.plannedOn':                         '-  -   -        F  F  -    ?    -',
  'ProvisionalMeasure.orderedBy':                         'F  F   F        F  F  F    ?    F',
  'ProvisionalMeasure.orderReference':                    'F  F   F        F  F  F    ?    F',
  'ProvisionalMeasure.orderedOn':                         'F  F   F        F  F  F    ?    F',
  'ProvisionalMeasure.inForceUntil':                      'F  F   F        F  F  F    ?    F',
  'ProvisionalMeasure.liftingGround':                     'F  F   F        F  F  F    ?    F',
  'ProvisionalMeasure.liftingReasons':                    'F  F   F        F  F  F    ?    F',
  'ProvisionalMeasure.proposedAt':                        'F  F   F        F  F  F    ?    F',
  'ProvisionalMeasure.opportunityUntil':                  'F  F   F        F  F  F    ?    F',
  'ProvisionalMeasure.noOpportunityReason':               'o  o   o        o  o  o    ?    o',
  'ProvisionalMeasure.submission':                        'F  F   F        F  F  F    ?    F',
  'ProvisionalMeasure.submittedAt':                       'F  F   F        F  F  F    ?    F',
  'ProvisionalMeasure.liftedAt':                          'o  o   o        o  o  o    ?    o',
  'ProvisionalMeasure.version':                           'F  F   F        F  F  F    ?    F',
  'ProvisionalMeasure.thirdPartyClaims':                  'F  F   F        F  F  F    ?    F',
  'ProvisionalMeasure.availableCommands':                 'F  o   o        F  o  o    ?    o',
  'ThirdPartyClaim.id':                                   'F  F   F        F  F  F    ?    F',
  'ThirdPartyClaim.receivedOn':                           'F  F   F        F  F  F    ?    F',
  'ThirdPartyClaim.claim':                                'F  F   -        F  F  -    ?    -',
  'ThirdPartyClaim.claimant':                             '-  -   -        F  F  -    ?    -',
  'ProvisionalMeasureCommandAvailability.command':        'F  o   o        F  o  o    ?    o',
  'ProvisionalMeasureCommandAvailability.missing':        'o  o   o        o  o  o    ?    o',
  'ProvisionalMeasureCommandAvailability.forCounterpart': 'F  o   o        F  o  o    ?    o',
};

/** What a request shows of its measures. */
// prettier-ignore
export const requestWithMeasures: Table = {
  //                                                   RQ: CA INV AUD  RD: CA EX AUD  STAR AUD
  'MlaRequest.measures':                                  'F  F   F        F  F  F    -    F',
};
