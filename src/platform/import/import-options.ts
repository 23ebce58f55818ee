import type { ImportProgress } from './progress.js';
import type { RejectedCell } from './rejected-file.js';
import type { Mapping } from './mapping.js';
import type { CellProblem, RowReader } from './row-reader.js';

/** A row that is right by itself, with the line on which it begins. */
export interface ImportRow<Row> {
  readonly line: number;
  readonly row: Row;
}

/** What became of one row in the database. */
export type RowOutcome =
  | { readonly line: number; readonly outcome: 'created' | 'updated' | 'unchanged' }
  | { readonly line: number; readonly outcome: 'rejected'; readonly problems: readonly CellProblem[] };

/**
 * Puts rows into the database, all of them or (when it throws) none, and says for each what became of it. By a row's
 * key and content it must know what it wrote before: an import that was killed gives it the last rows again.
 */
export type BatchWriter<Row> = (rows: readonly ImportRow<Row>[]) => Promise<readonly RowOutcome[]>;

/** What to import, how to read it and where it goes. */
export interface ImportOptions<Row> {
  /** The CSV file. */
  readonly file: string;
  readonly reader: RowReader<Row>;
  /** How columns of another register become ours; without it, the file has our columns. */
  readonly mapping?: Mapping | undefined;
  readonly writeBatch: BatchWriter<Row>;
  /** What {@link writeBatch} would do, without doing it, for a dry run; without it, a dry run only reads the rows. */
  readonly previewBatch?: BatchWriter<Row> | undefined;
  /** Reads and checks every row; neither calls {@link writeBatch} nor leaves a checkpoint. */
  readonly dryRun?: boolean | undefined;
  /** Goes on after the last row that an interrupted import of the same file wrote; begins at the top if there is none. */
  readonly resume?: boolean | undefined;
  /** Where the checkpoint stands while the import runs; by default beside the file, `FILE.csv.checkpoint`. */
  readonly checkpointFile?: string | undefined;
  /** Where rejected rows are reported; by default beside the file, `FILE.rejected.csv`. */
  readonly rejectedFile?: string | undefined;
  readonly progress?: ((progress: ImportProgress) => void) | undefined;
  /** Rows that are written in one go; 500 by default. */
  readonly batchSize?: number | undefined;
  /** The longest row, in bytes; 1,000,000 by default. */
  readonly maxRowBytes?: number | undefined;
  /** Stops the import before the next row; what was written stays, and `resume` goes on from there. */
  readonly signal?: AbortSignal | undefined;
}

/** What a context offers for a kind of file: how its rows are read, where they go, and what would become of them. */
export type Importer<Row> = Required<Pick<ImportOptions<Row>, 'reader' | 'writeBatch'>> & {
  readonly previewBatch: BatchWriter<Row>;
};

/** How many rows became what; of a resumed import, of all its parts together. */
export interface ImportCounts {
  /** Rows of the file, without header and empty lines: accepted and rejected ones. */
  readonly rows: number;
  /** Rows without a problem; in a real import the sum of created, updated and unchanged. */
  readonly accepted: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** Things that are wrong with rejected rows; at least one a row. */
  readonly problems: number;
}

/** What an import came to. */
export interface ImportReport extends ImportCounts {
  readonly file: string;
  readonly dryRun: boolean;
  /** SHA-256 of the file (hex). */
  readonly sha256: string;
  readonly bytes: number;
  /** The line of the last row that an earlier, interrupted run had written; null if this run began at the top. */
  readonly resumedAfterLine: number | null;
  /** The first things that are wrong, at most 20. */
  readonly firstProblems: readonly RejectedCell[];
  /** The report of all rejected rows; null if none was rejected. */
  readonly rejectedFile: string | null;
}
