import { definePolicy, open } from '../../platform/policy/policy.js';
import { everyone } from '../../platform/policy/rule.js';
import { secretariat } from '../access/index.js';

/** States are public knowledge; which of them take part, the secretariat says. */
export const statePolicy = definePolicy('State', {
  rows: everyone,
  queries: { state: everyone, states: everyone },
  commands: {
    //                         who may ask; of any State
    recordStateOnRepatria: { who: secretariat },
  },
  fields: {
    ...open('id', 'code', 'iso3', 'numericCode', 'name', 'formalName', 'names', 'otherNames', 'kind'),
    ...open('administeredBy', 'regionalGroup', 'regionalGroups', 'defaultCurrency', 'fictitious'),
    ...open('onRepatriaSince'),
    ...open('verification', 'source', 'treaties', 'centralAuthority', 'centralAuthorities'),
    ...open('competentAuthorities'),
  },
});

export const stateNamePolicy = definePolicy('StateName', { fields: open('language', 'text', 'formal') });
