import type { Table } from './table.js';

/**
 * Who reads what of a mission, written down from domain.md 5.8 without looking at the access policy. The columns: the central
 * authority of the State that asked, its auditor, StAR, the auditor of the system. For all others there is no mission unless the
 * host State consents. Where the service deviates: the secretariat, which 5.8 names together with StAR, serves reviews and sees
 * no mission; that there is a team is hidden from auditors, not only who is in it; of institutions met, which 5.8 masks for them,
 * auditors read the day and the kind.
 */
export const partsOfMission = [
  ...['MissionCommandAvailability', 'AuditEvent', 'MissionExpert', 'MissionMeeting', 'MissionFinding'],
  ...['MissionRecommendation', 'MissionRecommendationCommandAvailability', 'RecommendationProgress'],
  'MissionAdvice',
];

const everyone = 'F  F    F     F';

/** Of a mission whose terms are agreed and that is planned. */
// prettier-ignore
export const plannedMission: Table = {
  //                                       CA AUD  STAR  AUD
  'Mission.id': everyone, 'Mission.hostState': everyone, 'Mission.kinds': everyone, 'Mission.status': everyone,
  'Mission.requestedOn': everyone, 'Mission.plannedFrom': everyone, 'Mission.plannedUntil': everyone,
  'Mission.termsProposedAt': everyone, 'Mission.termsAgreedAt': everyone, 'Mission.createdAt': everyone,
  'Mission.updatedAt': everyone, 'Mission.version': everyone, 'Mission.followUpTo': everyone,
  'Mission.followUps':                      'F  F    F     F',
  'Mission.startedOn':                      'o  o    o     o',
  'Mission.endedOn':                        'o  o    o     o',
  'Mission.requestedByName':                'F  F    F     F',
  'Mission.requestedByOffice':              'F  F    F     F',
  'Mission.letterReference':                'F  F    F     F',
  'Mission.addressedTo':                    'F  F    F     F',
  'Mission.counterpart':                    'F  F    F     F',
  'Mission.helpAsked':                      'F  F    F     F',
  'Mission.termsOfReference':               'F  F    F     F',
  'Mission.termsRemark':                    'F  F    F     F',
  'Mission.endingReason':                   'o  o    o     o',
  'Mission.auditTrail':                     'F  F    -     F',
  'Mission.availableCommands':              'F  o    F     o',
  'MissionCommandAvailability.command':     'F  o    F     o',
  'Mission.experts':                        'F  -    F     -',
  'MissionExpert.id':                       'F  -    F     -',
  'MissionExpert.name':                     'F  -    F     -',
  'MissionExpert.organization':             'F  -    F     -',
  'MissionExpert.role':                     'F  -    F     -',
  'MissionExpert.userId':                   'F  -    F     -',
  'MissionExpert.joinedAt':                 'F  -    F     -',
  'MissionExpert.leftAt':                   'o  -    o     -',
  'MissionExpert.version':                  'F  -    F     -',
};

/** Of one that was cancelled. */
// prettier-ignore
export const cancelledMission: Table = {
  //                                       CA AUD  STAR  AUD
  'Mission.status': everyone,
  'Mission.endingReason':                   'F  F    F     F',
};

/** Of one that is under way: {Fo} is what those of StAR read who are in the team, and the others do not. */
// prettier-ignore
export const missionUnderWay: Table = {
  //                                                    CA AUD  STAR  AUD
  'Mission.meetings':                                 'F  F    F     F',
  'MissionMeeting.id':                                'F  F    F     F',
  'MissionMeeting.metOn':                             'F  F    F     F',
  'MissionMeeting.institutionKind':                   'F  F    F     F',
  'MissionMeeting.institution':                       'F  -    F     -',
  'MissionMeeting.persons':                           'F  -    F     -',
  'MissionMeeting.createdAt':                         'F  F    F     F',
  'Mission.findings':                                 'F  F    F     F',
  'MissionFinding.id':                                'F  F    F     F',
  'MissionFinding.provision':                         'F  F    F     F',
  'MissionFinding.severity':                          'F  F    F     F',
  'MissionFinding.text':                              'F  F    F     F',
  'MissionFinding.createdAt':                         'F  F    F     F',
  'MissionFinding.version':                           'F  F    F     F',
  'Mission.recommendations':                          'F  F    F     F',
  'MissionRecommendation.id':                         'F  F    F     F',
  'MissionRecommendation.finding':                    'F  F    F     F',
  'MissionRecommendation.owner':                      'F  F    F     F',
  'MissionRecommendation.text':                       'F  F    F     F',
  'MissionRecommendation.dueOn':                      'F  F    F     F',
  'MissionRecommendation.status':                     'F  F    F     F',
  'MissionRecommendation.overdue':                    'F  F    F     F',
  'MissionRecommendation.progress':                   'F  F    F     F',
  'MissionRecommendation.createdAt':                  'F  F    F     F',
  'MissionRecommendation.updatedAt':                  'F  F    F     F',
  'MissionRecommendation.version':                    'F  F    F     F',
  'MissionRecommendation.availableCommands':          'F  o    F     o',
  'MissionRecommendationCommandAvailability.command': 'F  o    F     o',
  'RecommendationProgress.id':                        'F  F    F     F',
  'RecommendationProgress.notedBy':                   'F  F    F     F',
  'RecommendationProgress.status':                    'F  F    F     F',
  'RecommendationProgress.text':                      'F  F    F     F',
  'RecommendationProgress.notedAt':                   'F  F    F     F',
  'Mission.advice':                                   'F  -    {Fo}  -',
  'MissionAdvice.id':                                 'F  -    {Fo}  -',
  'MissionAdvice.text':                               'F  -    {Fo}  -',
  'MissionAdvice.author':                             'F  -    {Fo}  -',
  'MissionAdvice.createdAt':                          'F  -    {Fo}  -',
};
