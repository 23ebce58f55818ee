import type { Table } from './table.js';

/**
 * Who reads what of a draft that is shared for comment, written down from domain.md 2.1 and 5.3 without looking at the
 * access policy: the central authorities of the two States, and their auditors without what it says. Investigators,
 * executing authorities, StAR and everybody else see nothing of it.
 */
/** Of a draft that was shared, commented on and judged. */
// prettier-ignore
export const judgedDraft: Table = {
  //                                              RQ: CA AUD  RD: CA AUD  AUD
  'SharedDraft.id':                                 'F  F        F  F    F',
  'SharedDraft.request':                            'F  F        o  o    F',
  'SharedDraft.requestingState':                    'F  F        F  F    F',
  'SharedDraft.requestedState':                     'F  F        F  F    F',
  'SharedDraft.round':                              'F  F        F  F    F',
  'SharedDraft.reference':                          'F  F        F  F    F',
  'SharedDraft.types':                              'F  F        F  F    F',
  'SharedDraft.language':                           'F  F        F  F    F',
  'SharedDraft.confidential':                       'F  F        F  F    F',
  'SharedDraft.sharingReason':                      'F  F        -  -    F',
  'SharedDraft.sharedAt':                           'F  F        F  F    F',
  'SharedDraft.toldAt':                             'F  F        F  F    F',
  'SharedDraft.verdict':                            'F  F        F  F    F',
  'SharedDraft.verdictAt':                          'F  F        F  F    F',
  'SharedDraft.isSource':                           'F  F        F  F    F',
  'SharedDraft.content':                            'F  -        F  -    -',
  'SharedDraft.comments':                           'F  -        F  -    -',
  'SharedDraft.listedAt':                           'F  F        F  F    F',
  'SharedDraft.updatedAt':                          'F  F        F  F    F',
  'SharedDraft.version':                            'F  F        F  F    F',
  'SharedDraftContent.message':                     'F  -        F  -    -',
  'SharedDraftContent.legalBasis':                  'F  -        F  -    -',
  'SharedDraftContent.legalBasisDetail':            'F  -        F  -    -',
  'SharedDraftContent.offences':                    'F  -        F  -    -',
  'SharedDraftContent.purpose':                     'F  -        F  -    -',
  'SharedDraftContent.urgent':                      'F  -        F  -    -',
  'SharedDraftContent.urgencyReason':               'F  -        F  -    -',
  'SharedDraftContent.deadline':                    'F  -        F  -    -',
  'SharedDraftContent.deadlineReason':              'F  -        F  -    -',
  'SharedDraftContent.channel':                     'F  -        F  -    -',
  'SharedDraftContent.translatedInto':              'F  -        F  -    -',
  'SharedDraftContent.subjectMatter':               'F  -        F  -    -',
  'SharedDraftContent.facts':                       'F  -        F  -    -',
  'SharedDraftContent.assistanceSought':            'F  -        F  -    -',
  'SharedDraftContent.procedureWished':             'F  -        F  -    -',
  'SharedDraftContent.conductingAuthority':         'F  -        F  -    -',
  'SharedDraftContent.conductingAuthorityFunctions':'F  -        F  -    -',
  'SharedDraftContent.assurances':                  'F  -        F  -    -',
  'SharedDraftContent.assurancesDetail':            'F  -        F  -    -',
  'SharedDraftContent.previousContacts':            'F  -        F  -    -',
  'SharedDraftContent.items':                       'F  -        F  -    -',
  'SharedDraftContent.persons':                     'F  -        F  -    -',
  'SharedDraftContent.enclosures':                  'F  -        F  -    -',
  'SharedDraftPerson.name':                         'F  -        F  -    -',
  'SharedDraftPerson.identifiers':                  'F  -        F  -    -',
  'SharedDraftParticular.values':                   'F  -        F  -    -',
  'SharedDraftComment.id':                          'F  -        F  -    -',
  'SharedDraftComment.byState':                     'F  -        F  -    -',
  'SharedDraftComment.text':                        'F  -        F  -    -',
  'SharedDraftComment.saidAt':                      'F  -        F  -    -',
};

