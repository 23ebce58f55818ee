import { ascending, defineReads, descending } from '../../platform/reads/read-model.js';

export const auditEventReads = defineReads('AuditEvent', {
  orders: { NEWEST: descending('occurredAt'), OLDEST: ascending('occurredAt') },
  filters: {
    chain: [{ operator: 'is', property: 'chain', idOrKey: true }],
    subjectKey: [{ operator: 'is', property: 'subjectKey', idOrKey: true }],
    action: [{ operator: 'in', property: 'action' }],
    actor: [{ operator: 'is', property: 'actor' }],
    from: [{ operator: 'from', property: 'occurredAt' }],
    until: [{ operator: 'until', property: 'occurredAt' }],
  },
});
