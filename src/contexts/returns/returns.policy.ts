import { definePolicy, open } from '../../platform/policy/policy.js';
import { centralAuthority } from '../access/index.js';

/** Aids for those who prepare a return; they read no record. */
export const returnDecisionPolicy = definePolicy('ReturnDecision', {
  queries: { returnBasis: centralAuthority },
  fields: open('basis', 'provision', 'duty', 'because', 'wouldChange'),
});

export const returnAlternativePolicy = definePolicy('ReturnAlternative', {
  fields: open('basis', 'provision', 'needs'),
});

export const deductionsCheckedPolicy = definePolicy('DeductionsChecked', {
  queries: { checkDeductions: centralAuthority },
  fields: open('currency', 'confiscated', 'deducted', 'toReturn'),
});
