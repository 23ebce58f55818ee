import { ascending, defineReads, descending, many } from '../../../platform/reads/read-model.js';

export const mlaRequestHandoverReads = defineReads('MlaRequestHandover', {
  orders: { OLDEST: ascending('offeredAt'), NEWEST: descending('offeredAt') },
});

export const mlaRequestHandoversReads = defineReads('MlaRequest', {
  fields: { handovers: many('MlaRequestHandover', 'request', [ascending('offeredAt'), ascending('id')]) },
});
