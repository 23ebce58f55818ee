import { availableCommandsRead } from '../../platform/commands/available-commands.js';
import { ascending, connection, defineReads, descending, side } from '../../platform/reads/read-model.js';
import { missionPolicy } from './mission.policy.js';
import { missionStates } from './mission.states.js';

const inTheLetter = [
  ...['requestedByName', 'requestedByOffice', 'letterReference', 'addressedTo', 'counterpart', 'helpAsked'],
];

export const missionReads = defineReads('Mission', {
  sides: [
    side('MissionLetter', 'mission', 'id', ...inTheLetter),
    side('MissionArrangement', 'mission', 'id', 'termsOfReference', 'termsRemark', 'endingReason'),
  ],
  fields: {
    followUps: connection('Mission', 'followUpTo'),
    auditTrail: connection('AuditEvent', 'subjectKey', 'trailKey'),
    availableCommands: availableCommandsRead(missionStates, missionPolicy, [
      'termsProposedAt',
      'termsAgreedAt',
    ]),
  },
  orders: {
    NEWEST: descending('createdAt'),
    OLDEST: ascending('createdAt'),
    RECENTLY_CHANGED: descending('updatedAt'),
  },
  filters: {
    hostState: [{ operator: 'in', property: 'hostState' }],
    kind: [{ operator: 'overlaps', property: 'kinds' }],
    status: [{ operator: 'in', property: 'status' }],
    requestedFrom: [{ operator: 'from', property: 'requestedOn' }],
    requestedUntil: [{ operator: 'until', property: 'requestedOn' }],
  },
});

export const stateMissionsReads = defineReads('State', {
  fields: { missions: connection('Mission', 'hostState', 'code') },
});
