import type { Table } from './table.js';

/**
 * Who reads what of the costs of a request, and of a notice that it cannot be kept confidential, written down from domain.md
 * 5.3 ("cost items", "confidentiality required flag") without looking at the access policy. The columns are those of a
 * request; an authority that investigates in the requesting State sees no costs, StAR neither.
 */
/** Of an extraordinary cost on whose terms the States agree, after other terms were declined. */
// prettier-ignore
export const agreedCost: Table = {
  //                                            RQ: CA INV AUD  RD: CA EX AUD  STAR AUD
  'MlaRequestCost.id':                             'F  ?   F        F  F  F    ?    F',
  'MlaRequestCost.kind':                           'F  ?   F        F  F  F    ?    F',
  'MlaRequestCost.amount':                         'F  ?   F        F  F  F    ?    F',
  'MlaRequestCost.currency':                       'F  ?   F        F  F  F    ?    F',
  'MlaRequestCost.purpose':                        'F  ?   F        F  F  F    ?    F',
  'MlaRequestCost.item':                           'F  ?   F        F  F  F    ?    F',
  'MlaRequestCost.status':                         'F  ?   F        F  F  F    ?    F',
  'MlaRequestCost.borneBy':                        'F  ?   F        F  F  F    ?    F',
  'MlaRequestCost.proposedBearer':                 'F  ?   F        F  F  F    ?    F',
  'MlaRequestCost.terms':                          'F  ?   F        F  F  F    ?    F',
  'MlaRequestCost.agreedAt':                       'F  ?   F        F  F  F    ?    F',
  'MlaRequestCost.reason':                         'o  ?   o        o  o  o    ?    o',
  'MlaRequestCost.createdAt':                      'F  ?   F        F  F  F    ?    F',
  'MlaRequestCost.updatedAt':                      'F  ?   F        F  F  F    ?    F',
  'MlaRequestCost.version':                        'F  ?   F        F  F  F    ?    F',
  'MlaRequestCost.availableCommands':              'o  ?   o        o  o  o    ?    o',
  'MlaRequestCostCommandAvailability.command':     'o  ?   o        o  o  o    ?    o',
  'MlaRequestCostCommandAvailability.missing':     'o  ?   o        o  o  o    ?    o',
  'MlaRequestCostCommandAvailability.forCounterpart': 'o  ?   o        o  o  o    ?    o',
};

/** Of a notice that was answered. */
// prettier-ignore
export const answeredNotice: Table = {
  //                                            RQ: CA INV AUD  RD: CA EX AUD  STAR AUD
  'ConfidentialityNotice.id':                      'F  F   F        F  F  F    ?    F',
  'ConfidentialityNotice.reason':                  'F  F   F        F  F  F    ?    F',
  'ConfidentialityNotice.reportedAt':              'F  F   F        F  F  F    ?    F',
  'ConfidentialityNotice.answer':                  'F  F   F        F  F  F    ?    F',
  'ConfidentialityNotice.remark':                  'F  F   F        F  F  F    ?    F',
  'ConfidentialityNotice.answeredAt':              'F  F   F        F  F  F    ?    F',
  'ConfidentialityNotice.version':                 'F  F   F        F  F  F    ?    F',
};

/** What a request shows of them. */
// prettier-ignore
export const requestWithCosts: Table = {
  //                                            RQ: CA INV AUD  RD: CA EX AUD  STAR AUD
  'MlaRequest.costs':                              'F  -   F        F  F  F    ?    F',
  'MlaRequest.confidentialityNotices':             'F  F   F        F  F  F    ?    F',
  'MlaRequest.proposedSteps':                     'o  -   -        F  -  -    ?    -',
};
