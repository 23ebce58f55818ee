import { cutRow, inFileTerms, type CellPlan } from './cell-plan.js';
import type { CsvRecord } from './csv-records.js';
import type { BatchWriter, ImportCounts, ImportRow, RowOutcome } from './import-options.js';
import { KeyLedger } from './key-ledger.js';
import { shownValue, type RejectedCell, type RejectedFile } from './rejected-file.js';
import type { CellProblem, RowReader } from './row-reader.js';

/** How many things that are wrong are kept in memory for the report. */
const firstProblemsKept = 20;

/** What a run has come to after a batch. */
export interface RunState extends ImportCounts {
  /** The line on which the last row begins that was settled. */
  readonly line: number;
  readonly first: readonly RejectedCell[];
}

/** A run in which nothing has happened yet. */
export const nothingYet: RunState = {
  ...{ line: 0, rows: 0, accepted: 0, created: 0, updated: 0, unchanged: 0, rejected: 0, problems: 0 },
  first: [],
};

/** What a run needs. */
export interface RunParts<Row> {
  readonly plan: CellPlan;
  readonly reader: RowReader<Row>;
  /** Settles rows that are right by themselves; null where nobody is asked (a dry run without preview). */
  readonly write: BatchWriter<Row> | null;
  readonly rejected: RejectedFile;
}

type Pending<Row> = { readonly record: CsvRecord } & (
  | { readonly row: Row; readonly problems?: undefined }
  | { readonly row?: undefined; readonly problems: readonly CellProblem[] }
);

/** Rows on their way from the file to the writer or to the report of rejected rows, batch by batch. */
export class ImportRun<Row> {
  readonly #parts: RunParts<Row>;
  readonly #keys = new KeyLedger();
  #pending: Pending<Row>[] = [];
  #state: RunState;

  constructor(parts: RunParts<Row>, from: RunState) {
    this.#parts = parts;
    this.#state = from;
  }

  get state(): RunState {
    return this.#state;
  }

  get pendingRows(): number {
    return this.#pending.length;
  }

  /** Takes the next row. One that an earlier run has settled is only entered among the keys of the file. */
  take(record: CsvRecord): void {
    const settled = record.line <= this.#state.line;
    const pending = this.#read(record);
    if (!settled) this.#pending.push(pending);
  }

  /** Settles all rows taken since the last time. */
  async flush(): Promise<void> {
    const batch = this.#pending;
    const last = batch.at(-1);
    if (last === undefined) return;
    const outcomes = await this.#write(batch);
    const rejected: RejectedCell[] = [];
    const counts = { accepted: 0, created: 0, updated: 0, unchanged: 0, rejected: 0 };
    for (const { record, problems } of batch) {
      const outcome = outcomes.get(record.line);
      const wrong = problems ?? (outcome?.outcome === 'rejected' ? outcome.problems : null);
      if (wrong === null) {
        counts.accepted += 1;
        if (outcome !== undefined && outcome.outcome !== 'rejected') counts[outcome.outcome] += 1;
        continue;
      }
      counts.rejected += 1;
      for (const each of wrong)
        rejected.push({ line: record.line, ...inFileTerms(this.#parts.plan, each, record.cells) });
    }
    await this.#parts.rejected.append(rejected);
    this.#pending = [];
    this.#state = advanced(this.#state, last.record.line, batch.length, counts, rejected);
  }

  #read(record: CsvRecord): Pending<Row> {
    const { plan, reader } = this.#parts;
    const cut = cutRow(plan, record.cells);
    const read = cut.cells === null ? undefined : reader.read(cut.cells);
    const problems = [...cut.problems, ...(read?.problems ?? [])];
    if (problems.length > 0 || read?.row === undefined) return { record, problems };
    const key = reader.keyOf(read.row);
    const before = this.#keys.enter(key, record.line);
    if (before === null) return { record, row: read.row };
    const why = `The row that begins on line ${before} has the same key: remove one of the two.`;
    return { record, problems: [{ column: null, value: key, why }] };
  }

  async #write(batch: readonly Pending<Row>[]): Promise<ReadonlyMap<number, RowOutcome>> {
    const rows: ImportRow<Row>[] = [];
    for (const { record, row } of batch) if (row !== undefined) rows.push({ line: record.line, row });
    if (this.#parts.write === null || rows.length === 0) return new Map();
    const outcomes = new Map((await this.#parts.write(rows)).map((outcome) => [outcome.line, outcome]));
    if (outcomes.size !== rows.length || rows.some(({ line }) => !outcomes.has(line))) {
      throw new Error('The writer of an import has to say once for each row what became of it.');
    }
    for (const outcome of outcomes.values()) {
      if (outcome.outcome === 'rejected' && outcome.problems.length === 0) {
        throw new Error(`The writer of an import rejected line ${outcome.line} and did not say why.`);
      }
    }
    return outcomes;
  }
}

function advanced(
  state: RunState,
  line: number,
  rows: number,
  counts: Pick<ImportCounts, 'accepted' | 'created' | 'updated' | 'unchanged' | 'rejected'>,
  rejected: readonly RejectedCell[],
): RunState {
  const room = firstProblemsKept - state.first.length;
  const shown = rejected.slice(0, room).map((each) => ({ ...each, value: shownValue(each.value) }));
  return {
    line,
    rows: state.rows + rows,
    accepted: state.accepted + counts.accepted,
    created: state.created + counts.created,
    updated: state.updated + counts.updated,
    unchanged: state.unchanged + counts.unchanged,
    rejected: state.rejected + counts.rejected,
    problems: state.problems + rejected.length,
    first: [...state.first, ...shown],
  };
}
