import type { Table } from './table.js';

/**
 * Who reads what of a request, written down from domain.md 5.3 without looking at the access policy. The columns: the
 * central authority, an assigned competent authority and the auditor of the requesting State (RQ), the same of the
 * requested State (RD), StAR with a grant, the auditor of the whole system.
 *
 * Where the service deviates from the matrix: to an auditor everything that is content (subject matter, procedure
 * wished, persons) is hidden, where the matrix lets existence or more be seen; an assigned authority sees facts,
 * persons and both references, since it cannot execute without them; the requesting State's reference is no masked
 * one, since both States write it on their letters; who executes in the other State is not shown. The case is the requesting
 * State's own: who is no party of it sees of it what the request says.
 */
export const partsOfRequest = [
  'MlaRequestContent',
  'MlaRequestItem',
  'MlaRequestItemParticulars',
  'MlaRequestPerson',
  'MlaRequestSide',
  'MlaRequestNote',
  'MlaRequestEvent',
  'MlaRequestAssignment',
  'MlaRequestCommandAvailability',
];

/** Of a request that was executed and closed. */
// prettier-ignore
export const closedRequest: Table = {
  //                                         RQ: CA INV AUD  RD: CA EX AUD  STAR AUD
  'MlaRequest.id':                              'F  F   F        F  F  F    F    F',
  'MlaRequest.case':                            'F  F   F        o  o  o    F    F',
  'MlaRequest.requestingState':                 'F  F   F        F  F  F    F    F',
  'MlaRequest.requestedState':                  'F  F   F        F  F  F    F    F',
  'MlaRequest.requestingKeeper':                'F  F   F        F  F  F    F    F',
  'MlaRequest.requestedKeeper':                 'F  F   F        F  F  F    F    F',
  'MlaRequest.requestingReference':             'F  F   F        F  F  F    F    F',
  'MlaRequest.requestedReference':              'F  F   F        F  F  F    -    F',
  'MlaRequest.requestingAuthorityEntry':        'F  F   F        F  F  F    -    F',
  'MlaRequest.requestedAuthorityEntry':         'F  F   F        F  F  F    -    F',
  'MlaRequest.status':                          'F  F   F        F  F  F    F    F',
  'MlaRequest.types':                           'F  F   F        F  F  F    F    F',
  'MlaRequest.legalBasis':                      'F  F   F        F  F  F    F    F',
  'MlaRequest.legalBasisDetail':                'F  F   F        F  F  F    F    F',
  'MlaRequest.offences':                        'F  F   F        F  F  F    F    F',
  'MlaRequest.language':                        'F  F   F        F  F  F    F    F',
  'MlaRequest.purpose':                         'F  F   F        F  F  F    -    F',
  'MlaRequest.urgent':                          'F  F   F        F  F  F    -    F',
  'MlaRequest.urgencyReason':                   'F  F   F        F  F  F    -    F',
  'MlaRequest.deadline':                        'F  F   F        F  F  F    -    F',
  'MlaRequest.deadlineReason':                  'F  F   F        F  F  F    -    F',
  'MlaRequest.confidential':                    'F  F   F        F  F  F    -    F',
  'MlaRequest.channel':                         'F  F   F        F  F  F    -    F',
  'MlaRequest.executionSummary':                'F  F   F        F  F  F    -    F',
  'MlaRequest.outcome':                         'F  F   F        F  F  F    -    F',
  'MlaRequest.outcomeKind':                     'F  F   F        F  F  F    -    F',
  'MlaRequest.returnedFor':                     'o  o   o        o  o  o    -    o',
  'MlaRequest.returnReasons':                   'o  o   o        o  o  o    -    o',
  'MlaRequest.resubmits':                       'o  o   o        o  o  o    o    o',
  'MlaRequest.resubmissions':                   'o  o   o        o  o  o    o    o',
  'MlaRequest.refusalGrounds':                  'o  o   o        o  o  o    -    o',
  'MlaRequest.refusalReasons':                  'o  o   o        o  o  o    -    o',
  'MlaRequest.submittedAt':                     'F  F   F        F  F  F    F    F',
  'MlaRequest.acknowledgedAt':                  'F  F   F        F  F  F    F    F',
  'MlaRequest.decidedAt':                       'F  F   F        F  F  F    F    F',
  'MlaRequest.executedAt':                      'F  F   F        F  F  F    F    F',
  'MlaRequest.createdAt':                       'F  F   F        -  -  -    -    F',
  'MlaRequest.listedAt':                        'F  F   F        F  F  F    F    F',
  'MlaRequest.updatedAt':                       'F  F   F        F  F  F    F    F',
  'MlaRequest.version':                         'F  F   F        F  F  F    F    F',
  'MlaRequest.content':                         'F  F   -        F  F  -    -    -',
  'MlaRequest.persons':                         'F  F   -        F  F  -    -    -',
  'MlaRequest.ownSide':                         'F  F   F        F  F  F    -    o',
  'MlaRequest.sides':                           '-  -   -        -  -  -    -    F',
  'MlaRequest.notes':                           'F  -   -        F  -  -    -    -',
  'MlaRequest.assignments':                     'F  F   F        F  F  F    -    o',
  'MlaRequest.detainedPersonTransfers':         'o  o   o        o  o  o    -    o',
  'MlaRequest.safeConducts':                    'o  o   o        o  o  o    -    o',
  'MlaRequest.hearings':                        'o  o   o        o  o  o    -    o',
  'MlaRequest.origin':                           'o  -   o        o  -  o    -    o',
  'MlaRequest.costs':                           'o  -   o        o  o  o    -    o',
  'MlaRequest.confidentialityNotices':          'o  o   o        o  o  o    -    o',
  'MlaRequest.evidence':                         'o  o   o        o  o  o    -    o',
  'MlaRequest.useConsents':                     'o  o   o        o  o  o    -    o',
  'MlaRequest.evidenceUses':                    'o  o   o        o  o  o    -    o',
  'MlaRequest.exculpatoryNotices':              'o  o   o        o  o  o    -    o',
  'MlaRequest.measures':                         'o  o   o        o  o  o    -    o',
  'MlaRequest.events':                          'F  F   F        F  F  F    F    F',
  'MlaRequest.availableCommands':               'F  o   o        F  o  o    o    o',
  'MlaRequestContent.subjectMatter':            'F  F   -        F  F  -    -    -',
  'MlaRequestContent.facts':                    'F  F   -        F  F  -    -    -',
  'MlaRequestContent.assistanceSought':         'F  F   -        F  F  -    -    -',
  'MlaRequestContent.procedureWished':          'F  F   -        F  F  -    -    -',
  'MlaRequest.items':                          'F  F   F        F  F  F    F    F',
  'MlaRequestItem.id':                         'F  F   F        F  F  F    F    F',
  'MlaRequestItem.position':                   'F  F   F        F  F  F    F    F',
  'MlaRequestItem.type':                       'F  F   F        F  F  F    F    F',
  'MlaRequestItem.coercive':                   'F  F   F        F  F  F    F    F',
  'MlaRequestItem.status':                     'F  F   F        F  F  F    F    F',
  'MlaRequestItem.avenue':                     'F  F   F        F  F  F    F    F',
  'MlaRequestItem.executingAuthority':         'F  F   F        F  F  F    -    F',
  'MlaRequestItem.procedureFollowed':          'F  F   F        F  F  F    -    F',
  'MlaRequestItem.deviationReason':            'F  F   F        F  F  F    -    F',
  'MlaRequestItem.executedAt':                 'F  F   F        F  F  F    F    F',
  'MlaRequestItem.result':                     'F  F   -        F  F  -    -    -',
  'MlaRequestItem.particulars':                'F  F   -        F  F  -    -    -',
  'MlaRequestItemParticulars.description':     'F  F   -        F  F  -    -    -',
  'MlaRequestItemParticulars.nexus':           'F  F   -        F  F  -    -    -',
  'MlaRequestItemParticulars.addressee':       'F  F   -        F  F  -    -    -',
  'MlaRequestItemParticulars.questions':       'F  F   -        F  F  -    -    -',
  'MlaRequestItemParticulars.periodFrom':      'F  F   -        F  F  -    -    -',
  'MlaRequestItemParticulars.periodTo':        'F  F   -        F  F  -    -    -',
  'MlaRequestItemParticulars.institution':     'F  F   -        F  F  -    -    -',
  'MlaRequestItemParticulars.account':         'F  F   -        F  F  -    -    -',
  'MlaRequestItemParticulars.place':           'F  F   -        F  F  -    -    -',
  'MlaRequestItemParticulars.documents':       'F  F   -        F  F  -    -    -',
  'MlaRequestItemParticulars.appearOn':        'F  F   -        F  F  -    -    -',
  'MlaRequestItemParticulars.videoHearingWished':'F  F   -        F  F  -    -    -',
  'MlaRequestItemParticulars.propertyDescription':'F  F   -        F  F  -    -    -',
  'MlaRequestItemParticulars.propertyLocation':'F  F   -        F  F  -    -    -',
  'MlaRequestItemParticulars.estimatedValue':  'F  F   -        F  F  -    -    -',
  'MlaRequestItemParticulars.estimatedValueCurrency':'F  F   -        F  F  -    -    -',
  'MlaRequestItemParticulars.dissipationRisk': 'F  F   -        F  F  -    -    -',
  'MlaRequestItemParticulars.orderCourt':      'F  F   -        F  F  -    -    -',
  'MlaRequestItemParticulars.orderDate':       'F  F   -        F  F  -    -    -',
  'MlaRequestItemParticulars.orderNumber':     'F  F   -        F  F  -    -    -',
  'MlaRequestItemParticulars.orderIsFinal':    'F  F   -        F  F  -    -    -',
  'MlaRequestItemParticulars.orderCopyAttached':'F  F   -        F  F  -    -    -',
  'MlaRequestItemParticulars.orderExtent':     'F  F   -        F  F  -    -    -',
  'MlaRequestItemParticulars.noticeToThirdParties':'F  F   -        F  F  -    -    -',
  'MlaRequestPerson.id':                        'F  F   -        F  F  -    -    -',
  'MlaRequestPerson.name':                      'F  F   -        F  F  -    -    -',
  'MlaRequestPerson.aliases':                   'F  F   -        F  F  -    -    -',
  'MlaRequestPerson.subject':                   'F  F   -        o  o  -    -    -',
  'MlaRequestSide.state':                       'F  F   F        F  F  F    -    F',
  'MlaRequestSide.internalStep':                'F  F   F        F  F  F    -    F',
  'MlaRequestSide.assignee':                    'F  F   F        F  F  F    -    F',
  'MlaRequestSide.proposal':                    'o  o   o        o  o  o    -    o',
  'MlaRequestSide.proposedBy':                  'o  o   o        o  o  o    -    o',
  'MlaRequestSide.proposedAt':                  'o  o   o        o  o  o    -    o',
  'MlaRequestSide.proposedGrounds':             'o  o   o        o  o  o    -    o',
  'MlaRequestSide.proposedReasons':             'o  o   o        o  o  o    -    o',
  'MlaRequestNote.state':                       'F  -   -        F  -  -    -    -',
  'MlaRequestNote.kind':                        'F  -   -        F  -  -    -    -',
  'MlaRequestNote.text':                        'F  -   -        F  -  -    -    -',
  'MlaRequestNote.author':                      'F  -   -        F  -  -    -    -',
  'MlaRequestNote.createdAt':                   'F  -   -        F  -  -    -    -',
  'MlaRequestEvent.command':                    'F  F   F        F  F  F    F    F',
  'MlaRequestEvent.status':                     'F  F   F        F  F  F    F    F',
  'MlaRequestEvent.byState':                    'F  F   F        F  F  F    F    F',
  'MlaRequestEvent.enteredBy':                  'o  o   o        o  o  o    o    o',
  'MlaRequestEvent.happenedOn':                 'o  o   o        o  o  o    o    o',
  'MlaRequestEvent.paperReference':             'o  o   o        o  o  o    -    o',
  'MlaRequestEvent.irregular':                  'F  F   F        F  F  F    F    F',
  'MlaRequestEvent.irregularities':             'o  o   o        o  o  o    o    o',
  'MlaRequestEvent.occurredAt':                 'F  F   F        F  F  F    F    F',
  'MlaRequestAssignment.id':                    'F  F   F        F  F  F    -    o',
  'MlaRequestAssignment.state':                 'F  F   F        F  F  F    -    o',
  'MlaRequestAssignment.authority':             'F  F   F        F  F  F    -    o',
  'MlaRequestAssignment.assignedAt':            'F  F   F        F  F  F    -    o',
  'MlaRequestAssignment.endedAt':               'o  o   o        o  o  o    -    o',
  'MlaRequestCommandAvailability.command':      'F  o   o        F  o  o    o    o',
  'MlaRequestCommandAvailability.missing':      '!  o   o        !  o  o    o    o',
};

