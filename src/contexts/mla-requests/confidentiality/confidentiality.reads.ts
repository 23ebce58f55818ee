import { ascending, defineReads, many } from '../../../platform/reads/read-model.js';

export const confidentialityNoticeReads = defineReads('ConfidentialityNotice', { auditChain: 'case' });

export const mlaRequestConfidentialityReads = defineReads('MlaRequest', {
  fields: {
    confidentialityNotices: many('ConfidentialityNotice', 'request', [
      ascending('reportedAt'),
      ascending('id'),
    ]),
  },
});
