import { ascending, connection, defineReads } from '../../../platform/reads/read-model.js';

export const missionAdviceReads = defineReads('MissionAdvice', {
  auditChain: 'mission',
  auditSubject: { type: 'Mission', property: 'mission' },
  orders: { GIVEN: ascending('createdAt') },
});

export const missionAdviceOfMissionReads = defineReads('Mission', {
  fields: { advice: connection('MissionAdvice', 'mission') },
});
