/** An identifier in its normal form; or what is wrong with it and what to do, in a sentence that does not repeat it. */
export type IdentifierReading = { readonly value: string } | { readonly fault: string };

/** Reads what was entered as an identifier of one kind. */
export type ReadIdentifier = (entered: string) => IdentifierReading;

/** Without any white space: for identifiers that are only printed in groups. */
export function compact(entered: string): string {
  return entered.replace(/\s/gu, '');
}

/** Without white space and in capitals. Letters outside of a to z stay, so that none becomes a letter of a standard. */
export function compactCapitals(entered: string): string {
  return compact(entered).replace(/[a-z]/g, (letter) => letter.toUpperCase());
}

/**
 * Letters as numbers, A as 10 to Z as 35, as ISO 6166 and ISO/IEC 7064 have them.
 *
 * @param characters capitals from A to Z and digits
 */
export function lettersAsNumbers(characters: string): string {
  return characters.replace(/[A-Z]/g, (letter) => String(Number.parseInt(letter, 36)));
}
