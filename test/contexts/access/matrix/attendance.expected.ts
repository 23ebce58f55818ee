import type { Table } from './table.js';

/**
 * Who reads what of transfers, safe conducts and hearings, written down from domain.md 5.1 (P9, P10) and 5.3 without looking
 * at the access policy: they are read like the request, who it is about and what was said like its persons and contents:
 * an auditor sees that they exist and what becomes of them. StAR, which sees requests by grant, does not see them. The
 * columns are those of a request.
 */
export const partsOfTransfer = [
  'AttendingPerson',
  'TransferConsent',
  'DetainedPersonTransferCommandAvailability',
];
export const partsOfSafeConduct = ['AttendingPerson', 'SafeConductCommandAvailability'];
export const partsOfHearing = ['AttendingPerson', 'HearingRecord', 'HearingCommandAvailability'];

/** Of a transfer that was carried out, and from which the person came back; for the holding State, the requested one, it is left to credit the time. */
// prettier-ignore
export const returnedTransfer: Table = {
  //                                                     RQ: CA INV AUD  RD: CA EX AUD  STAR AUD
  'DetainedPersonTransfer.id':                              'F  F   F        F  F  F    ?    F',
  'DetainedPersonTransfer.holdingState':                    'F  F   F        F  F  F    ?    F',
  'DetainedPersonTransfer.receivingState':                  'F  F   F        F  F  F    ?    F',
  'DetainedPersonTransfer.purpose':                         'F  F   F        F  F  F    ?    F',
  'DetainedPersonTransfer.status':                          'F  F   F        F  F  F    ?    F',
  'DetainedPersonTransfer.consentedAt':                     'F  F   F        F  F  F    ?    F',
  'DetainedPersonTransfer.holdingAgreedAt':                 'F  F   F        F  F  F    ?    F',
  'DetainedPersonTransfer.holdingConditions':               'F  F   F        F  F  F    ?    F',
  'DetainedPersonTransfer.receivingAgreedAt':               'F  F   F        F  F  F    ?    F',
  'DetainedPersonTransfer.receivingConditions':             'o  o   o        o  o  o    ?    o',
  'DetainedPersonTransfer.inCustody':                       'F  F   F        F  F  F    ?    F',
  'DetainedPersonTransfer.transferredOn':                   'F  F   F        F  F  F    ?    F',
  'DetainedPersonTransfer.returnDueOn':                     'F  F   F        F  F  F    ?    F',
  'DetainedPersonTransfer.returnedOn':                      'F  F   F        F  F  F    ?    F',
  'DetainedPersonTransfer.daysInCustody':                   'F  F   F        F  F  F    ?    F',
  'DetainedPersonTransfer.daysCredited':                    'F  F   F        F  F  F    ?    F',
  'DetainedPersonTransfer.earlierActsConsentedAt':          'F  F   F        F  F  F    ?    F',
  'DetainedPersonTransfer.earlierActsConsent':              'F  F   F        F  F  F    ?    F',
  'DetainedPersonTransfer.earlierActsProceedings':          'F  F   F        F  F  F    ?    F',
  'DetainedPersonTransfer.declinedBy':                      'o  o   o        o  o  o    ?    o',
  'DetainedPersonTransfer.endReason':                       'o  o   o        o  o  o    ?    o',
  'DetainedPersonTransfer.createdAt':                       'F  F   F        F  F  F    ?    F',
  'DetainedPersonTransfer.updatedAt':                       'F  F   F        F  F  F    ?    F',
  'DetainedPersonTransfer.version':                         'F  F   F        F  F  F    ?    F',
  'DetainedPersonTransfer.availableCommands':               'o  o   o        F  o  o    ?    o',
  'DetainedPersonTransfer.attendee':                        'F  F   -        F  F  -    ?    -',
  'DetainedPersonTransfer.consent':                         'F  F   -        F  F  -    ?    -',
  'AttendingPerson.person':                                 'o  o   -        o  o  -    ?    -',
  'AttendingPerson.name':                                   'F  F   -        F  F  -    ?    -',
  'AttendingPerson.whereabouts':                            'F  F   -        F  F  -    ?    -',
  'TransferConsent.givenAt':                                'F  F   -        F  F  -    ?    -',
  'TransferConsent.language':                               'F  F   -        F  F  -    ?    -',
  'TransferConsent.givenBefore':                            'F  F   -        F  F  -    ?    -',
  'TransferConsent.withCounsel':                            'F  F   -        F  F  -    ?    -',
  'TransferConsent.counsel':                                'F  F   -        F  F  -    ?    -',
  'TransferConsent.informedOf':                             'F  F   -        F  F  -    ?    -',
  'DetainedPersonTransferCommandAvailability.command':      'o  o   o        F  o  o    ?    o',
  'DetainedPersonTransferCommandAvailability.missing':      'o  o   o        o  o  o    ?    o',
  'DetainedPersonTransferCommandAvailability.forCounterpart': 'o  o   o        F  o  o    ?    o',
};

