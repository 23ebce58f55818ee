import { ascending, defineReads } from '../../platform/reads/read-model.js';

export const treatyParticipationReads = defineReads('TreatyParticipation', {
  orders: { TREATY: ascending('treaty'), STATE: ascending('state') },
  filters: {
    treaty: [{ operator: 'in', property: 'treaty' }],
    state: [{ operator: 'in', property: 'state' }],
    isParty: [{ operator: 'is', property: 'isParty' }],
    action: [{ operator: 'in', property: 'action' }],
    verification: [{ operator: 'in', property: 'verification' }],
    depositedFrom: [{ operator: 'from', property: 'depositedOn' }],
    depositedBefore: [{ operator: 'until', property: 'depositedOn' }],
  },
});

export const conventionProvisionReads = defineReads('ConventionProvision', {
  orders: { TEXT: ascending('position') },
  filters: {
    treaty: [{ operator: 'in', property: 'treaty' }],
    level: [{ operator: 'in', property: 'level' }],
    article: [{ operator: 'in', property: 'article' }],
    chapter: [{ operator: 'in', property: 'chapter' }],
    criminalization: [{ operator: 'is', property: 'criminalization' }],
  },
});

export const currencyReads = defineReads('Currency', {
  orders: { CODE: ascending('code'), NAME: ascending('name') },
  filters: { withdrawn: [{ operator: 'is', property: 'withdrawn' }] },
});

export const languageReads = defineReads('Language', {
  orders: { NAME: ascending('name'), CODE: ascending('code') },
  filters: { unitedNations: [{ operator: 'is', property: 'unitedNations' }] },
});
