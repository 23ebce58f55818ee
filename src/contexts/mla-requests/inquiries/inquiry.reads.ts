import { ascending, connection, defineReads, descending } from '../../../platform/reads/read-model.js';

export const mlaRequestInquiriesReads = defineReads('MlaRequest', {
  fields: { statusInquiries: connection('MlaRequestStatusInquiry', 'request') },
});

export const statusInquiryReads = defineReads('MlaRequestStatusInquiry', {
  auditChain: 'case',
  auditSubject: { type: 'MlaRequest', property: 'request' },
  orders: { FIRST: ascending('number'), LAST: descending('number') },
});
