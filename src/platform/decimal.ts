/** Digits after the point of a Decimal of the API at most. */
const places = 8;
const unit = 10n ** BigInt(places);

/**
 * An exact decimal number, as the scalar Decimal writes it, in units of its last possible digit: sums and comparisons
 * of amounts lose nothing.
 */
export function exactUnits(text: string): bigint {
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const units = BigInt(whole) * unit + BigInt(fraction.padEnd(places, '0'));
  return text.startsWith('-') ? -units : units;
}

/** The text of so many units, without zeros that say nothing: the inverse of {@link exactUnits}. */
export function decimalText(units: bigint): string {
  const size = units < 0n ? -units : units;
  const fraction = String(size % unit)
    .padStart(places, '0')
    .replace(/0+$/, '');
  return `${units < 0n ? '-' : ''}${String(size / unit)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** The exact sum of decimal texts; "0" of none. */
export function exactSum(texts: readonly string[]): string {
  return decimalText(texts.reduce((sum, text) => sum + exactUnits(text), 0n));
}

/**
 * The whole number nearest to a quotient, without loss; of two that are equally near, the even one.
 * @param denominator above zero
 */
export function nearestEven(numerator: bigint, denominator: bigint): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  const whole = size / denominator;
  const twice = (size % denominator) * 2n;
  const isUp = twice > denominator || (twice === denominator && whole % 2n === 1n);
  const nearest = isUp ? whole + 1n : whole;
  return numerator < 0n ? -nearest : nearest;
}

/** A quotient as a decimal text with so many digits after the point at most (to 8), half to even. */
export function quotientText(numerator: bigint, denominator: bigint, digits: number): string {
  const units = nearestEven(numerator * 10n ** BigInt(digits), denominator);
  return decimalText(units * 10n ** BigInt(places - digits));
}
