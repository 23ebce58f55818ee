import { ascending, connection, defineReads, descending } from '../../../platform/reads/read-model.js';

export const treatyReads = defineReads('Treaty', {
  fields: { parties: connection('TreatyParty', 'treaty') },
  orders: { NAME: ascending('name'), LAST_CHANGED: descending('updatedAt') },
  filters: {
    kind: [{ operator: 'in', property: 'kind' }],
    subject: [{ operator: 'overlaps', property: 'subjects' }],
    governsMutualLegalAssistance: [{ operator: 'is', property: 'governsMutualLegalAssistance' }],
    party: [{ operator: 'overlaps', property: 'partyStates' }],
    between: [
      {
        operator: 'contains',
        property: 'id',
        through: { table: 'treaty_in_force', by: 'treaty_id', column: 'states', sqlType: 'text[]' },
      },
    ],
    verification: [{ operator: 'in', property: 'verification' }],
  },
});

export const treatyPartyReads = defineReads('TreatyParty', { orders: { STATE: ascending('state') } });
