import { ascending, connection, defineReads, side } from '../../../platform/reads/read-model.js';

export const missionFindingReads = defineReads('MissionFinding', {
  auditChain: 'mission',
  auditSubject: { type: 'Mission', property: 'mission' },
  sides: [side('Mission', 'id', 'mission', 'hostState')],
  orders: { ENTERED: ascending('createdAt') },
});

export const missionFindingsReads = defineReads('Mission', {
  fields: { findings: connection('MissionFinding', 'mission') },
});
