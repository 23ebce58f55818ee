import { definePolicy, open } from '../../../platform/policy/policy.js';
import { either } from '../../../platform/policy/rule.js';
import { auditor, centralAuthority } from '../../access/index.js';

/** Others who see the request, such as those who execute it, do not learn that there was a disclosure. */
const handlers = either(centralAuthority, auditor);

export const disclosureConversionPolicy = definePolicy('DisclosureConversion', {
  fields: open('disclosure', 'request'),
});

export const disclosureRequestsPolicy = definePolicy('SpontaneousDisclosure', {
  fields: { conversions: handlers },
});

export const mlaRequestOriginPolicy = definePolicy('MlaRequest', { fields: { origin: handlers } });
