import { exactUnits, nearestEven, quotientText } from '../../platform/decimal.js';
import { ExchangeRateSource, NotConvertedReason } from './money.enums.js';

/** A rate that was fixed for good, in force on the day of an amount: so many units of a currency for one of the base. */
export interface FixedRate {
  readonly base: string;
  readonly units: string;
  readonly since: string;
}

/** What a source published for a day or month of two currencies: units for one of the base, null of the base itself. */
export interface PublishedRate {
  readonly source: ExchangeRateSource;
  readonly on: string;
  readonly base: string;
  readonly currencyUnits: string | null;
  readonly targetUnits: string | null;
}

/** An amount, into which currency it is to be converted, and everything that is known for it. */
export interface AmountWithRates {
  readonly amount: string;
  readonly currency: string;
  readonly to: string;
  /** Digits after the point of the minor unit of `to`; null where ISO 4217 gives none. */
  readonly minorUnits: number | null;
  /** Of `currency` and of `to`, where the euro took their place by the day of the amount. */
  readonly fixedFrom: FixedRate | null;
  readonly fixedTo: FixedRate | null;
  /** Of the two, or of what took their place; null where there is none, or where it is the same currency. */
  readonly published: PublishedRate | null;
  readonly notQuoted: readonly string[];
}

/** A published rate that was used: one of the base was worth so many units of the currency. */
export interface UsedRate {
  readonly source: ExchangeRateSource;
  readonly on: string;
  readonly base: string;
  readonly currency: string;
  readonly units: string;
}

/** An amount as converted: by which rate, of which day, by whose word; or why it is not. */
export interface Conversion {
  readonly converted: string | null;
  readonly decimals: number | null;
  readonly rate: string | null;
  readonly rateOn: string | null;
  readonly source: ExchangeRateSource | null;
  readonly via: readonly string[];
  readonly rates: readonly UsedRate[];
  readonly reason: NotConvertedReason | null;
}

/** Digits after the point of what is converted into a currency for which ISO 4217 gives no minor unit. */
const usualDecimals = 2;
const one = exactUnits('1');
/** What a Decimal of the API stays below. */
const limit = 10n ** 24n;

/**
 * Converts an amount, exactly: by the quotient of what was published, never by a rounded rate; half to even, to the minor
 * unit of the currency into which it is converted. An amount that is in that currency already stays as it is.
 */
export function convert(given: AmountWithRates): Conversion {
  const { amount, currency, to, published, fixedFrom, fixedTo } = given;
  if (currency === to) return { ...nothing, converted: quotientText(exactUnits(amount), one, 8), rate: '1' };
  const isSame = (fixedFrom?.base ?? currency) === (fixedTo?.base ?? to);
  if (published === null && !isSame) return { ...nothing, reason: whyNot(given) };
  const numerator = unitsOf(published?.targetUnits) * unitsOf(fixedTo?.units);
  const denominator = unitsOf(published?.currencyUnits) * unitsOf(fixedFrom?.units);
  const decimals = given.minorUnits ?? usualDecimals;
  const total = exactUnits(amount) * numerator;
  if (isTooLarge(total, one * denominator)) return { ...nothing, reason: NotConvertedReason.TOO_LARGE };
  return {
    converted: quotientText(total, one * denominator, decimals),
    decimals,
    rate: significantText(numerator, denominator),
    rateOn: published?.on ?? null,
    source: published?.source ?? ExchangeRateSource.EURO_CONVERSION_RATE,
    via: viaOf(given),
    rates: usedRates(given),
    reason: null,
  };
}

const nothing: Conversion = {
  ...{ converted: null, decimals: null, rate: null, rateOn: null, source: null },
  ...{ via: [], rates: [], reason: null },
};

function whyNot({ notQuoted }: AmountWithRates): NotConvertedReason {
  return notQuoted.length > 0 ? NotConvertedReason.CURRENCY_NOT_QUOTED : NotConvertedReason.NO_RATE;
}

const unitsOf = (units: string | null | undefined): bigint => exactUnits(units ?? '1');

const isTooLarge = (numerator: bigint, denominator: bigint): boolean => {
  const whole = nearestEven(numerator, denominator);
  return whole >= limit || whole <= -limit;
};

/** Digits of a rate that is shown. */
const significant = 10;

/** A quotient above zero to ten significant digits, half to even; of whole numbers all. */
function significantText(numerator: bigint, denominator: bigint): string {
  let digits = 0;
  while (numerator * 10n ** BigInt(digits) < denominator * 10n ** BigInt(significant - 1)) digits += 1;
  const text = String(nearestEven(numerator * 10n ** BigInt(digits), denominator)).padStart(digits + 1, '0');
  const at = text.length - digits;
  return digits === 0 ? text : `${text.slice(0, at)}.${text.slice(at)}`.replace(/\.?0+$/, '');
}

/** The currencies between the two, in their order. */
function viaOf({ currency, to, fixedFrom, fixedTo, published }: AmountWithRates): readonly string[] {
  const passed = [fixedFrom?.base, published?.base, fixedTo?.base];
  return [...new Set(passed)].filter(
    (one): one is string => one !== undefined && one !== currency && one !== to,
  );
}

function usedRates({ currency, to, fixedFrom, fixedTo, published }: AmountWithRates): readonly UsedRate[] {
  const fixed = (rate: FixedRate | null, of: string): readonly UsedRate[] =>
    rate === null
      ? []
      : [
          {
            source: ExchangeRateSource.EURO_CONVERSION_RATE,
            on: rate.since,
            base: rate.base,
            currency: of,
            units: rate.units,
          },
        ];
  const quoted = (units: string | null | undefined, of: string): readonly UsedRate[] =>
    published === null || units == null
      ? []
      : [{ source: published.source, on: published.on, base: published.base, currency: of, units }];
  return [
    ...fixed(fixedFrom, currency),
    ...quoted(published?.currencyUnits, fixedFrom?.base ?? currency),
    ...quoted(published?.targetUnits, fixedTo?.base ?? to),
    ...fixed(fixedTo, to),
  ];
}