/** Of a safe conduct whose period for leaving runs, which the States agreed and which began anew. */
// prettier-ignore
export const runningSafeConduct: Table = {
  //                                                     RQ: CA INV AUD  RD: CA EX AUD  STAR AUD
  'SafeConduct.id':                                         'F  F   F        F  F  F    ?    F',
  'SafeConduct.capacity':                                   'F  F   F        F  F  F    ?    F',
  'SafeConduct.purpose':                                    'F  F   F        F  F  F    ?    F',
  'SafeConduct.status':                                     'F  F   F        F  F  F    ?    F',
  'SafeConduct.leavingDays':                                'F  F   F        F  F  F    ?    F',
  'SafeConduct.proposedLeavingDays':                        'o  o   o        o  o  o    ?    o',
  'SafeConduct.periodAgreedAt':                             'F  F   F        F  F  F    ?    F',
  'SafeConduct.timeZone':                                   'F  F   F        F  F  F    ?    F',
  'SafeConduct.informedAt':                                 'F  F   F        F  F  F    ?    F',
  'SafeConduct.leaveBy':                                    'F  F   F        F  F  F    ?    F',
  'SafeConduct.leaveByAt':                                  'F  F   F        F  F  F    ?    F',
  'SafeConduct.restartReason':                              'F  F   F        F  F  F    ?    F',
  'SafeConduct.leftOn':                                     'o  o   o        o  o  o    ?    o',
  'SafeConduct.end':                                        'o  o   o        o  o  o    ?    o',
  'SafeConduct.endedOn':                                    'o  o   o        o  o  o    ?    o',
  'SafeConduct.createdAt':                                  'F  F   F        F  F  F    ?    F',
  'SafeConduct.updatedAt':                                  'F  F   F        F  F  F    ?    F',
  'SafeConduct.version':                                    'F  F   F        F  F  F    ?    F',
  'SafeConduct.availableCommands':                          'F  o   o        o  o  o    ?    o',
  'SafeConduct.attendee':                                   'F  F   -        F  F  -    ?    -',
  'AttendingPerson.person':                                 'o  o   -        o  o  -    ?    -',
  'AttendingPerson.name':                                   'F  F   -        F  F  -    ?    -',
  'AttendingPerson.whereabouts':                            'F  F   -        F  F  -    ?    -',
  'SafeConductCommandAvailability.command':                 'F  o   o        o  o  o    ?    o',
  'SafeConductCommandAvailability.missing':                 'o  o   o        o  o  o    ?    o',
  'SafeConductCommandAvailability.forCounterpart':          'F  o   o        o  o  o    ?    o',
};

/** Of a hearing of a person whom the request names, moved once and held. */
// prettier-ignore
export const heldHearing: Table = {
  //                                                     RQ: CA INV AUD  RD: CA EX AUD  STAR AUD
  'Hearing.id':                                             'F  F   F        F  F  F    ?    F',
  'Hearing.capacity':                                       'F  F   F        F  F  F    ?    F',
  'Hearing.modality':                                       'F  F   F        F  F  F    ?    F',
  'Hearing.notInPersonBecause':                             'F  F   F        F  F  F    ?    F',
  'Hearing.status':                                         'F  F   F        F  F  F    ?    F',
  'Hearing.plannedAt':                                      'F  F   F        F  F  F    ?    F',
  'Hearing.plannedAtRequesting':                            'F  F   F        F  F  F    ?    F',
  'Hearing.plannedAtRequested':                             'F  F   F        F  F  F    ?    F',
  'Hearing.requestingTimeZone':                             'F  F   F        F  F  F    ?    F',
  'Hearing.requestedTimeZone':                              'F  F   F        F  F  F    ?    F',
  'Hearing.language':                                       'F  F   F        F  F  F    ?    F',
  'Hearing.needsInterpreter':                               'F  F   F        F  F  F    ?    F',
  'Hearing.conductedBy':                                    'F  F   F        F  F  F    ?    F',
  'Hearing.attendedBy':                                     'F  F   F        F  F  F    ?    F',
  'Hearing.heldAt':                                         'F  F   F        F  F  F    ?    F',
  'Hearing.changeReason':                                   'F  F   F        F  F  F    ?    F',
  'Hearing.createdAt':                                      'F  F   F        F  F  F    ?    F',
  'Hearing.updatedAt':                                      'F  F   F        F  F  F    ?    F',
  'Hearing.version':                                        'F  F   F        F  F  F    ?    F',
  'Hearing.availableCommands':                              'o  o   o        o  o  o    ?    o',
  'Hearing.attendee':                                       'F  F   -        F  F  -    ?    -',
  'Hearing.record':                                         'F  F   -        F  F  -    ?    -',
  'AttendingPerson.person':                                 'F  F   -        F  F  -    ?    -',
  'AttendingPerson.name':                                   'o  o   -        o  o  -    ?    -',
  'AttendingPerson.whereabouts':                            'F  F   -        F  F  -    ?    -',
  'HearingRecord.text':                                     'F  F   -        F  F  -    ?    -',
  'HearingRecord.procedureFollowed':                        'F  F   -        F  F  -    ?    -',
  'HearingCommandAvailability.command':                     'o  o   o        o  o  o    ?    o',
  'HearingCommandAvailability.missing':                     'o  o   o        o  o  o    ?    o',
  'HearingCommandAvailability.forCounterpart':              'o  o   o        o  o  o    ?    o',
};

/** What a request shows of them. */
// prettier-ignore
export const requestWithAttendance: Table = {
  //                                                     RQ: CA INV AUD  RD: CA EX AUD  STAR AUD
  'MlaRequest.detainedPersonTransfers':                     'F  F   F        F  F  F    -    F',
  'MlaRequest.safeConducts':                                'F  F   F        F  F  F    -    F',
  'MlaRequest.hearings':                                    'F  F   F        F  F  F    -    F',
};
