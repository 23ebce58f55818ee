/** A currency in which the Federal Reserve gives the rates of a country. */
interface Series {
  readonly currency: string;
  /** Months before this day; without it, all that follow. */
  readonly until?: string;
  /** By how many places the point is to be moved to the right, where the file reckons in a later currency. */
  readonly places?: number;
}

/**
 * The file names countries; this says which currency is meant when. Venezuela took three noughts off its currency in 2008
 * (the file reckons the years before in the later bolívar), five in August 2018 and six in October 2021: in the month of
 * a change the file has the currency that ended.
 */
export const federalReserveSeries: Readonly<Record<string, readonly Series[]>> = {
  Australia: [{ currency: 'AUD' }],
  Austria: [{ currency: 'ATS' }],
  Belgium: [{ currency: 'BEF' }],
  Brazil: [{ currency: 'BRL' }],
  Canada: [{ currency: 'CAD' }],
  China: [{ currency: 'CNY' }],
  Denmark: [{ currency: 'DKK' }],
  Euro: [{ currency: 'EUR' }],
  Finland: [{ currency: 'FIM' }],
  France: [{ currency: 'FRF' }],
  Germany: [{ currency: 'DEM' }],
  Greece: [{ currency: 'GRD' }],
  'Hong Kong': [{ currency: 'HKD' }],
  India: [{ currency: 'INR' }],
  Ireland: [{ currency: 'IEP' }],
  Italy: [{ currency: 'ITL' }],
  Japan: [{ currency: 'JPY' }],
  Malaysia: [{ currency: 'MYR' }],
  Mexico: [{ currency: 'MXN' }],
  Netherlands: [{ currency: 'NLG' }],
  'New Zealand': [{ currency: 'NZD' }],
  Norway: [{ currency: 'NOK' }],
  Portugal: [{ currency: 'PTE' }],
  Singapore: [{ currency: 'SGD' }],
  'South Africa': [{ currency: 'ZAR' }],
  'South Korea': [{ currency: 'KRW' }],
  Spain: [{ currency: 'ESP' }],
  'Sri Lanka': [{ currency: 'LKR' }],
  Sweden: [{ currency: 'SEK' }],
  Switzerland: [{ currency: 'CHF' }],
  Taiwan: [{ currency: 'TWD' }],
  Thailand: [{ currency: 'THB' }],
  'United Kingdom': [{ currency: 'GBP' }],
  Venezuela: [
    { currency: 'VEB', until: '2008-01-01', places: 3 },
    { currency: 'VEF', until: '2018-09-01' },
    { currency: 'VES', until: '2021-11-01' },
    { currency: 'VED' },
  ],
};
