import { ascending, connection, defineReads } from '../../../platform/reads/read-model.js';

export const mlaRequestConsultationsReads = defineReads('MlaRequest', {
  fields: { consultations: connection('MlaRequestConsultation', 'request') },
});

export const consultationReads = defineReads('MlaRequestConsultation', {
  fields: { messages: connection('MlaRequestConsultationMessage', 'consultation') },
  orders: { OLDEST: ascending('openedAt') },
});

export const consultationMessageReads = defineReads('MlaRequestConsultationMessage', {
  auditChain: 'case',
  auditSubject: { type: 'MlaRequest', property: 'request' },
  orders: { OLDEST: ascending('sentAt') },
});
