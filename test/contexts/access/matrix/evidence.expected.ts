import type { Table } from './table.js';

/**
 * Who reads what of evidence, written down from domain.md 5.3 (response documents; use consent; exculpatory notice), 5.6
 * and 5.1 (P2, P3, P10) without looking at the access policy. The columns: requesting State (its central authority, an
 * authority to which the request is assigned, its auditor), requested State (its central authority, the executing
 * authority that obtained the evidence, another authority to which the request is assigned, its auditor), StAR with a
 * grant, the auditor of the system.
 */
export const partsOfEvidence = ['EvidenceCustody', 'EvidenceItemCommandAvailability'];

/** Evidence that was handed over. An original that was returned has everything. */
// prettier-ignore
export const returnedEvidence: Table = {
  //                                             RQ: CA INV AUD  RD: CA EX EX2 AUD  STAR AUD
  'EvidenceItem.id':                                'F  F   F        F  F  ?   F    ?    F',
  'EvidenceItem.request':                           'F  F   F        F  F  ?   F    ?    F',
  'EvidenceItem.requestItem':                       'F  F   F        F  F  ?   F    ?    F',
  'EvidenceItem.custody':                           'F  F   F        F  F  ?   F    ?    F',
  'EvidenceCustody.state':                          'F  F   F        F  F  ?   F    ?    F',
  'EvidenceCustody.holder':                         'F  F   F        F  F  ?   F    ?    F',
  'EvidenceCustody.place':                          'F  F   F        F  F  ?   F    ?    F',
  'EvidenceCustody.since':                          'F  F   F        F  F  ?   F    ?    F',
  'EvidenceCustody.remark':                         'F  F   F        F  F  ?   F    ?    F',
  'EvidenceCustody.notedBy':                        'F  F   F        F  F  ?   F    ?    F',
  'EvidenceCustody.notedAt':                        'F  F   F        F  F  ?   F    ?    F',
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
  'EvidenceItem.uses':                              'F  F   F        F  o  ?   F    ?    F',
  'EvidenceItem.availableCommands':                 'o  o   o        F  o  ?   o    ?    o',
  'EvidenceItemCommandAvailability.command':        'o  o   o        F  o  ?   o    ?    o',
  'EvidenceItemCommandAvailability.missing':        'o  o   o        F  o  ?   o    ?    o',
  'EvidenceItemCommandAvailability.forCounterpart': 'o  o   o        F  o  ?   o    ?    o',
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
  'MlaRequest.useConsents':                         'F  F   F        F  o  o   F    -    F',
  'MlaRequest.evidenceUses':                        'F  F   F        F  o  o   F    -    F',
  'MlaRequest.exculpatoryNotices':                  'F  F   F        F  o  o   F    -    F',
};

/** A consent that was granted on terms and until an end, and revoked: nothing is left to be done. */
// prettier-ignore
export const revokedConsent: Table = {
  //                                             RQ: CA INV AUD  RD: CA EX EX2 AUD  STAR AUD
  'UseConsent.id':                                  'F  F   F        F  ?  ?   F    ?    F',
  'UseConsent.request':                             'F  F   F        F  ?  ?   F    ?    F',
  'UseConsent.item':                                'F  F   F        F  ?  ?   F    ?    F',
  'UseConsent.status':                              'F  F   F        F  ?  ?   F    ?    F',
  'UseConsent.purpose':                             'F  F   F        F  ?  ?   F    ?    F',
  'UseConsent.proceeding':                          'F  F   F        F  ?  ?   F    ?    F',
  'UseConsent.onwardTo':                            'F  F   F        F  ?  ?   F    ?    F',
  'UseConsent.reasons':                             'F  F   F        F  ?  ?   F    ?    F',
  'UseConsent.requestedAt':                         'F  F   F        F  ?  ?   F    ?    F',
  'UseConsent.decidedAt':                           'F  F   F        F  ?  ?   F    ?    F',
  'UseConsent.terms':                               'F  F   F        F  ?  ?   F    ?    F',
  'UseConsent.expiresAt':                           'F  F   F        F  ?  ?   F    ?    F',
  'UseConsent.revokedAt':                           'F  F   F        F  ?  ?   F    ?    F',
  'UseConsent.revocationReasons':                   'F  F   F        F  ?  ?   F    ?    F',
  'UseConsent.version':                             'F  F   F        F  ?  ?   F    ?    F',
  'UseConsent.paperReference':                      'o  o   o        o  ?  ?   o    ?    o',
  'UseConsent.refusalReasons':                      'o  o   o        o  ?  ?   o    ?    o',
  'UseConsent.proposal':                            '-  -   -        F  ?  ?   F    ?    -',
  'UseConsentProposal.decision':                    '-  -   -        o  ?  ?   o    ?    -',
  'UseConsentProposal.terms':                       '-  -   -        o  ?  ?   o    ?    -',
  'UseConsentProposal.expiresAt':                   '-  -   -        o  ?  ?   o    ?    -',
  'UseConsentProposal.reasons':                     '-  -   -        o  ?  ?   o    ?    -',
  'UseConsentProposal.proposedBy':                  '-  -   -        o  ?  ?   o    ?    -',
  'UseConsentProposal.proposedAt':                  '-  -   -        o  ?  ?   o    ?    -',
  'UseConsent.availableCommands':                   'o  o   o        o  ?  ?   o    ?    o',
  'UseConsentCommandAvailability.command':          'o  o   o        o  ?  ?   o    ?    o',
  'UseConsentCommandAvailability.missing':          'o  o   o        o  ?  ?   o    ?    o',
  'UseConsentCommandAvailability.forCounterpart':   'o  o   o        o  ?  ?   o    ?    o',
};

