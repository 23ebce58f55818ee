import { ascending, connection, defineReads, side } from '../../../platform/reads/read-model.js';

export const missionExpertReads = defineReads('MissionExpert', {
  auditChain: 'mission',
  auditSubject: { type: 'Mission', property: 'mission' },
  sides: [side('Mission', 'id', 'mission', 'hostState')],
  orders: { JOINED: ascending('joinedAt') },
});

export const missionExpertsReads = defineReads('Mission', {
  fields: { experts: connection('MissionExpert', 'mission') },
});