/** Of a draft that was withdrawn. */
// prettier-ignore
export const withdrawnDraft: Table = {
  //                                              RQ: CA AUD  RD: CA AUD  AUD
  'SharedDraft.id':                                 'F  F        F  F    F',
  'SharedDraft.withdrawnAt':                        'F  F        F  F    F',
  'SharedDraft.withdrawalReason':                   'F  -        F  -    -',
  'SharedDraft.content':                            'F  -        -  -    -',
  'SharedDraft.comments':                           'F  -        F  -    -',
  'SharedDraftContent.facts':                       'F  -        -  -    -',
  'SharedDraftContent.persons':                     'F  -        -  -    -',
  'SharedDraftContent.enclosures':                  'F  -        -  -    -',
  'SharedDraftComment.text':                        'F  -        F  -    -',
};

/** Of a draft that was shown by letter to a State that does not take part in Repatria, and answered on paper. */
// prettier-ignore
export const draftOnPaper: Table = {
  //                                             RQ: CA AUD  AUD
  'SharedDraft.toldAt':                             'F  F    F',
  'SharedDraft.deliveries':                         'F  F    F',
  'SharedDraft.comments':                           'F  -    -',
  'SharedDraft.verdict':                            'F  F    F',
  'MlaRequestDelivery.subject':                     'F  F    F',
  'MlaRequestDelivery.sharedDraft':                 'F  F    F',
  'MlaRequestDelivery.letter':                      'F  -    -',
  'MlaRequestLetter.text':                          'F  -    -',
  'SharedDraftComment.enteredBy':                   'F  -    -',
  'SharedDraftComment.happenedOn':                  'F  -    -',
  'SharedDraftComment.receivedOn':                  'F  -    -',
  'SharedDraftComment.paperReference':              'F  -    -',
  'SharedDraftComment.writtenBy':                   'F  -    -',
};

/** Of a draft that came on paper from a State that does not take part, was answered, and was withdrawn by a paper. */
// prettier-ignore
export const draftFromPaper: Table = {
  //                                              RD: CA AUD  AUD
  'SharedDraft.id':                                  'F  F    F',
  'SharedDraft.request':                             'o  o    o',
  'SharedDraft.requestingState':                     'F  F    F',
  'SharedDraft.requestedState':                      'F  F    F',
  'SharedDraft.reference':                           'F  F    F',
  'SharedDraft.types':                               'F  F    F',
  'SharedDraft.toldAt':                              'F  F    F',
  'SharedDraft.receivedOn':                          'F  F    F',
  'SharedDraft.medium':                              'F  F    F',
  'SharedDraft.verdict':                             'F  F    F',
  'SharedDraft.deliveries':                          'F  F    F',
  'SharedDraft.comments':                            'F  -    -',
  'SharedDraft.withdrawnOn':                         'F  F    F',
  'SharedDraft.withdrawalReason':                    'F  -    -',
  'SharedDraft.withdrawalPaper':                     'F  -    -',
  // The own State has the paper.
  'SharedDraft.content':                             'F  -    -',
  'SharedDraftContent.message':                      'F  -    -',
  'SharedDraftContent.facts':                        'F  -    -',
  'SharedDraftContent.items':                        'F  -    -',
  'SharedDraftContent.persons':                      'F  -    -',
  'SharedDraftPerson.name':                          'F  -    -',
  'SharedDraftComment.text':                         'F  -    -',
  'MlaRequestDelivery.subject':                      'F  F    F',
  'MlaRequestDelivery.evidences':                    'F  F    F',
  'MlaRequestDelivery.letter':                       'F  -    -',
  'MlaRequestLetter.text':                           'F  -    -',
};

/** What a request shows of the drafts that preceded it. */
// prettier-ignore
export const requestWithDrafts: Table = {
  //                                   RQ: CA INV AUD  RD: CA EX AUD  STAR AUD
  'MlaRequest.sharedDrafts':              'F  -   F        F  -  F    -    F',
  'MlaRequest.submittedAfter':            'F  -   F        F  -  F    -    F',
};
