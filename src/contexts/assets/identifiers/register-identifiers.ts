import { compactCapitals, lettersAsNumbers, type IdentifierReading } from './identifier-reading.js';

/** An ISIN (ISO 6166): two letters, nine letters or digits, and a check digit after Luhn. */
export function readIsin(entered: string): IdentifierReading {
  const value = compactCapitals(entered);
  if (!/^[A-Z]{2}[A-Z0-9]{9}[0-9]$/.test(value))
    return {
      fault: 'Give the ISIN (ISO 6166) in twelve characters: two letters, nine letters or digits, one digit.',
    };
  return checked(value, luhnSum(lettersAsNumbers(value)) % 10 === 0, 'The check digit of this ISIN does');
}

/** The sum after Luhn: every second digit from the right, the last but one first, counts double, as the sum of its digits. */
function luhnSum(digits: string): number {
  return Array.from(digits, Number)
    .reverse()
    .map((digit, place) => digit * (place % 2 === 0 ? 1 : 2))
    .reduce((sum, weighted) => sum + (weighted > 9 ? weighted - 9 : weighted), 0);
}

/** An LEI (ISO 17442): eighteen letters or digits and two check digits (ISO/IEC 7064, mod 97-10), which go from 02 to 98. */
export function readLei(entered: string): IdentifierReading {
  const value = compactCapitals(entered);
  if (!/^[A-Z0-9]{18}[0-9]{2}$/.test(value))
    return {
      fault: 'Give the LEI (ISO 17442) in twenty characters: eighteen letters or digits, two digits.',
    };
  const agrees = BigInt(lettersAsNumbers(value)) % 97n === 1n && !/(00|01|99)$/.test(value);
  return checked(value, agrees, 'The check digits of this LEI do');
}

/**
 * An IMO ship identification number (IMO resolution A.1117(30)), with or without IMO before it: six digits weighted
 * from seven down to two, of whose sum the seventh is the last digit.
 */
export function readImoNumber(entered: string): IdentifierReading {
  const digits = /^(?:IMO)?([1-9][0-9]{6})$/.exec(compactCapitals(entered))?.[1];
  if (digits === undefined)
    return { fault: 'Give the IMO number as IMO and seven digits, the first of which is not zero.' };
  const sum = Array.from(digits.slice(0, 6), Number).reduce(
    (total, digit, place) => total + digit * (7 - place),
    0,
  );
  return checked(`IMO${digits}`, sum % 10 === Number(digits[6]), 'The check digit of this IMO number does');
}

/**
 * A vehicle identification number by its form (ISO 3779): seventeen letters and digits without I, O and Q, the last four
 * of which are digits. The check digit is North American: most vehicles elsewhere have something else in its place.
 */
export function readVehicleIdentificationNumber(entered: string): IdentifierReading {
  const value = compactCapitals(entered);
  if (!/^[A-HJ-NPR-Z0-9]{13}[0-9]{4}$/.test(value))
    return {
      fault:
        'Give the vehicle identification number (ISO 3779) in 17 letters and digits without I, O and Q, the last four digits; record an older one as SERIAL_NUMBER.',
    };
  return { value };
}

/**
 * Nationality and registration marks by their form (Annex 7 to the Chicago Convention): letters and digits, with a hyphen
 * between the two marks where the State writes one, which is kept.
 */
export function readAircraftRegistration(entered: string): IdentifierReading {
  const value = compactCapitals(entered);
  if (!/^(?=.*[A-Z])(?=.{3,11}$)[A-Z0-9]+(-[A-Z0-9]+)?$/.test(value))
    return {
      fault:
        'Give the marks of the aircraft in three to eleven capital letters and digits, with at most one hyphen between them.',
    };
  return { value };
}

/** An aircraft address of 24 bits (Annex 10 to the Chicago Convention): not all zeros and not all ones, which no aircraft has. */
export function readIcaoAircraftAddress(entered: string): IdentifierReading {
  const value = compactCapitals(entered);
  if (!/^(?!0{6}|F{6})[0-9A-F]{6}$/.test(value))
    return {
      fault:
        'Give the aircraft address in six hexadecimal digits (0 to 9, A to F), which are neither all 0 nor all F.',
    };
  return { value };
}

function checked(value: string, agrees: boolean, whatDoes: string): IdentifierReading {
  if (agrees) return { value };
  return {
    fault: `${whatDoes} not agree with the rest of it: compare it with its source, character by character.`,
  };
}
