import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse, type Parser } from 'csv-parse';
import { errorCode } from '../faults.js';
import { ImportFault } from './import-fault.js';
import { Utf8Check } from './utf8-check.js';

/** How a CSV file is to be read. */
export interface CsvFormat {
  readonly file: string;
  /** One character, such as "," or ";". */
  readonly delimiter: string;
  /** The longest row, in bytes; a longer one refuses the file, for it is what a missing quote looks like. */
  readonly maxRowBytes: number;
}

/** One row of a CSV file, cells as they stand there. */
export interface CsvRecord {
  /** The line on which the row begins; the first line of the file is 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** How many bytes of the file end with this row. */
  readonly end: number;
}

/** A CSV file that is being read. */
export interface CsvReading {
  /** The size of the file, in bytes. */
  readonly bytes: number;
  /** The rows, header included, empty lines left out; read with backpressure, once. */
  readonly records: AsyncIterable<CsvRecord>;
  /** SHA-256 (hex) of what has been read: of the whole file, once all records were read. */
  sha256(): string;
}

/**
 * Opens a CSV file for reading row by row in bounded memory. Lines may end in LF, CRLF or CR, also mixed; a byte
 * order mark is passed over.
 * @throws ImportFault for a file that cannot be opened; and while reading, for what is not UTF-8, for quotes out of
 *   place and for a row that is too long, each with its line
 */
export async function openCsv(format: CsvFormat): Promise<CsvReading> {
  const handle = await openFile(format.file);
  const { size } = await handle.stat();
  const digest = createHash('sha256');
  const rows = new RowTracker(format);
  const parser = parse({
    bom: true,
    delimiter: format.delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    on_record: (cells, { bytes }) => (rows.take(cells, bytes) ? cells : null),
  });
  const utf8 = new Utf8Check(format.file);
  async function* checked(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let fed = 0;
    for await (const chunk of chunks) {
      utf8.push(chunk);
      digest.update(chunk);
      rows.boundUnfinishedRow(fed);
      fed += chunk.length;
      yield chunk;
    }
    utf8.end();
  }
  // An error anywhere in the pipeline destroys the parser with it, so it reaches whoever reads the records.
  pipeline(handle.createReadStream(), checked, parser).catch(() => undefined);
  return { bytes: size, records: told(parser, rows), sha256: () => digest.copy().digest('hex') };
}

async function* told(parser: Parser, rows: RowTracker): AsyncGenerator<CsvRecord> {
  try {
    for await (const cells of parser as AsyncIterable<string[]>) yield rows.placed(cells);
  } catch (error) {
    throw error instanceof CsvError ? rows.fault(quoteFault(error)) : error;
  } finally {
    parser.destroy();
  }
}

async function openFile(file: string): Promise<FileHandle> {
  try {
    const handle = await open(file, 'r');
    if ((await handle.stat()).isFile()) return handle;
    await handle.close();
  } catch (error) {
    const why =
      reasons.get(errorCode(error) ?? '') ?? (error instanceof Error ? error.message : String(error));
    throw new ImportFault(file, why, { cause: error });
  }
  throw new ImportFault(file, 'This is not a file. Give the path of a CSV file.');
}

const reasons = new Map([
  ['ENOENT', 'There is no such file.'],
  ['EACCES', 'This file may not be read by the user that runs the import.'],
  ['EISDIR', 'This is a directory. Give the path of a CSV file.'],
]);

/** Counts lines and bytes by row. The parser's own line numbers count a CRLF inside quotes twice. */
class RowTracker {
  readonly #format: CsvFormat;
  readonly #places: { line: number; end: number }[] = [];
  #line = 1;
  #end = 0;

  constructor(format: CsvFormat) {
    this.#format = format;
  }

  /** Takes note of the next row, as soon as it is parsed; false for an empty line. */
  take(cells: readonly string[], end: number): boolean {
    if (end - this.#end > this.#format.maxRowBytes) throw this.#tooLong();
    const line = this.#line;
    this.#line += 1 + cells.reduce((sum, cell) => sum + lineBreaks(cell), 0);
    this.#end = end;
    if (cells.length === 1 && cells[0] === '') return false;
    this.#places.push({ line, end });
    return true;
  }

  /** The row that comes out of the parser next, with its place. */
  placed(cells: readonly string[]): CsvRecord {
    const place = this.#places.shift();
    if (place === undefined) throw new Error('A row came out of the parser twice.');
    return { ...place, cells };
  }

  /**
   * Ends the reading of a row that has gone on for too long before all of it is in memory.
   * @param fed how many bytes the parser has been given and has read, except for what its buffers hold
   */
  boundUnfinishedRow(fed: number): void {
    if (fed - this.#end > this.#format.maxRowBytes + bufferedAtMost) throw this.#tooLong();
  }

  fault(what: string): ImportFault {
    return new ImportFault(this.#format.file, `The row that begins on line ${this.#line}: ${what}`);
  }

  #tooLong(): ImportFault {
    return this.fault(`it is longer than ${this.#format.maxRowBytes} bytes. Is a closing quote missing?`);
  }
}

const bufferedAtMost = 512 * 1024;

function lineBreaks(cell: string): number {
  if (!cell.includes('\n') && !cell.includes('\r')) return 0;
  return cell.split(/\r\n|\n|\r/).length - 1;
}

function quoteFault(error: CsvError): string {
  const cell = typeof error.index === 'number' ? `cell ${error.index + 1}: ` : '';
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return `${cell}the quote that opens it is never closed. Close it, and double the quotes inside a quoted cell ("").`;
    case 'CSV_INVALID_CLOSING_QUOTE':
      return `${cell}text follows its closing quote. Double the quotes inside a quoted cell ("").`;
    case 'INVALID_OPENING_QUOTE':
      return `${cell}a quote stands inside a cell that is not quoted. Quote the whole cell and double the quotes in it ("").`;
    default:
      return `${cell}it is not CSV: ${error.message}`;
  }
}
