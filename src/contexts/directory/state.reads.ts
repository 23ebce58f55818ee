import { ascending, defineReads } from '../../platform/reads/read-model.js';

export const stateReads = defineReads('State', {
  orders: { NAME: ascending('name'), CODE: ascending('code') },
  filters: {
    kind: [{ operator: 'in', property: 'kind' }],
  },
});
