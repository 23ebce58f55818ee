import { definePolicy, open } from '../../platform/policy/policy.js';
import { everyone } from '../../platform/policy/rule.js';

/** States are public knowledge. */
export const statePolicy = definePolicy('State', {
  rows: everyone,
  queries: { state: everyone, states: everyone },
  fields: open('id', 'code', 'iso3', 'name', 'kind'),
});
