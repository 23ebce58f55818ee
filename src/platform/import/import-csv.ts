import { createHash } from 'node:crypto';
import path from 'node:path';
import { readCheckpoint, removeCheckpoint, writeCheckpoint, type Checkpoint } from './checkpoint.js';
import { openCsv, type CsvFormat } from './csv-records.js';
import { ImportFault } from './import-fault.js';
import type { ImportOptions, ImportReport } from './import-options.js';
import { ImportRun, nothingYet, type RunState } from './import-run.js';
import { inspectCsv, type Inspection } from './inspect-csv.js';
import { RejectedFile } from './rejected-file.js';

const defaultBatchSize = 500;
const defaultMaxRowBytes = 1_000_000;
/** A batch ends here even if it has few rows, so that long rows do not pile up in memory. */
const maxBatchBytes = 1_000_000;
const checkedAtOnce = 1000;

/**
 * Imports a CSV file row by row, in memory that does not grow with the file (but for 32 bytes a row that tell keys
 * apart). First the form of the whole file is checked; then rows are read, and written in batches. A row with
 * problems is rejected by itself and reported with all of them; the others are imported.
 * @throws ImportFault for a file that cannot be imported as a whole, before anything is written; for a checkpoint
 *   that does not belong to the file; and when the import is stopped by its signal
 */
export async function importCsv<Row>(options: ImportOptions<Row>): Promise<ImportReport> {
  const job = new ImportJob(options);
  const inspection = await job.inspect();
  const checkpoint = await job.checkpoint(inspection);
  const rejected = await job.rejectedFile(checkpoint);
  try {
    const state = await job.run(inspection, rejected, checkpoint);
    return {
      ...{ file: options.file, dryRun: options.dryRun === true },
      ...{ sha256: inspection.sha256, bytes: inspection.bytes },
      ...{ rows: state.rows, accepted: state.accepted, created: state.created, updated: state.updated },
      ...{ unchanged: state.unchanged, rejected: state.rejected, problems: state.problems },
      resumedAfterLine: checkpoint?.line ?? null,
      firstProblems: state.first,
      rejectedFile: rejected.bytes > 0 ? job.rejectedPath : null,
    };
  } finally {
    await rejected.close();
  }
}

/** Where the report of rejected rows and the checkpoint of a file stand unless another place is given. */
export function besides(file: string): { readonly rejectedFile: string; readonly checkpointFile: string } {
  return {
    rejectedFile: `${file.replace(/\.csv$/i, '')}.rejected.csv`,
    checkpointFile: `${file}.checkpoint`,
  };
}

class ImportJob<Row> {
  readonly rejectedPath: string;
  readonly #options: ImportOptions<Row>;
  readonly #format: CsvFormat;
  readonly #checkpointPath: string;
  readonly #settings: string;

  constructor(options: ImportOptions<Row>) {
    const { file, mapping, maxRowBytes = defaultMaxRowBytes } = options;
    this.#options = options;
    this.#format = { file, delimiter: mapping?.delimiter ?? ',', maxRowBytes };
    this.rejectedPath = options.rejectedFile ?? besides(file).rejectedFile;
    this.#checkpointPath = options.checkpointFile ?? besides(file).checkpointFile;
    this.#settings = sha256(JSON.stringify([options.reader.columns, mapping ?? null]));
    if (
      [this.rejectedPath, this.#checkpointPath].some((other) => path.resolve(other) === path.resolve(file))
    ) {
      throw new ImportFault(file, 'The report of rejected rows and the checkpoint need files of their own.');
    }
  }

  inspect(): Promise<Inspection> {
    const { reader, mapping, progress } = this.#options;
    return inspectCsv(this.#format, reader, mapping, (rows, bytes, totalBytes) => {
      if (rows % checkedAtOnce !== 0) return;
      this.#stopIfAsked('Nothing was written.');
      progress?.({ phase: 'checking', rows, totalRows: null, rejected: 0, bytes, totalBytes });
    });
  }

  /** The checkpoint from which to go on; null to begin at the top. */
  async checkpoint(inspection: Inspection): Promise<Checkpoint | null> {
    if (this.#options.resume !== true || this.#options.dryRun === true) return null;
    const checkpoint = await readCheckpoint(this.#checkpointPath);
    if (checkpoint === null) return null;
    const changed = [
      ...(checkpoint.sha256 === inspection.sha256 ? [] : ['this file']),
      ...(checkpoint.settings === this.#settings ? [] : ['the mapping or the format']),
    ];
    if (changed.length === 0) return checkpoint;
    throw new ImportFault(
      this.#options.file,
      `Since the import was interrupted, ${changed.join(' and ')} changed, so it cannot go on. Import without --resume: rows that are there already are recognized.`,
    );
  }

  rejectedFile(checkpoint: Checkpoint | null): Promise<RejectedFile> {
    if (checkpoint === null) return RejectedFile.begin(this.rejectedPath);
    return RejectedFile.goOn(this.rejectedPath, checkpoint.reportBytes);
  }

  async run(inspection: Inspection, rejected: RejectedFile, from: Checkpoint | null): Promise<RunState> {
    const { reader, dryRun = false, batchSize = defaultBatchSize, progress } = this.#options;
    const write = dryRun ? (this.#options.previewBatch ?? null) : this.#options.writeBatch;
    const run = new ImportRun({ plan: inspection.plan, reader, write, rejected }, stateOf(from));
    const reading = await openCsv(this.#format);
    const tell = (bytes: number): void => {
      const { rows, rejected: count } = run.state;
      const { rows: totalRows, bytes: totalBytes } = inspection;
      progress?.({ phase: 'importing', rows, totalRows, rejected: count, bytes, totalBytes });
    };
    const settle = async (bytes: number): Promise<void> => {
      await run.flush();
      if (!dryRun) await this.#leaveCheckpoint(inspection, run.state, rejected.bytes);
      tell(bytes);
    };
    tell(0);
    let isHeader = true;
    let settledEnd = 0;
    for await (const record of reading.records) {
      this.#stopIfAsked(soFar(run.state.line, dryRun));
      if (!isHeader) run.take(record);
      isHeader = false;
      if (run.pendingRows >= batchSize || (run.pendingRows > 0 && record.end - settledEnd >= maxBatchBytes)) {
        await settle(record.end);
        settledEnd = record.end;
      } else if (run.pendingRows === 0) settledEnd = record.end;
    }
    if (reading.sha256() !== inspection.sha256) {
      throw new ImportFault(this.#options.file, 'The file changed while it was imported. Import it again.');
    }
    await settle(inspection.bytes);
    if (!dryRun) await removeCheckpoint(this.#checkpointPath);
    return run.state;
  }

  #leaveCheckpoint(inspection: Inspection, state: RunState, reportBytes: number): Promise<void> {
    return writeCheckpoint(this.#checkpointPath, {
      format: 1,
      sha256: inspection.sha256,
      settings: this.#settings,
      ...state,
      first: [...state.first],
      reportBytes,
    });
  }

  #stopIfAsked(what: string): void {
    if (this.#options.signal?.aborted === true) {
      throw new ImportFault(this.#options.file, `The import was stopped. ${what}`);
    }
  }
}

function soFar(line: number, dryRun: boolean): string {
  if (dryRun || line === 0) return 'Nothing was written.';
  return `The rows up to line ${line} are imported; go on with --resume.`;
}

function stateOf(checkpoint: Checkpoint | null): RunState {
  if (checkpoint === null) return nothingYet;
  const { line, rows, accepted, created, updated, unchanged, rejected, problems, first } = checkpoint;
  return { line, rows, accepted, created, updated, unchanged, rejected, problems, first };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
