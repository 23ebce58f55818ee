import { definePolicy, open } from '../../../platform/policy/policy.js';
import { either, named } from '../../../platform/policy/rule.js';
import { auditor, centralAuthority, competentAuthority } from '../../access/index.js';
import { worksOnCase } from '../../cases/index.js';

/**
 * What an asset is worth is for those who work on the case and their auditors, who see money and not people, and so not
 * whose word it is; StAR knows sums alone (domain.md 5.4).
 */
export const assetValuationPolicy = definePolicy('AssetValuation', {
  rows: named('working on the case, or auditing', either(centralAuthority, competentAuthority, auditor)),
  fields: {
    ...open('id', 'enteredBy', 'valuedOn', 'amount', 'currency', 'method', 'createdAt'),
    source: worksOnCase,
  },
});
