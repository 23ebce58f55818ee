import type { Table } from './table.js';

/**
 * Who reads what of a request, written down from domain.md 5.3 without looking at the access policy. The columns: the
 * central authority, an assigned competent authority and the auditor of the requesting State (RQ), the same of the
 * requested State (RD), StAR with a grant, the auditor of the whole system.
 *
 * Where the service deviates from the matrix: to an auditor everything that is content (subject matter, procedure
 * wished, persons) is hidden, where the matrix lets existence or more be seen; an assigned authority sees facts,
 * persons and both references, since it cannot execute without them; the requesting State's reference is no masked
 * one, since both States write it on their letters. The case is the requesting
 * State's own: who is no party of it sees of it what the request says.
 */
export const partsOfRequest = [
  'MlaRequestContent',
  'MlaRequestItem',
  'MlaRequestItemParticulars',
  'MlaRequestItemCommandAvailability',
  'MlaRequestPerson',
  'MlaRequestPersonIdentifier',
  'MlaRequestAdHocAgreement',
  'MlaRequestOffence',
  'MlaRequestFinding',
  'MlaRequestGoverningTreaty',
  'MlaRequestTranslation',
  'MlaRequestTranslator',
  'MlaRequestEnclosure',
  'MlaRequestSide',
  'MlaRequestRefusalWarning',
  'MlaRequestNote',
  'MlaRequestRestriction',
  'MlaRequestConflict',
  'MlaRequestHandover',
  'MlaRequestDelivery',
  'MlaRequestDeliveryEvidence',
  'MlaRequestLetter',
  'MlaRequestEvent',
  'MlaRequestAssignment',
  'MlaRequestCommandAvailability',
  'MlaRequestInformationRound',
  'MlaRequestStatusInquiry',
  'MlaRequestConsultation',
  'MlaRequestConsultationMessage',
  'MlaRequestCondition',
  'MlaRequestClock',
  'MlaRequestClockPause',
  'MlaRequestClockExtension',
  'MlaRequestBall',
  'MlaRequestHolding',
  'MlaRequestDelay',
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
  'MlaRequest.treaty':                         'o  o   o        o  o  o    o    o',
  'MlaRequest.governingTreaties':              'F  F   F        F  F  F    F    F',
  'MlaRequestGoverningTreaty.id':              'F  F   F        F  F  F    F    F',
  'MlaRequestGoverningTreaty.name':            'F  F   F        F  F  F    F    F',
  'MlaRequestGoverningTreaty.kind':            'F  F   F        F  F  F    F    F',
  'MlaRequestGoverningTreaty.reference':       'o  o   o        o  o  o    o    o',
  'MlaRequestGoverningTreaty.verification':    'F  F   F        F  F  F    F    F',
  'MlaRequestGoverningTreaty.inForceFrom':     'o  o   o        o  o  o    o    o',
  'MlaRequestGoverningTreaty.until':           'o  o   o        o  o  o    o    o',
  'MlaRequest.offenceDetails':                 'F  F   F        F  F  F    F    F',
  'MlaRequest.translations':                   'F  F   F        F  F  F    -    F',
  'MlaRequest.enclosures':                     'F  F   F        F  F  F    -    F',
  'MlaRequest.completeness':                   'F  F   F        F  F  F    -    F',
  'MlaRequest.sentIncomplete':                 'F  F   F        F  F  F    -    F',
  'MlaRequest.incompleteReason':               'F  F   F        F  F  F    -    F',
  'MlaRequestFinding.severity':                'F  F   F        F  F  F    -    F',
  'MlaRequestFinding.subject':                 'F  F   F        F  F  F    -    F',
  'MlaRequestFinding.says':                    'F  F   F        F  F  F    -    F',
  'MlaRequestFinding.source':                  'F  F   F        F  F  F    -    F',
  // One finding rests on a rule, another on none.
  'MlaRequestFinding.rule':                    '!  !   !        !  !  !    -    !',
  'MlaRequestFinding.advice':                  'F  F   F        F  F  F    -    F',
  'MlaRequest.offences':                        'F  F   F        F  F  F    F    F',
  'MlaRequest.language':                        'F  F   F        F  F  F    F    F',
  'MlaRequest.purpose':                         'F  F   F        F  F  F    -    F',
  'MlaRequest.urgent':                          'F  F   F        F  F  F    -    F',
  'MlaRequest.urgencyReason':                   'F  F   F        F  F  F    -    F',
  'MlaRequest.adHocAgreement':                  'F  F   F        F  F  F    -    F',
  'MlaRequestAdHocAgreement.covers':            'F  F   F        F  F  F    -    F',
  'MlaRequestAdHocAgreement.agreedAt':          'F  F   F        F  F  F    -    F',
  'MlaRequestAdHocAgreement.channel':           'F  F   F        F  F  F    -    F',
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
  'MlaRequest.followsUp':                       'o  o   o        o  o  o    o    o',
  'MlaRequest.followUps':                       'o  o   o        o  o  o    o    o',
  'MlaRequest.resubmissions':                   'o  o   o        o  o  o    o    o',
  'MlaRequest.lapseReasons':                     'o  o   o        o  o  o    -    o',
  'MlaRequest.postponementGround':               'o  o   o        o  o  o    -    o',
  'MlaRequest.postponementReviewOn':             'o  o   o        o  o  o    -    o',
  'MlaRequest.postponedAt':                      'o  o   o        o  o  o    -    o',
  'MlaRequest.informationRounds':                'o  o   o        o  o  o    -    o',
  'MlaRequest.consultations':                    'o  o   o        o  o  o    -    o',
  'MlaRequest.conditions':                       'o  o   o        o  o  o    -    o',
  'MlaRequest.refusalGrounds':                  'o  o   o        o  o  o    -    o',
  'MlaRequest.refusalReasons':                  'o  o   o        o  o  o    -    o',
  'MlaRequest.submittedAt':                     'F  F   F        F  F  F    F    F',
  'MlaRequest.deliveredAt':                     'F  F   F        F  F  F    F    F',
  'MlaRequest.acknowledgedAt':                  'F  F   F        F  F  F    F    F',
  'MlaRequest.decidedAt':                       'F  F   F        F  F  F    F    F',
  'MlaRequest.executedAt':                      'F  F   F        F  F  F    F    F',
  'MlaRequest.createdAt':                       'F  F   F        -  -  -    -    F',
  'MlaRequest.listedAt':                        'F  F   F        F  F  F    F    F',
  'MlaRequest.historical':                      'F  F   F        F  F  F    F    F',
  'MlaRequest.updatedAt':                       'F  F   F        F  F  F    F    F',
  'MlaRequest.version':                         'F  F   F        F  F  F    F    F',
  'MlaRequest.content':                         'F  F   -        F  F  -    -    -',
  'MlaRequest.persons':                         'F  F   -        F  F  -    -    -',
  'MlaRequest.ownSide':                         'F  F   F        F  F  F    -    o',
  'MlaRequest.sides':                           '-  -   -        -  -  -    -    F',
  'MlaRequest.notes':                           'F  -   -        F  -  -    -    -',
  'MlaRequest.proposedSteps':                   'o  -   -        o  -  -    -    -',
  'MlaRequest.assignments':                     'F  F   F        F  F  F    -    o',
  'MlaRequest.restrictions':                    'F  -   F        F  -  F    -    o',
  'MlaRequest.conflicts':                       'F  -   F        F  -  F    -    o',
  'MlaRequest.handovers':                       'F  -   F        F  -  F    -    o',
  'MlaRequest.detainedPersonTransfers':         'o  o   o        o  o  o    -    o',
  'MlaRequest.safeConducts':                    'o  o   o        o  o  o    -    o',
  'MlaRequest.hearings':                        'o  o   o        o  o  o    -    o',
  'MlaRequest.origin':                           'o  -   o        o  -  o    -    o',
  'MlaRequest.sharedDrafts':                            'o  -   o        o  -  o    -    o',
  'MlaRequest.submittedAfter':                          'o  -   o        o  -  o    -    o',
  'MlaRequest.costs':                           'o  -   o        o  o  o    -    o',
  'MlaRequest.confidentialityNotices':          'o  o   o        o  o  o    -    o',
  'MlaRequest.evidence':                         'o  o   o        o  o  o    -    o',
  'MlaRequest.useConsents':                     'o  o   o        o  o  o    -    o',
  'MlaRequest.evidenceUses':                    'o  o   o        o  o  o    -    o',
  'MlaRequest.exculpatoryNotices':              'o  o   o        o  o  o    -    o',
  'MlaRequest.measures':                         'o  o   o        o  o  o    -    o',
  'MlaRequest.events':                          'F  F   F        F  F  F    F    F',
  'MlaRequest.availableCommands':               'F  F   o        F  F  o    o    o',
  'MlaRequest.ballHolder':                      'F  F   F        F  F  F    -    F',
  'MlaRequest.ballSince':                       'F  F   F        F  F  F    -    F',
  'MlaRequest.nextDueAt':                       'o  o   o        o  o  o    -    o',
  'MlaRequest.clocks':                          'F  F   F        F  F  F    -    F',
  'MlaRequest.runningClocks':                   'o  o   o        o  o  o    -    o',
  'MlaRequest.ballPeriods':                     'F  F   F        F  F  F    -    F',
  'MlaRequest.holdings':                        'F  F   F        F  F  F    -    F',
  'MlaRequest.delays':                          'o  o   o        o  o  o    -    o',
  'MlaRequestClock.id':                         'F  F   F        F  F  F    -    F',
  'MlaRequestClock.kind':                       'F  F   F        F  F  F    -    F',
  'MlaRequestClock.state':                      'F  F   F        F  F  F    -    F',
  'MlaRequestClock.amount':                     'F  F   F        F  F  F    -    F',
  'MlaRequestClock.unit':                       'F  F   F        F  F  F    -    F',
  'MlaRequestClock.source':                     'F  F   F        F  F  F    -    F',
  'MlaRequestClock.timeZone':                   'F  F   F        F  F  F    -    F',
  'MlaRequestClock.isDefaultCalendar':          'F  F   F        F  F  F    -    F',
  'MlaRequestClock.startedAt':                  'F  F   F        F  F  F    -    F',
  'MlaRequestClock.startedByDay':               'F  F   F        F  F  F    -    F',
  'MlaRequestClock.firstDueAt':                 'F  F   F        F  F  F    -    F',
  'MlaRequestClock.dueAt':                      'F  F   F        F  F  F    -    F',
  'MlaRequestClock.stoppedAt':                  'F  F   F        F  F  F    -    F',
  'MlaRequestClock.result':                     'F  F   F        F  F  F    -    F',
  'MlaRequestClock.isRunning':                  'F  F   F        F  F  F    -    F',
  'MlaRequestClock.target':                     'F  o   F        F  o  F    -    F',
  'MlaRequestClock.pausedAt':                   'o  o   o        o  o  o    -    o',
  'MlaRequestClock.pauses':                     'o  o   o        o  o  o    -    o',
  'MlaRequestClock.extensions':                 'o  o   o        o  o  o    -    o',
  'MlaRequestClockPause.pausedAt':              'o  o   o        o  o  o    -    o',
  'MlaRequestClockPause.resumedAt':             'o  o   o        o  o  o    -    o',
  'MlaRequestClockExtension.byState':           'o  o   o        o  o  o    -    o',
  'MlaRequestClockExtension.extendedAt':        'o  o   o        o  o  o    -    o',
  'MlaRequestClockExtension.dueBefore':         'o  o   o        o  o  o    -    o',
  'MlaRequestClockExtension.dueAfter':          'o  o   o        o  o  o    -    o',
  'MlaRequestClockExtension.reason':            'o  o   o        o  o  o    -    o',
  'MlaRequestClockExtension.text':              'o  o   o        o  o  o    -    o',
  'MlaRequestBall.holder':                      'F  F   F        F  F  F    -    F',
  'MlaRequestBall.heldFrom':                    'F  F   F        F  F  F    -    F',
  'MlaRequestBall.heldUntil':                   '!  !   !        !  !  !    -    !',
  'MlaRequestHolding.holder':                   'F  F   F        F  F  F    -    F',
  'MlaRequestHolding.days':                     'F  F   F        F  F  F    -    F',
  'MlaRequestHolding.hours':                    'F  F   F        F  F  F    -    F',
  'MlaRequestDelay.byState':                    'o  o   o        o  o  o    -    o',
  'MlaRequestDelay.holder':                     'o  o   o        o  o  o    -    o',
  'MlaRequestDelay.reason':                     'o  o   o        o  o  o    -    o',
  'MlaRequestDelay.text':                       'o  o   o        o  o  o    -    o',
  'MlaRequestDelay.expectedOn':                 'o  o   o        o  o  o    -    o',
  'MlaRequestDelay.recordedAt':                 'o  o   o        o  o  o    -    o',
  'MlaRequestContent.subjectMatter':            'F  F   -        F  F  -    -    -',
  'MlaRequestContent.facts':                    'F  F   -        F  F  -    -    -',
  'MlaRequestContent.assistanceSought':         'F  F   -        F  F  -    -    -',
  'MlaRequestContent.adHocAgreementGivenBy':    'F  F   -        F  F  -    -    -',
  'MlaRequestContent.procedureWished':          'F  F   -        F  F  -    -    -',
  'MlaRequest.items':                          'F  F   F        F  F  F    F    F',
  'MlaRequest.dissipationRisk':                'F  F   -        F  F  -    -    -',
  'MlaRequestItem.id':                         'F  F   F        F  F  F    F    F',
  'MlaRequestItem.position':                   'F  F   F        F  F  F    F    F',
  'MlaRequestItem.type':                       'F  F   F        F  F  F    F    F',
  'MlaRequestItem.coercive':                   'F  F   F        F  F  F    F    F',
  'MlaRequestItem.status':                     'F  F   F        F  F  F    F    F',
  'MlaRequestItem.avenue':                     'F  F   F        F  F  F    F    F',
  'MlaRequestItem.executingAuthority':         'F  F   F        F  F  F    -    F',
  'MlaRequestItem.procedureFollowed':          'F  F   F        F  F  F    -    F',
  'MlaRequestItem.deviationReason':            'F  F   F        F  F  F    -    F',
  'MlaRequestItem.refusalGrounds':             'F  F   F        F  F  F    -    F',
  'MlaRequestItem.executedAt':                 'F  F   F        F  F  F    F    F',
  'MlaRequestItem.result':                     'F  F   -        F  F  -    -    -',
  'MlaRequestItem.availableCommands':          'o  o   o        o  o  o    o    o',
  'MlaRequestItemCommandAvailability.command': 'o  o   o        o  o  o    -    o',
  'MlaRequestItemCommandAvailability.missing': 'o  o   o        o  o  o    -    o',
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
  'MlaRequestItemParticulars.dissipationRiskLevel':'F  F   -        F  F  -    -    -',
  'MlaRequestItemParticulars.orderCourt':      'F  F   -        F  F  -    -    -',
  'MlaRequestItemParticulars.orderDate':       'F  F   -        F  F  -    -    -',
  'MlaRequestItemParticulars.orderNumber':     'F  F   -        F  F  -    -    -',
  'MlaRequestItemParticulars.orderIsFinal':    'F  F   -        F  F  -    -    -',
  'MlaRequestItemParticulars.orderCopyAttached':'F  F   -        F  F  -    -    -',
  'MlaRequestItemParticulars.orderExtent':     'F  F   -        F  F  -    -    -',
  'MlaRequestItemParticulars.noticeToThirdParties':'F  F   -        F  F  -    -    -',
  'MlaRequestPerson.id':                        'F  F   -        F  F  -    -    -',
  'MlaRequestContent.conductingAuthority':     'F  F   -        F  F  -    -    -',
  'MlaRequestContent.conductingAuthorityFunctions':'F  F   -        F  F  -    -    -',
  'MlaRequestContent.assurances':              'F  F   -        F  F  -    -    -',
  'MlaRequestContent.assurancesDetail':        'F  F   -        F  F  -    -    -',
  'MlaRequestContent.previousContacts':        'F  F   -        F  F  -    -    -',
  'MlaRequestOffence.position':                'F  F   F        F  F  F    F    F',
  'MlaRequestOffence.citation':                'F  F   F        F  F  F    F    F',
  'MlaRequestOffence.description':             'F  F   F        F  F  F    F    F',
  'MlaRequestOffence.text':                    'F  F   F        F  F  F    F    F',
  'MlaRequestOffence.penalty':                 'F  F   F        F  F  F    F    F',
  'MlaRequestTranslation.position':            'F  F   F        F  F  F    -    F',
  'MlaRequestTranslation.language':            'F  F   F        F  F  F    -    F',
  'MlaRequestTranslation.isCertified':         'F  F   F        F  F  F    -    F',
  'MlaRequestTranslation.parts':               'F  F   F        F  F  F    -    F',
  'MlaRequestTranslation.translator':          'F  -   -        o  -  -    -    -',
  'MlaRequestTranslator.name':                 'F  -   -        o  -  -    -    -',
  'MlaRequestEnclosure.position':              'F  F   F        F  F  F    -    F',
  'MlaRequestEnclosure.title':                 'F  F   -        F  F  -    -    -',
  'MlaRequestEnclosure.kind':                  'F  F   F        F  F  F    -    F',
  'MlaRequestEnclosure.item':                  'F  F   F        F  F  F    -    F',
  'MlaRequestEnclosure.language':              'F  F   F        F  F  F    -    F',
  'MlaRequestEnclosure.pages':                 'F  F   F        F  F  F    -    F',
  'MlaRequestEnclosure.digest':                'F  F   F        F  F  F    -    F',
  'MlaRequestPerson.kind':                     'F  F   -        F  F  -    -    -',
  'MlaRequestPerson.nationality':              'F  F   -        F  F  -    -    -',
  'MlaRequestPerson.bornOn':                   'F  F   -        F  F  -    -    -',
  'MlaRequestPerson.location':                 'F  F   -        F  F  -    -    -',
  'MlaRequestPerson.identifiers':              'F  F   -        F  F  -    -    -',
  'MlaRequestPersonIdentifier.kind':           'F  F   -        F  F  -    -    -',
  'MlaRequestPersonIdentifier.issuingState':   'F  F   -        F  F  -    -    -',
  'MlaRequestPersonIdentifier.value':          'F  F   -        F  F  -    -    -',
  'MlaRequestPersonIdentifier.isWhole':        'F  F   -        F  F  -    -    -',
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
  'MlaRequestSide.proposedReasons':             'o  o   -        o  o  -    -    -',
  'MlaRequestSide.proposedMissing':             'o  o   -        o  o  -    -    -',
  'MlaRequestSide.proposedAnswer':               'o  o   -        o  o  -    -    -',
  'MlaRequestSide.proposedPostponement':         'o  o   o        o  o  o    -    o',
  'MlaRequestSide.proposedReviewOn':             'o  o   o        o  o  o    -    o',
  'MlaRequestSide.proposedPosition':            'o  o   o        o  o  o    -    o',
  'MlaRequestSide.proposedConditionId':          'o  o   o        o  o  o    -    o',
  'MlaRequestSide.proposalWarnings':            'o  o   o        o  o  o    -    o',
  // Beside the own side, without a warning, stand the sides of both, which are for the auditor of the system.
  'MlaRequestRefusalWarning.rule':              '-  -   -        -  -  -    -    o',
  'MlaRequestRefusalWarning.says':              '-  -   -        -  -  -    -    o',
  'MlaRequestRefusalWarning.source':            '-  -   -        -  -  -    -    o',
  'MlaRequestRefusalWarning.positions':         '-  -   -        -  -  -    -    o',
  'MlaRequestRefusalWarning.advice':            '-  -   -        -  -  -    -    o',
  'MlaRequestSide.domesticProceeding':           'o  o   -        o  o  -    -    -',
  'MlaRequest.statusInquiries':                  'o  o   o        o  -  o    -    o',
  'MlaRequestStatusInquiry.id':                  'o  o   o        o  -  o    -    o',
  'MlaRequestStatusInquiry.number':              'o  o   o        o  -  o    -    o',
  'MlaRequestStatusInquiry.askedAt':             'o  o   o        o  -  o    -    o',
  'MlaRequestStatusInquiry.answerDueOn':         'o  o   o        o  -  o    -    o',
  'MlaRequestStatusInquiry.answeredAt':          'o  o   o        o  -  o    -    o',
  'MlaRequestStatusInquiry.question':            'o  o   o        o  -  o    -    o',
  'MlaRequestStatusInquiry.answer':              'o  o   o        o  -  o    -    o',
  'MlaRequestInformationRound.id':               'o  o   o        o  o  o    -    o',
  'MlaRequestInformationRound.number':           'o  o   o        o  o  o    -    o',
  'MlaRequestInformationRound.askedAt':          'o  o   o        o  o  o    -    o',
  'MlaRequestInformationRound.answerDueOn':      'o  o   o        o  o  o    -    o',
  'MlaRequestInformationRound.answeredAt':       'o  o   o        o  o  o    -    o',
  'MlaRequestInformationRound.askedBy':          'o  o   o        o  o  o    -    o',
  'MlaRequestInformationRound.question':         'o  o   o        o  o  o    -    o',
  'MlaRequestInformationRound.answer':           'o  o   o        o  o  o    -    o',
  'MlaRequestConsultation.id':                   'o  o   o        o  o  o    -    o',
  'MlaRequestConsultation.about':                'o  o   o        o  o  o    -    o',
  'MlaRequestConsultation.openedBy':             'o  o   o        o  o  o    -    o',
  'MlaRequestConsultation.openedAt':             'o  o   o        o  o  o    -    o',
  'MlaRequestConsultation.answerDueOn':          'o  o   o        o  o  o    -    o',
  'MlaRequestConsultation.concludedAt':          'o  o   o        o  o  o    -    o',
  'MlaRequestConsultation.result':               'o  o   o        o  o  o    -    o',
  'MlaRequestConsultation.messages':             'o  o   o        o  o  o    -    o',
  'MlaRequestConsultationMessage.byState':       'o  o   o        o  o  o    -    o',
  'MlaRequestConsultationMessage.sentAt':        'o  o   o        o  o  o    -    o',
  'MlaRequestConsultationMessage.text':          'o  o   o        o  o  o    -    o',
  'MlaRequestCondition.id':                      'o  o   o        o  o  o    -    o',
  'MlaRequestCondition.kind':                    'o  o   o        o  o  o    -    o',
  'MlaRequestCondition.text':                    'o  o   o        o  o  o    -    o',
  'MlaRequestCondition.expiresOn':               'o  o   o        o  o  o    -    o',
  'MlaRequestCondition.answerDueOn':             'o  o   o        o  o  o    -    o',
  'MlaRequestCondition.status':                  'o  o   o        o  o  o    -    o',
  'MlaRequestCondition.binds':                   'o  o   o        o  o  o    -    o',
  'MlaRequestCondition.set':                     'o  o   o        o  o  o    -    o',
  'MlaRequestCondition.position':                'o  o   o        o  o  o    -    o',
  'MlaRequestCondition.declineReasons':          'o  o   o        o  o  o    -    o',
  'MlaRequestCondition.answeredAt':              'o  o   o        o  o  o    -    o',
  'MlaRequestCondition.fulfilledAt':             'o  o   o        o  o  o    -    o',
  'MlaRequestCondition.withdrawalReasons':       'o  o   o        o  o  o    -    o',
  'MlaRequestCondition.withdrawnAt':             'o  o   o        o  o  o    -    o',
  'MlaRequestNote.state':                       'F  -   -        F  -  -    -    -',
  'MlaRequestNote.kind':                        'F  -   -        F  -  -    -    -',
  'MlaRequestNote.text':                        'F  -   -        F  -  -    -    -',
  'MlaRequestNote.author':                      'F  -   -        F  -  -    -    -',
  'MlaRequestNote.createdAt':                   'F  -   -        F  -  -    -    -',
  'MlaRequestRestriction.state':                'F  -   F        F  -  F    -    o',
  'MlaRequestRestriction.officers':             'F  -   F        F  -  F    -    o',
  'MlaRequestRestriction.reason':               'F  -   F        F  -  F    -    o',
  'MlaRequestRestriction.restrictedBy':         'F  -   F        F  -  F    -    o',
  'MlaRequestRestriction.restrictedAt':         'F  -   F        F  -  F    -    o',
  'MlaRequestRestriction.liftedAt':             'o  -   o        o  -  o    -    o',
  'MlaRequestConflict.id':                      'F  -   F        F  -  F    -    o',
  'MlaRequestConflict.state':                   'F  -   F        F  -  F    -    o',
  'MlaRequestConflict.officer':                 'F  -   F        F  -  F    -    o',
  'MlaRequestConflict.reason':                  '{-F} - F        {-F} - F    -    o',
  'MlaRequestConflict.declaredBy':              'F  -   F        F  -  F    -    o',
  'MlaRequestConflict.declaredAt':              'F  -   F        F  -  F    -    o',
  'MlaRequestConflict.decision':                'F  -   F        F  -  F    -    o',
  'MlaRequestConflict.decisionReason':          '{-F} - F        {-F} - F    -    o',
  'MlaRequestConflict.decidedBy':               'F  -   F        F  -  F    -    o',
  'MlaRequestConflict.decidedAt':               'F  -   F        F  -  F    -    o',
  'MlaRequestHandover.id':                      'F  -   F        F  -  F    -    o',
  'MlaRequestHandover.request':                 'F  -   F        F  -  F    -    o',
  'MlaRequestHandover.state':                   'F  -   F        F  -  F    -    o',
  'MlaRequestHandover.status':                  'F  -   F        F  -  F    -    o',
  'MlaRequestHandover.fromOfficer':             'F  -   F        F  -  F    -    o',
  'MlaRequestHandover.toOfficer':               'F  -   F        F  -  F    -    o',
  'MlaRequestHandover.offeredBy':               'F  -   F        F  -  F    -    o',
  'MlaRequestHandover.reason':                  'F  -   F        F  -  F    -    o',
  'MlaRequestHandover.offeredAt':               'F  -   F        F  -  F    -    o',
  'MlaRequestHandover.endedAt':                 'o  -   o        o  -  o    -    o',
  'MlaRequestHandover.declineReason':           'o  -   o        o  -  o    -    o',
  'MlaRequestEvent.command':                    'F  F   F        F  F  F    F    F',
  'MlaRequestEvent.status':                     'F  F   F        F  F  F    F    F',
  'MlaRequestEvent.byState':                    'F  F   F        F  F  F    F    F',
  'MlaRequest.corrections':                     'o  -   -        o  -  -    -    -',
  'MlaRequest.deliveries':                      'F  -   F        F  -  F    -    F',
  'MlaRequest.oral':                            'F  F   F        F  F  F    -    F',
  'MlaRequest.writtenConfirmationDueAt':        'o  o   o        o  o  o    -    o',
  'MlaRequest.confirmedInWritingAt':            'o  o   o        o  o  o    -    o',
  'MlaRequest.letter':                          'F  F   -        F  F  -    -    -',
  'MlaRequestDelivery.id':                      'F  -   F        F  -  F    -    F',
  'MlaRequestDelivery.subject':                 'F  -   F        F  -  F    -    F',
  'MlaRequestDelivery.event':                   'o  -   o        o  -  o    -    o',
  'MlaRequestDelivery.letter':                  'F  -   -        F  -  -    -    -',
  'MlaRequestDelivery.fromState':               'F  -   F        F  -  F    -    F',
  'MlaRequestDelivery.toState':                 'F  -   F        F  -  F    -    F',
  'MlaRequestDelivery.medium':                  'F  -   F        F  -  F    -    F',
  'MlaRequestDelivery.trackingNumber':          'o  -   o        o  -  o    -    o',
  'MlaRequestDelivery.digest':                  'F  -   F        F  -  F    -    F',
  'MlaRequestDelivery.openedAt':                'F  -   F        F  -  F    -    F',
  'MlaRequestDelivery.relayDueAt':              'o  -   o        o  -  o    -    o',
  'MlaRequestDelivery.deliveryDueAt':           'o  -   o        o  -  o    -    o',
  'MlaRequestDelivery.retrievalDueAt':          'F  -   F        F  -  F    -    F',
  'MlaRequestDelivery.recordedOutcome':         'F  -   F        F  -  F    -    F',
  'MlaRequestDelivery.outcome':                 'F  -   F        F  -  F    -    F',
  'MlaRequestDelivery.timedOut':                'o  -   o        o  -  o    -    o',
  'MlaRequestDelivery.evidences':               'F  -   F        F  -  F    -    F',
  'MlaRequestDeliveryEvidence.kind':            'F  -   F        F  -  F    -    F',
  'MlaRequestDeliveryEvidence.reason':          'o  -   o        o  -  o    -    o',
  'MlaRequestDeliveryEvidence.happenedAt':      'F  -   F        F  -  F    -    F',
  'MlaRequestDeliveryEvidence.recordedAt':      'F  -   F        F  -  F    -    F',
  'MlaRequestDeliveryEvidence.recordedFor':     'F  -   F        F  -  F    -    F',
  'MlaRequestDeliveryEvidence.source':          'o  -   o        o  -  o    -    o',
  'MlaRequestLetter.text':                      'F  F   -        F  F  -    -    -',
  'MlaRequestLetter.digest':                    'F  F   -        F  F  -    -    -',
  'MlaRequestLetter.composedAt':                'F  F   -        F  F  -    -    -',
  'MlaRequestEvent.enteredBy':                  'o  o   o        o  o  o    o    o',
  'MlaRequestEvent.happenedOn':                 'o  o   o        o  o  o    o    o',
  'MlaRequestEvent.paperReference':             'o  o   o        o  o  o    -    o',
  'MlaRequestEvent.irregular':                  'F  F   F        F  F  F    F    F',
  'MlaRequestEvent.irregularities':             'o  o   o        o  o  o    o    o',
  'MlaRequestEvent.occurredAt':                 'F  F   F        F  F  F    F    F',
  'MlaRequestAssignment.id':                    'F  F   F        F  F  F    -    o',
  'MlaRequestAssignment.state':                 'F  F   F        F  F  F    -    o',
  'MlaRequestAssignment.authority':             'F  F   F        F  F  F    -    o',
  'MlaRequestAssignment.coversAll':             'F  F   F        F  F  F    -    o',
  'MlaRequestAssignment.parts':                 'o  o   o        o  o  o    -    o',
  'MlaRequestAssignment.assignedAt':            'F  F   F        F  F  F    -    o',
  'MlaRequestAssignment.endedAt':               'o  o   o        o  o  o    -    o',
  'MlaRequestCommandAvailability.command':      'F  F   o        F  F  o    o    o',
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
  'MlaRequestSide.proposedReasons':             'o  o   -        F  F  -    -    -',
  'MlaRequestSide.proposalWarnings':            'o  o   o        F  F  F    -    !',
  'MlaRequestRefusalWarning.rule':              '-  -   -        F  F  F    -    F',
  'MlaRequestRefusalWarning.says':              '-  -   -        F  F  F    -    F',
  'MlaRequestRefusalWarning.source':            '-  -   -        F  F  F    -    F',
  'MlaRequestRefusalWarning.positions':         '-  -   -        F  F  F    -    F',
  'MlaRequestRefusalWarning.advice':            '-  -   -        F  F  F    -    F',
};

