import { ascending, connection, defineReads, descending } from '../../../platform/reads/read-model.js';

export const mlaRequestInformationReads = defineReads('MlaRequest', {
  fields: { informationRounds: connection('MlaRequestInformationRound', 'request') },
});

export const informationRoundReads = defineReads('MlaRequestInformationRound', {
  auditChain: 'case',
  auditSubject: { type: 'MlaRequest', property: 'request' },
  orders: { FIRST: ascending('number'), LAST: descending('number') },
});
