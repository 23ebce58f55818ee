import type { Table } from './table.js';

/**
 * Who reads what of a spontaneous disclosure, written down from domain.md 2.1 (46(4)-(5)) and 5.3 without looking at the
 * access policy. The columns: the central authority, the competent authority that works on it and the auditor of the
 * sending State (SD), the same of the receiving State (RC), StAR with a grant to the case, the auditor of the system.
 */
export const partsOfDisclosure = [
  'SpontaneousDisclosureContent',
  'SpontaneousDisclosurePerson',
  'HandlingRestriction',
  'SpontaneousDisclosureSide',
  'SpontaneousDisclosureEvent',
  'DisclosureConsent',
  'DisclosureExculpatoryNotice',
  'DisclosureUse',
  'DisclosureConversion',
  'SpontaneousDisclosureCommandAvailability',
];

/** Of a disclosure that was acknowledged. */
// prettier-ignore
export const acknowledgedDisclosure: Table = {
  //                                                     SD: CA INV AUD  RC: CA INV AUD  STAR AUD
  'SpontaneousDisclosure.id':                              'F  F   F        F  F   F    ?    F',
  'SpontaneousDisclosure.sendingState':                    'F  F   F        F  F   F    ?    F',
  'SpontaneousDisclosure.receivingState':                  'F  F   F        F  F   F    ?    F',
  'SpontaneousDisclosure.sendingKeeper':                   'F  F   F        F  F   F    ?    F',
  'SpontaneousDisclosure.receivingKeeper':                 'F  F   F        F  F   F    ?    F',
  'SpontaneousDisclosure.sendingReference':                'F  F   F        F  F   F    ?    F',
  'SpontaneousDisclosure.receivingReference':              'F  F   F        F  F   F    ?    F',
  'SpontaneousDisclosure.sendingAuthorityEntry':           'F  F   F        F  F   F    ?    F',
  'SpontaneousDisclosure.receivingAuthorityEntry':         'F  F   F        F  F   F    ?    F',
  'SpontaneousDisclosure.status':                          'F  F   F        F  F   F    ?    F',
  'SpontaneousDisclosure.basis':                           'F  F   F        F  F   F    ?    F',
  'SpontaneousDisclosure.subject':                         'F  F   -        F  F   -    ?    -',
  'SpontaneousDisclosure.offences':                        'F  F   F        F  F   F    ?    F',
  'SpontaneousDisclosure.language':                        'F  F   F        F  F   F    ?    F',
  'SpontaneousDisclosure.declineReason':                   'o  o   -        o  o   -    ?    -',
  'SpontaneousDisclosure.transmittedAt':                   'F  F   F        F  F   F    ?    F',
  'SpontaneousDisclosure.answeredAt':                      'F  F   F        F  F   F    ?    F',
  'SpontaneousDisclosure.createdAt':                       'F  F   F        -  -   -    ?    F',
  'SpontaneousDisclosure.listedAt':                        'F  F   F        F  F   F    ?    F',
  'SpontaneousDisclosure.updatedAt':                       'F  F   F        F  F   F    ?    F',
  'SpontaneousDisclosure.version':                         'F  F   F        F  F   F    ?    F',
  'SpontaneousDisclosure.content':                         'F  F   -        F  F   -    ?    -',
  'SpontaneousDisclosure.persons':                         'F  F   -        F  F   -    ?    -',
  'SpontaneousDisclosure.restrictions':                    'F  F   F        F  F   F    ?    F',
  'SpontaneousDisclosure.ownSide':                         'F  F   F        F  F   F    ?    o',
  'SpontaneousDisclosure.events':                          'F  F   F        F  F   F    ?    F',
  'SpontaneousDisclosure.availableCommands':               'F  o   o        F  o   o    ?    o',
  'SpontaneousDisclosureContent.information':              'F  F   -        F  F   -    ?    -',
  'SpontaneousDisclosureContent.proceeds':                 'F  F   -        F  F   -    ?    -',
  'SpontaneousDisclosureContent.ownInquiries':             'F  F   -        F  F   -    ?    -',
  'SpontaneousDisclosurePerson.position':                  'F  F   -        F  F   -    ?    -',
  'SpontaneousDisclosurePerson.kind':                      'F  F   -        F  F   -    ?    -',
  'SpontaneousDisclosurePerson.name':                      'F  F   -        F  F   -    ?    -',
  'SpontaneousDisclosurePerson.aliases':                   'F  F   -        F  F   -    ?    -',
  'SpontaneousDisclosurePerson.nationality':               'F  F   -        F  F   -    ?    -',
  'SpontaneousDisclosurePerson.bornOn':                    'F  F   -        F  F   -    ?    -',
  'SpontaneousDisclosurePerson.identifiers':               'F  F   -        F  F   -    ?    -',
  'SpontaneousDisclosurePerson.remark':                    'F  F   -        F  F   -    ?    -',
  'HandlingRestriction.id':                                'F  F   F        F  F   F    ?    F',
  'HandlingRestriction.position':                          'F  F   F        F  F   F    ?    F',
  'HandlingRestriction.kind':                              'F  F   F        F  F   F    ?    F',
  'HandlingRestriction.words':                             'F  F   F        F  F   F    ?    F',
  'HandlingRestriction.expiresOn':                         'o  o   o        o  o   o    ?    o',
  'HandlingRestriction.permitsRequest':                    'F  F   F        F  F   F    ?    F',
  'HandlingRestriction.liftedAt':                          'o  o   o        o  o   o    ?    o',
  'SpontaneousDisclosureSide.state':                       'F  F   F        F  F   F    ?    o',
  'SpontaneousDisclosureSide.case':                        'F  o   F        o  o   o    ?    o',
  'SpontaneousDisclosureSide.authority':                   'F  F   F        F  F   F    ?    o',
  'SpontaneousDisclosureSide.internalStep':                'F  F   F        F  F   F    ?    o',
  'SpontaneousDisclosureSide.proposal':                    'o  o   o        o  o   o    ?    o',
  'SpontaneousDisclosureSide.proposedBy':                  'o  o   o        o  o   o    ?    o',
  'SpontaneousDisclosureSide.proposedAt':                  'o  o   o        o  o   o    ?    o',
  'SpontaneousDisclosureEvent.command':                    'F  F   F        F  F   F    ?    F',
  'SpontaneousDisclosureEvent.status':                     'F  F   F        F  F   F    ?    F',
  'SpontaneousDisclosureEvent.byState':                    'F  F   F        F  F   F    ?    F',
  'SpontaneousDisclosureEvent.enteredBy':                  'F  F   F        F  F   F    ?    F',
  'SpontaneousDisclosureEvent.occurredAt':                 'F  F   F        F  F   F    ?    F',
  'SpontaneousDisclosureEvent.paperReference':             'o  o   o        o  o   o    ?    o',
  'SpontaneousDisclosureCommandAvailability.command':      'F  o   o        F  o   o    ?    o',
  'SpontaneousDisclosureCommandAvailability.missing':      'o  o   o        o  o   o    ?    o',
  'SpontaneousDisclosureCommandAvailability.forCounterpart': 'F  o   o        F  o   o    ?    o',
  'SpontaneousDisclosure.consents':                        'F  F   F        F  F   F    ?    F',
  'SpontaneousDisclosure.exculpatoryNotices':              'F  F   F        F  F   F    ?    F',
  'SpontaneousDisclosure.uses':                            'o  o   o        F  F   F    ?    o',
  'SpontaneousDisclosure.conversions':                     'o  -   o        F  -   F    ?    F',
  'DisclosureConsent.id':                                  'F  F   F        F  F   F    ?    F',
  'DisclosureConsent.state':                               'F  F   F        F  F   F    ?    F',
  'DisclosureConsent.purpose':                             'F  F   F        F  F   F    ?    F',
  'DisclosureConsent.askedAt':                             'F  F   F        F  F   F    ?    F',
  'DisclosureConsent.granted':                             'F  F   F        F  F   F    ?    F',
  'DisclosureConsent.terms':                               'F  F   F        F  F   F    ?    F',
  'DisclosureConsent.decidedAt':                           'F  F   F        F  F   F    ?    F',
  'DisclosureExculpatoryNotice.id':                                  'F  F   F        F  F   F    ?    F',
  'DisclosureExculpatoryNotice.state':                               'F  F   F        F  F   F    ?    F',
  'DisclosureExculpatoryNotice.proceedings':                         'F  F   F        F  F   F    ?    F',
  'DisclosureExculpatoryNotice.givenAt':                             'F  F   F        F  F   F    ?    F',
  'DisclosureExculpatoryNotice.disclosedOn':                         'F  F   F        F  F   F    ?    F',
  'DisclosureExculpatoryNotice.noAdvanceNoticeReason':               'F  F   F        F  F   F    ?    F',
  'DisclosureExculpatoryNotice.information':                         'F  F   -        F  F   -    ?    -',
  'DisclosureExculpatoryNotice.consultationAskedAt':                 'o  o   o        o  o   o    ?    o',
  'DisclosureExculpatoryNotice.consultedOn':                         'o  o   o        o  o   o    ?    o',
  'DisclosureExculpatoryNotice.consultationResult':                  'o  o   o        o  o   o    ?    o',
  'DisclosureUse.state':                                   'o  o   o        F  F   F    ?    o',
  'DisclosureUse.kind':                                    'o  o   o        F  F   F    ?    o',
  'DisclosureUse.purpose':                                 'o  o   o        F  F   F    ?    o',
  'DisclosureUse.usedOn':                                  'o  o   o        F  F   F    ?    o',
  'DisclosureUse.consentId':                               'o  o   o        F  F   F    ?    o',
  'DisclosureUse.enteredAt':                               'o  o   o        F  F   F    ?    o',
  'DisclosureConversion.disclosure':                       'o  -   o        F  -   F    ?    F',
  'DisclosureConversion.request':                          'o  -   o        F  -   F    ?    F',
};