/** What differs while the requesting State prepares an answer: its auditor reads that one is proposed, and not what it says. */
// prettier-ignore
export const requestOfWhichAnAnswerIsProposed: Table = {
  //                                         RQ: CA INV AUD  RD: CA EX AUD  STAR AUD
  'MlaRequestSide.proposal':                    'F  F   F        o  o  o    -    !',
  'MlaRequestSide.proposedAnswer':              'F  F   -        o  o  -    -    -',
};

/** What differs while the requested State considers to give it back as incomplete: the requesting State sees nothing of it. */
// prettier-ignore
export const requestOfWhichAReturnIsProposed: Table = {
  //                                         RQ: CA INV AUD  RD: CA EX AUD  STAR AUD
  'MlaRequest.returnedFor':                     'o  o   o        o  o  o    -    o',
  'MlaRequest.returnReasons':                   'o  o   o        o  o  o    -    o',
  'MlaRequestSide.proposal':                    'o  o   o        F  F  F    -    !',
  'MlaRequestSide.proposedMissing':             'o  o   -        F  F  -    -    -',
  'MlaRequestSide.proposedReasons':             'o  o   -        F  F  -    -    -',
};

/** What differs while the requested State, which accepted it, considers to refuse one item: the requesting State sees nothing of it. */
// prettier-ignore
export const requestOfWhichAnItemIsConsidered: Table = {
  //                                         RQ: CA INV AUD  RD: CA EX AUD  STAR AUD
  'MlaRequest.status':                          'F  F   F        F  F  F    F    F',
  'MlaRequest.refusalGrounds':                  'o  o   o        o  o  o    -    o',
  'MlaRequestItem.refusalGrounds':              'o  o   o        o  o  o    -    o',
  'MlaRequestItem.result':                      'o  o   -        o  o  -    -    -',
  'MlaRequestItem.availableCommands':           'F  o   o        F  F  o    o    o',
  'MlaRequestSide.proposal':                    'o  o   o        F  F  F    -    !',
  'MlaRequestSide.proposedBy':                  'o  o   o        F  F  F    -    !',
  'MlaRequestSide.proposedAt':                  'o  o   o        F  F  F    -    !',
  'MlaRequestSide.proposedGrounds':             'o  o   o        F  F  F    -    !',
  'MlaRequestSide.proposedReasons':             'o  o   -        F  F  -    -    -',
  'MlaRequestSide.proposedPosition':            'o  o   o        F  F  F    -    !',
};

