import { open, rm, type FileHandle } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import { ImportFault } from './import-fault.js';
import type { CellProblem } from './row-reader.js';

/** One thing that is wrong with a row of the file, as the report of rejected rows tells it. */
export interface RejectedCell extends CellProblem {
  /** The line on which the row begins. */
  readonly line: number;
}

const longestValue = 200;

/** The value at fault, cut to 200 characters. */
export function shownValue(value: string): string {
  if (value.length <= longestValue) return value;
  return `${value.slice(0, longestValue).toWellFormed()}…`;
}

/**
 * The report of rejected rows: CSV with line, column, value and why, one line for each thing that is wrong. It is
 * made with the first of them, so that an import without rejected rows leaves no such file.
 */
export class RejectedFile {
  readonly #file: string;
  #handle: FileHandle | null = null;
  #bytes: number;

  private constructor(file: string, bytes: number) {
    this.#file = file;
    this.#bytes = bytes;
  }

  /** Begins a report, and removes the one that an earlier import left there. */
  static async begin(file: string): Promise<RejectedFile> {
    try {
      await rm(file, { force: true });
    } catch (error) {
      throw unwritable(file, error);
    }
    return new RejectedFile(file, 0);
  }

  /**
   * Goes on with the report of an interrupted import after its first `bytes` bytes; what it told of rows after
   * these is told again.
   */
  static async goOn(file: string, bytes: number): Promise<RejectedFile> {
    if (bytes === 0) return RejectedFile.begin(file);
    const rejected = new RejectedFile(file, bytes);
    const handle = await rejected.#opened('r+');
    const { size } = await handle.stat();
    if (size < bytes) {
      await rejected.close();
      throw new ImportFault(
        file,
        'This report is shorter than the interrupted import left it. Import without --resume.',
      );
    }
    await handle.truncate(bytes);
    return rejected;
  }

  /** The size of the report, in bytes; 0 while there is none. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Adds to the report; the bytes are on the disk when it resolves. */
  async append(cells: readonly RejectedCell[]): Promise<void> {
    if (cells.length === 0) return;
    const handle = await this.#opened('w');
    const lines = cells.map(({ line, column, value, why }) => [line, column ?? '', shownValue(value), why]);
    const head = this.#bytes === 0 ? [['line', 'column', 'value', 'why']] : [];
    // A spreadsheet must not run as a formula what somebody wrote into a register.
    const text = Buffer.from(stringify([...head, ...lines], { escape_formulas: true }));
    await handle.write(text, 0, text.length, this.#bytes);
    await handle.datasync();
    this.#bytes += text.length;
  }

  async close(): Promise<void> {
    await this.#handle?.close();
    this.#handle = null;
  }

  async #opened(flags: 'w' | 'r+'): Promise<FileHandle> {
    try {
      this.#handle ??= await open(this.#file, flags);
      return this.#handle;
    } catch (error) {
      throw unwritable(this.#file, error);
    }
  }
}

function unwritable(file: string, error: unknown): ImportFault {
  const why = error instanceof Error ? error.message : String(error);
  return new ImportFault(file, `The report of rejected rows cannot be written here (${why}).`, {
    cause: error,
  });
}
