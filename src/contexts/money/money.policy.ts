import { definePolicy, open } from '../../platform/policy/policy.js';
import { everyone } from '../../platform/policy/rule.js';

/** Exchange rates are public knowledge. */
export const convertedAmountPolicy = definePolicy('ConvertedAmount', {
  queries: { convertedAmounts: everyone },
  fields: {
    ...open('amount', 'currency', 'on', 'to', 'converted', 'decimals', 'rate', 'rateOn', 'source', 'via'),
    ...open('rates', 'reason', 'notQuoted'),
  },
});

export const usedExchangeRatePolicy = definePolicy('UsedExchangeRate', {
  fields: open('source', 'on', 'base', 'currency', 'units'),
});