/** What differs while the requested State considers a refusal. */
// prettier-ignore
export const consideredRequest: Table = {
  //                                         RQ: CA INV AUD  RD: CA EX AUD  STAR AUD
  'MlaRequest.refusalGrounds':                  'o  o   o        o  o  o    -    o',
  'MlaRequest.refusalReasons':                  'o  o   o        o  o  o    -    o',
  'MlaRequestSide.proposal':                    'o  o   o        F  F  F    -    !',
  'MlaRequestSide.proposedBy':                  'o  o   o        F  F  F    -    !',
  'MlaRequestSide.proposedAt':                  'o  o   o        F  F  F    -    !',
  'MlaRequestSide.proposedGrounds':             'o  o   o        F  F  F    -    !',
  'MlaRequestSide.proposedReasons':             'o  o   o        F  F  F    -    !',
};

/** What differs once it was refused. */
// prettier-ignore
export const refusedRequest: Table = {
  //                                         RQ: CA INV AUD  RD: CA EX AUD  STAR AUD
  'MlaRequest.refusalGrounds':                  'F  F   F        F  F  F    -    F',
  'MlaRequest.refusalReasons':                  'F  F   F        F  F  F    -    F',
  'MlaRequest.executionSummary':                'o  o   o        o  o  o    -    o',
};

