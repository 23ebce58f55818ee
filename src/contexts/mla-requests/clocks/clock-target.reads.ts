import { ascending, defineReads, descending } from '../../../platform/reads/read-model.js';

export const clockTargetReads = defineReads('ClockTarget', {
  orders: { KIND: ascending('kind'), NEWEST: descending('setAt') },
  filters: {
    kind: [{ operator: 'in', property: 'kind' }],
    state: [{ operator: 'in', property: 'state' }],
    counterpart: [{ operator: 'in', property: 'counterpart' }],
    origin: [{ operator: 'in', property: 'origin' }],
    urgent: [{ operator: 'is', property: 'urgent' }],
  },
});