/** A consent on which the requested State prepares its decision. */
// prettier-ignore
export const proposedConsent: Table = {
  //                                             RQ: CA INV AUD  RD: CA EX EX2 AUD  STAR AUD
  'UseConsent.id':                                  'F  F   F        F  ?  ?   F    ?    F',
  'UseConsent.status':                              'F  F   F        F  ?  ?   F    ?    F',
  'UseConsent.decidedAt':                           'o  o   o        o  ?  ?   o    ?    o',
  'UseConsent.proposal':                            '-  -   -        F  ?  ?   F    ?    -',
  'UseConsentProposal.decision':                    '-  -   -        F  ?  ?   F    ?    -',
  'UseConsentProposal.terms':                       '-  -   -        F  ?  ?   F    ?    -',
  'UseConsentProposal.expiresAt':                   '-  -   -        F  ?  ?   F    ?    -',
  'UseConsentProposal.proposedBy':                  '-  -   -        F  ?  ?   F    ?    -',
  'UseConsentProposal.proposedAt':                  '-  -   -        F  ?  ?   F    ?    -',
  'UseConsentProposal.reasons':                     '-  -   -        o  ?  ?   o    ?    -',
  'UseConsent.availableCommands':                   'F  o   o        F  ?  ?   o    ?    o',
};

/** A use that rests on the consent of the requested State, or on a notice to it; on a consent there is no notice. */
// prettier-ignore
export const useOnConsent: Table = {
  //                                             RQ: CA INV AUD  RD: CA EX EX2 AUD  STAR AUD
  'EvidenceUse.id':                                 'F  F   F        F  ?  ?   F    ?    F',
  'EvidenceUse.item':                               'F  F   F        F  ?  ?   F    ?    F',
  'EvidenceUse.request':                            'F  F   F        F  ?  ?   F    ?    F',
  'EvidenceUse.basis':                              'F  F   F        F  ?  ?   F    ?    F',
  'EvidenceUse.purpose':                            'F  F   F        F  ?  ?   F    ?    F',
  'EvidenceUse.proceeding':                         'F  F   F        F  ?  ?   F    ?    F',
  'EvidenceUse.usedAt':                             'F  F   F        F  ?  ?   F    ?    F',
  'EvidenceUse.usedBy':                             'F  F   F        F  ?  ?   F    ?    F',
  'EvidenceUse.onwardTo':                           'F  F   F        F  ?  ?   F    ?    F',
  'EvidenceUse.consent':                            'F  F   F        F  ?  ?   F    ?    F',
  'EvidenceUse.conditionsKept':                     'F  F   F        F  ?  ?   F    ?    F',
  'EvidenceUse.enteredAt':                          'F  F   F        F  ?  ?   F    ?    F',
  'EvidenceUse.notice':                             'o  o   o        o  ?  ?   o    ?    o',
};

/** A use within the stated purposes: the requesting State’s own affair. */
// prettier-ignore
export const useWithinPurpose: Table = {
  //                                             RQ: CA INV AUD  RD: CA EX EX2 AUD  STAR AUD
  'EvidenceUse.id':                                 'F  F   F        ?  ?  ?   ?    ?    F',
  'EvidenceUse.basis':                              'F  F   F        ?  ?  ?   ?    ?    F',
  'EvidenceUse.purpose':                            'F  F   F        ?  ?  ?   ?    ?    F',
  'EvidenceUse.usedBy':                             'F  F   F        ?  ?  ?   ?    ?    F',
};

/** A notice of what was disclosed already, after consultation. */
// prettier-ignore
export const lateNotice: Table = {
  //                                             RQ: CA INV AUD  RD: CA EX EX2 AUD  STAR AUD
  'ExculpatoryNotice.id':                           'F  F   F        F  ?  ?   F    ?    F',
  'ExculpatoryNotice.item':                         'F  F   F        F  ?  ?   F    ?    F',
  'ExculpatoryNotice.proceeding':                   'F  F   F        F  ?  ?   F    ?    F',
  'ExculpatoryNotice.disclosedTo':                  'F  F   F        F  ?  ?   F    ?    F',
  'ExculpatoryNotice.explanation':                  'F  F   F        F  ?  ?   F    ?    F',
  'ExculpatoryNotice.timing':                       'F  F   F        F  ?  ?   F    ?    F',
  'ExculpatoryNotice.givenAt':                      'F  F   F        F  ?  ?   F    ?    F',
  'ExculpatoryNotice.saidAt':                       'F  F   F        F  ?  ?   F    ?    F',
  'ExculpatoryNotice.disclosedAt':                  'F  F   F        F  ?  ?   F    ?    F',
  'ExculpatoryNotice.lateReason':                   'F  F   F        F  ?  ?   F    ?    F',
  'ExculpatoryNotice.consultationAskedAt':          'F  F   F        F  ?  ?   F    ?    F',
  'ExculpatoryNotice.consultedAt':                  'F  F   F        F  ?  ?   F    ?    F',
  'ExculpatoryNotice.consultationOutcome':          'F  F   F        F  ?  ?   F    ?    F',
  'ExculpatoryNotice.version':                      'F  F   F        F  ?  ?   F    ?    F',
};
