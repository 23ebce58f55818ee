import { definePolicy, open } from '../../../platform/policy/policy.js';

/** Whoever sees the request sees for which offences it asks. */
export const mlaRequestOffencesPolicy = definePolicy('MlaRequest', { fields: open('offenceDetails') });

export const mlaRequestOffencePolicy = definePolicy('MlaRequestOffence', {
  fields: open('position', 'citation', 'description', 'text', 'penalty'),
});
