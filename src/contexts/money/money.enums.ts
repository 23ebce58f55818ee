import { registerEnumType } from 'type-graphql';

/** Who says what one currency is worth in another. */
export enum ExchangeRateSource {
  ECB_REFERENCE_RATE = 'ECB_REFERENCE_RATE',
  FED_MONTHLY_AVERAGE = 'FED_MONTHLY_AVERAGE',
  EURO_CONVERSION_RATE = 'EURO_CONVERSION_RATE',
}
registerEnumType(ExchangeRateSource, {
  name: 'ExchangeRateSource',
  description: 'Who says what one currency is worth in another.',
  valuesConfig: {
    ECB_REFERENCE_RATE: {
      description:
        'European Central Bank: euro foreign exchange reference rates of working days, from 4 January 1999; units of a currency for one euro.',
    },
    FED_MONTHLY_AVERAGE: {
      description:
        'Board of Governors of the Federal Reserve System: average of a month, from January 1971; units of a currency for one United States dollar.',
    },
    EURO_CONVERSION_RATE: {
      description:
        'Council Regulation (EC) No 2866/98 as amended: the rate at which the euro took the place of a currency, irrevocable from that day on.',
    },
  },
});

/** Why an amount is not converted. */
export enum NotConvertedReason {
  CURRENCY_NOT_QUOTED = 'CURRENCY_NOT_QUOTED',
  NO_RATE = 'NO_RATE',
  TOO_LARGE = 'TOO_LARGE',
}
registerEnumType(NotConvertedReason, {
  name: 'NotConvertedReason',
  description: 'Why an amount is not converted.',
  valuesConfig: {
    CURRENCY_NOT_QUOTED: {
      description: 'No source here has ever quoted one of the two currencies, or both: see `notQuoted`.',
    },
    NO_RATE: {
      description:
        'No source has a rate of both currencies together for the day: of working days, at most seven days before it; of months, of its month.',
    },
    TOO_LARGE: { description: 'It would come to more than 24 digits before the point.' },
  },
});