/** What differs before the receiving State undertook to comply with the restrictions: it does not read the information. */
// prettier-ignore
export const transmittedDisclosure: Table = {
  //                                                     SD: CA INV AUD  RC: CA INV AUD  STAR AUD
  'SpontaneousDisclosure.status':                          'F  F   F        F  F   F    ?    F',
  'SpontaneousDisclosure.subject':                         'F  F   -        F  F   -    ?    -',
  'SpontaneousDisclosure.receivingReference':              'o  o   o        o  o   o    ?    o',
  'SpontaneousDisclosure.answeredAt':                      'o  o   o        o  o   o    ?    o',
  'SpontaneousDisclosure.restrictions':                    'F  F   F        F  F   F    ?    F',
  'HandlingRestriction.kind':                              'F  F   F        F  F   F    ?    F',
  'HandlingRestriction.words':                             'F  F   F        F  F   F    ?    F',
  'SpontaneousDisclosure.content':                         'F  F   -        -  -   -    ?    -',
  'SpontaneousDisclosure.persons':                         'F  F   -        -  -   -    ?    -',
  'SpontaneousDisclosureContent.information':              'F  F   -        -  -   -    ?    -',
  'SpontaneousDisclosureContent.proceeds':                 'F  F   -        -  -   -    ?    -',
  'SpontaneousDisclosureContent.ownInquiries':             'F  F   -        -  -   -    ?    -',
  'SpontaneousDisclosurePerson.position':                  'F  F   -        -  -   -    ?    -',
  'SpontaneousDisclosurePerson.kind':                      'F  F   -        -  -   -    ?    -',
  'SpontaneousDisclosurePerson.name':                      'F  F   -        -  -   -    ?    -',
  'SpontaneousDisclosurePerson.aliases':                   'F  F   -        -  -   -    ?    -',
  'SpontaneousDisclosurePerson.nationality':               'F  F   -        -  -   -    ?    -',
  'SpontaneousDisclosurePerson.bornOn':                    'F  F   -        -  -   -    ?    -',
  'SpontaneousDisclosurePerson.identifiers':               'F  F   -        -  -   -    ?    -',
  'SpontaneousDisclosurePerson.remark':                    'F  F   -        -  -   -    ?    -',
};