/** What differs once the item was refused: its grounds and reasons are for the authorities of both States. */
// prettier-ignore
export const requestOfWhichAnItemIsRefused: Table = {
  //                                         RQ: CA INV AUD  RD: CA EX AUD  STAR AUD
  'MlaRequest.refusalGrounds':                  'o  o   o        o  o  o    -    o',
  'MlaRequestItem.refusalGrounds':              '!  !   !        !  !  !    -    !',
  'MlaRequestItem.result':                      '!  !   -        !  !  -    -    -',
  'MlaRequestSide.proposal':                    'o  o   o        o  o  o    -    o',
  'MlaRequestSide.proposedPosition':            'o  o   o        o  o  o    -    o',
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

/**
 * What differs once the States have asked, answered, consulted, agreed on conditions, and the requested State postponed.
 * To an auditor what was asked, answered and said is hidden, the process and the conditions are not.
 */
// prettier-ignore
export const postponedRequest: Table = {
  //                                         RQ: CA INV AUD  RD: CA EX AUD  STAR AUD
  'MlaRequest.postponementGround':               'F  F   F        F  F  F    -    F',
  'MlaRequest.postponementReviewOn':             'F  F   F        F  F  F    -    F',
  'MlaRequest.postponedAt':                      'F  F   F        F  F  F    -    F',
  'MlaRequest.informationRounds':                'F  F   F        F  F  F    -    F',
  'MlaRequest.consultations':                    'F  F   F        F  F  F    -    F',
  'MlaRequest.conditions':                       'F  F   F        F  F  F    -    F',
  'MlaRequestSide.domesticProceeding':           'o  o   -        F  F  -    -    -',
  'MlaRequestInformationRound.id':               'F  F   F        F  F  F    -    F',
  'MlaRequestInformationRound.number':           'F  F   F        F  F  F    -    F',
  'MlaRequestInformationRound.askedAt':          'F  F   F        F  F  F    -    F',
  'MlaRequestInformationRound.answerDueOn':      'F  F   F        F  F  F    -    F',
  'MlaRequestInformationRound.answeredAt':       'F  F   F        F  F  F    -    F',
  'MlaRequestInformationRound.askedBy':          'F  F   -        F  F  -    -    -',
  'MlaRequestInformationRound.question':         'F  F   -        F  F  -    -    -',
  'MlaRequestInformationRound.answer':           'F  F   -        F  F  -    -    -',
  'MlaRequestConsultation.id':                   'F  F   F        F  F  F    -    F',
  'MlaRequestConsultation.about':                'F  F   F        F  F  F    -    F',
  'MlaRequestConsultation.openedBy':             'F  F   F        F  F  F    -    F',
  'MlaRequestConsultation.openedAt':             'F  F   F        F  F  F    -    F',
  'MlaRequestConsultation.answerDueOn':          'F  F   F        F  F  F    -    F',
  'MlaRequestConsultation.concludedAt':          'F  F   F        F  F  F    -    F',
  'MlaRequestConsultation.result':               'F  F   F        F  F  F    -    F',
  'MlaRequestConsultation.messages':             'F  F   -        F  F  -    -    -',
  'MlaRequestConsultationMessage.byState':       'F  F   -        F  F  -    -    -',
  'MlaRequestConsultationMessage.sentAt':        'F  F   -        F  F  -    -    -',
  'MlaRequestConsultationMessage.text':          'F  F   -        F  F  -    -    -',
  'MlaRequestCondition.id':                      'F  F   F        F  F  F    -    F',
  'MlaRequestCondition.kind':                    'F  F   F        F  F  F    -    F',
  'MlaRequestCondition.text':                    'F  F   F        F  F  F    -    F',
  'MlaRequestCondition.expiresOn':               'F  F   F        F  F  F    -    F',
  'MlaRequestCondition.answerDueOn':             'F  F   F        F  F  F    -    F',
  'MlaRequestCondition.status':                  'F  F   F        F  F  F    -    F',
  'MlaRequestCondition.binds':                   'F  F   F        F  F  F    -    F',
  'MlaRequestCondition.set':                     'F  F   F        F  F  F    -    F',
  'MlaRequestCondition.position':                'F  F   F        F  F  F    -    F',
  'MlaRequestCondition.declineReasons':          'o  o   o        o  o  o    -    o',
  'MlaRequestCondition.answeredAt':              'F  F   F        F  F  F    -    F',
  'MlaRequestCondition.fulfilledAt':             'o  o   o        o  o  o    -    o',
  'MlaRequestCondition.withdrawalReasons':       'o  o   o        o  o  o    -    o',
  'MlaRequestCondition.withdrawnAt':             'o  o   o        o  o  o    -    o',
};

/** What differs while the requested State prepares conditions, or a postponement: they exist for it alone. */
// prettier-ignore
export const preparedRequest: Table = {
  //                                         RQ: CA INV AUD  RD: CA EX AUD  STAR AUD
  'MlaRequest.conditions':                       'o  o   o        F  F  o    -    o',
  'MlaRequestCondition.text':                    'o  o   o        F  F  o    -    o',
  'MlaRequestSide.proposal':                     'o  o   o        F  F  F    -    !',
};

/** What differs once it lapsed. */
// prettier-ignore
export const lapsedRequest: Table = {
  //                                         RQ: CA INV AUD  RD: CA EX AUD  STAR AUD
  'MlaRequest.lapseReasons':                     'F  F   F        F  F  F    -    F',
};

/** What differs once a condition was declined. */
// prettier-ignore
export const declinedRequest: Table = {
  //                                         RQ: CA INV AUD  RD: CA EX AUD  STAR AUD
  'MlaRequestCondition.declineReasons':          'F  F   F        F  F  F    -    F',
  'MlaRequestCondition.status':                  'F  F   F        F  F  F    -    F',
};

/** What differs once a condition was fulfilled. */
// prettier-ignore
export const fulfilledRequest: Table = {
  //                                         RQ: CA INV AUD  RD: CA EX AUD  STAR AUD
  'MlaRequestCondition.fulfilledAt':             'F  F   F        F  F  F    -    F',
};

/** What differs once conditions were taken back. */
// prettier-ignore
export const withdrawnConditions: Table = {
  //                                         RQ: CA INV AUD  RD: CA EX AUD  STAR AUD
  'MlaRequestCondition.status':                  'F  F   F        F  F  F    -    F',
  'MlaRequestCondition.withdrawalReasons':       'F  F   F        F  F  F    -    F',
  'MlaRequestCondition.withdrawnAt':             'F  F   F        F  F  F    -    F',
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
  'MlaRequest.availableCommands':               'F  F   o        ?  ?  ?    ?    o',
};

/** What differs once the requesting State asked how it stands and was answered: whoever executes it is no part of that. */
// prettier-ignore
export const inquiredRequest: Table = {
  //                                         RQ: CA INV AUD  RD: CA EX AUD  STAR AUD
  'MlaRequest.statusInquiries':                  'F  F   F        F  -  F    -    F',
  'MlaRequestStatusInquiry.id':                  'F  F   F        F  -  F    -    F',
  'MlaRequestStatusInquiry.number':              'F  F   F        F  -  F    -    F',
  'MlaRequestStatusInquiry.askedAt':             'F  F   F        F  -  F    -    F',
  'MlaRequestStatusInquiry.answerDueOn':         'F  F   F        F  -  F    -    F',
  'MlaRequestStatusInquiry.answeredAt':          'F  F   F        F  -  F    -    F',
  'MlaRequestStatusInquiry.question':            'F  F   F        F  -  F    -    F',
  'MlaRequestStatusInquiry.answer':              'F  F   F        F  -  F    -    F',
};

/** What differs while nothing is due but the answer to a status inquiry: whoever executes the request knows of none. */
// prettier-ignore
export const inquiringRequest: Table = {
  //                                         RQ: CA INV AUD  RD: CA EX AUD  STAR AUD
  'MlaRequest.nextDueAt':                        'F  F   F        F  o  F    -    F',
  'MlaRequest.runningClocks':                    'F  F   F        F  o  F    -    F',
};

/** What differs while periods run, and once the cause of a delay was said. */
// prettier-ignore
export const delayedRequest: Table = {
  //                                         RQ: CA INV AUD  RD: CA EX AUD  STAR AUD
  'MlaRequest.nextDueAt':                        'F  F   F        F  F  F    -    F',
  'MlaRequest.runningClocks':                    'F  F   F        F  F  F    -    F',
  'MlaRequest.delays':                           'F  F   F        F  F  F    -    F',
};

/** What differs of an oral request that was confirmed in writing. */
// prettier-ignore
export const oralRequest: Table = {
  //                                         RQ: CA INV AUD  RD: CA EX AUD  STAR AUD
  'MlaRequest.writtenConfirmationDueAt':         'F  F   F        F  F  F    -    F',
  'MlaRequest.confirmedInWritingAt':             'F  F   F        F  F  F    -    F',
};
