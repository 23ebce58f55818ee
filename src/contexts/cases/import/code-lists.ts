/** The codes against which the rows of a file are held: those that the directory knows. */
export interface CodeLists {
  /** ISO 3166-1 alpha-3 codes of States and territories. */
  readonly countries: ReadonlySet<string>;
  /** ISO 4217 codes of currencies, withdrawn ones included. */
  readonly currencies: ReadonlySet<string>;
  /** The present year: a year of a row lies from 1900 to the year after it. */
  readonly thisYear: number;
}

/** The first year that a row may name; UNCAC cases reach back to assets taken in the last century. */
export const firstYear = 1900;
