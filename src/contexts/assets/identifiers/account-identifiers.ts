import { electronicFormatIBAN, isValidBIC, validateIBAN, ValidationErrorsIBAN } from 'ibantools';
import { compactCapitals, type IdentifierReading } from './identifier-reading.js';

/**
 * An IBAN (ISO 13616): known country, its length and form, check digits (ISO/IEC 7064, mod 97-10). Check digits that
 * a State's banks have inside the account number are no part of the standard, and not all of their accounts keep them.
 */
export function readIban(entered: string): IdentifierReading {
  const value = electronicFormatIBAN(compactCapitals(entered)) ?? '';
  const { errorCodes } = validateIBAN(value);
  if (errorCodes.includes(ValidationErrorsIBAN.NoIBANCountry))
    return {
      fault:
        'No country with IBANs has these first two letters: compare them with their source, or record an ACCOUNT_NUMBER.',
    };
  if (errorCodes.some((code) => misformed.has(code)))
    return {
      fault:
        'An IBAN of this country has another length or form (ISO 13616): compare it with its source, character by character.',
    };
  if (errorCodes.includes(ValidationErrorsIBAN.WrongIBANChecksum))
    return {
      fault:
        'The check digits of this IBAN do not agree with the rest of it: compare it with its source, character by character.',
    };
  return { value };
}

const misformed = new Set([
  ValidationErrorsIBAN.NoIBANProvided,
  ValidationErrorsIBAN.WrongBBANLength,
  ValidationErrorsIBAN.WrongBBANFormat,
  ValidationErrorsIBAN.ChecksumNotNumber,
]);

/** A BIC (ISO 9362) of a known country. A branch of three X stands for none: one institution has one form. */
export function readBic(entered: string): IdentifierReading {
  const value = compactCapitals(entered);
  if (!isValidBIC(value))
    return {
      fault:
        'Give the BIC (ISO 9362) in eight characters, or eleven with a branch: four letters, two of the country, two letters or digits.',
    };
  return { value: value.replace(/^(.{8})X{3}$/, '$1') };
}
