import { defineReads, derived, type FieldRead } from '../../platform/reads/read-model.js';
import { convert, type AmountWithRates, type Conversion } from './conversion.js';

const needs: readonly (keyof AmountWithRates)[] = [
  ...(['amount', 'currency', 'to', 'minorUnits', 'fixedFrom', 'fixedTo', 'published', 'notQuoted'] as const),
];

/** What the conversion says under a name. */
const said = (name: keyof Conversion): FieldRead =>
  derived(needs, (record) => convert(record as unknown as AmountWithRates)[name]);

export const convertedAmountReads = defineReads('ConvertedAmount', {
  maker: {
    function: 'app.amounts_with_rates',
    takes: { amounts: 'text[]', currencies: 'text[]', days: 'date[]', to: 'text' },
  },
  fields: {
    converted: said('converted'),
    decimals: said('decimals'),
    rate: said('rate'),
    rateOn: said('rateOn'),
    source: said('source'),
    via: said('via'),
    rates: said('rates'),
    reason: said('reason'),
  },
});
