import { ascending, connection, defineReads, descending } from '../../../platform/reads/read-model.js';

export const evidenceUseReads = defineReads('EvidenceUse', {
  auditChain: 'case',
  orders: { NEWEST: descending('usedAt'), OLDEST: ascending('usedAt') },
  filters: {
    basis: [{ operator: 'in', property: 'basis' }],
    requestId: [{ operator: 'is', property: 'request', idOf: 'MlaRequest' }],
    itemId: [{ operator: 'is', property: 'item', idOf: 'EvidenceItem' }],
    usedFrom: [{ operator: 'from', property: 'usedAt' }],
    usedUntil: [{ operator: 'until', property: 'usedAt' }],
  },
});

export const exculpatoryNoticeReads = defineReads('ExculpatoryNotice', {
  auditChain: 'case',
  orders: { NEWEST: descending('givenAt'), OLDEST: ascending('givenAt') },
});

export const evidenceItemUsesReads = defineReads('EvidenceItem', {
  fields: { uses: connection('EvidenceUse', 'item') },
});

export const mlaRequestUsesReads = defineReads('MlaRequest', {
  fields: {
    evidenceUses: connection('EvidenceUse', 'request'),
    exculpatoryNotices: connection('ExculpatoryNotice', 'request'),
  },
});