/** What differs once it was declined: the information was never read. */
// prettier-ignore
export const declinedDisclosure: Table = {
  //                                                     SD: CA INV AUD  RC: CA INV AUD  STAR AUD
  'SpontaneousDisclosure.status':                          'F  F   F        F  F   F    ?    F',
  'SpontaneousDisclosure.declineReason':                   'F  F   -        F  F   -    ?    -',
  'SpontaneousDisclosure.answeredAt':                      'F  F   F        F  F   F    ?    F',
  'SpontaneousDisclosure.content':                         'F  F   -        -  -   -    ?    -',
  'SpontaneousDisclosure.persons':                         'F  F   -        -  -   -    ?    -',
  'SpontaneousDisclosureContent.information':              'F  F   -        -  -   -    ?    -',
  'SpontaneousDisclosurePerson.name':                      'F  F   -        -  -   -    ?    -',
};

/** In review: for the sending State and the auditor of the system alone. */
// prettier-ignore
export const disclosureInReview: Table = {
  //                                                     SD: CA INV AUD  RC: CA INV AUD  STAR AUD
  'SpontaneousDisclosure.id':                              'F  F   F        ?  ?   ?    ?    F',
  'SpontaneousDisclosure.status':                          'F  F   F        ?  ?   ?    ?    F',
  'SpontaneousDisclosure.subject':                         'F  F   -        ?  ?   ?    ?    -',
  'SpontaneousDisclosureContent.information':              'F  F   -        ?  ?   ?    ?    -',
  'SpontaneousDisclosureSide.proposal':                    'F  F   F        ?  ?   ?    ?    o',
  'SpontaneousDisclosureSide.proposedBy':                  'F  F   F        ?  ?   ?    ?    o',
  'SpontaneousDisclosureSide.proposedAt':                  'F  F   F        ?  ?   ?    ?    o',
  'SpontaneousDisclosure.events':                          'o  o   o        ?  ?   ?    ?    o',
};

/** Of a request that was opened from a disclosure and submitted: those who only execute it learn nothing of the disclosure. */
// prettier-ignore
export const requestFromDisclosure: Table = {
  //                                                     RQ: CA INV AUD  RD: CA EX AUD  STAR AUD
  'MlaRequest.origin':                                      'F  -   F        F  -   o    -    F',
};
