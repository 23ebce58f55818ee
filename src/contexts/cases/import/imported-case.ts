import type { CellProblem } from '../../../platform/import/row-reader.js';
import type { AmountKind } from '../case-amount.entity.js';
import type { StateRole } from '../case-state-role.entity.js';
import type { CaseKind, CaseStatus, SourceQuality, UncacOffence } from '../case.enums.js';

/** A case as a public register tells it: published in full, led by no State here. */
export interface ImportedCase {
  /** What tells it from every other imported case; the same again is the same case. */
  readonly externalKey: string;
  readonly kind: CaseKind;
  readonly title: string;
  readonly neutralTitle: string;
  readonly cluster: string | null;
  readonly summary: string | null;
  readonly mechanism: string | null;
  readonly remark: string | null;
  readonly status: CaseStatus;
  /** The status in the words of the source. */
  readonly publishedStatus: string | null;
  /** What was not read in the source. */
  readonly unverified: string | null;
  readonly uncacOffences: readonly UncacOffence[];
  readonly sourceQuality: SourceQuality;
  readonly yearStart: number | null;
  readonly yearConfiscated: number | null;
  readonly yearReturned: number | null;
  /** By code (ISO 3166-1 alpha-2). */
  readonly states: readonly { readonly state: string; readonly role: StateRole }[];
  readonly amounts: readonly {
    readonly kind: AmountKind;
    /** Exact, in units of the currency. */
    readonly amount: string;
    readonly currency: string;
    readonly year: number | null;
  }[];
  readonly sources: readonly { readonly title: string; readonly url: string | null }[];
}

/** The States of the directory by ISO 3166-1 code, of two or three letters. */
export interface StateFinder {
  readonly byCode: (code: string) => { readonly code: string; readonly name: string } | undefined;
}

/** Makes a case of a row of a register, or says why it cannot: what only the directory knows. */
export type Describe<Row> = (
  row: Row,
  states: StateFinder,
) => { readonly described: ImportedCase } | { readonly problems: readonly CellProblem[] };