/** What differs once it was returned, because it lacks something. */
// prettier-ignore
export const returnedRequest: Table = {
  //                                         RQ: CA INV AUD  RD: CA EX AUD  STAR AUD
  'MlaRequest.returnedFor':                     'F  F   F        F  F  F    -    F',
  'MlaRequest.returnReasons':                   'F  F   F        F  F  F    -    F',
};

/** A draft in review: for the requesting State and the auditor of the system. */
// prettier-ignore
export const requestInReview: Table = {
  //                                         RQ: CA INV AUD  RD: CA EX AUD  STAR AUD
  'MlaRequest.id':                              'F  F   F        ?  ?  ?    ?    F',
  'MlaRequest.status':                          'F  F   F        ?  ?  ?    ?    F',
  'MlaRequest.purpose':                         'F  F   F        ?  ?  ?    ?    F',
  'MlaRequest.createdAt':                       'F  F   F        ?  ?  ?    ?    F',
  'MlaRequest.submittedAt':                     'o  o   o        ?  ?  ?    ?    o',
  'MlaRequest.requestedReference':              'o  o   o        ?  ?  ?    ?    o',
  'MlaRequest.events':                          'o  o   o        ?  ?  ?    ?    o',
  'MlaRequestContent.facts':                    'F  F   -        ?  ?  ?    ?    -',
  'MlaRequestPerson.name':                      'F  F   -        ?  ?  ?    ?    -',
  'MlaRequestPerson.aliases':                   'F  F   -        ?  ?  ?    ?    -',
  'MlaRequestPerson.subject':                   'F  F   -        ?  ?  ?    ?    -',
  'MlaRequestSide.proposal':                    'F  F   F        ?  ?  ?    ?    F',
  'MlaRequestSide.proposedBy':                  'F  F   F        ?  ?  ?    ?    F',
  'MlaRequestSide.proposedAt':                  'F  F   F        ?  ?  ?    ?    F',
  'MlaRequestSide.proposedGrounds':             'o  o   o        ?  ?  ?    ?    o',
  'MlaRequestNote.text':                        'F  -   -        ?  ?  ?    ?    -',
  'MlaRequest.availableCommands':               'F  o   o        ?  ?  ?    ?    o',
};
