import { isUtf8 } from 'node:buffer';
import { ImportFault } from './import-fault.js';

const LF = 0x0a;
const CR = 0x0d;
const saveAsUtf8 = 'Save the file as UTF-8 (in a spreadsheet: "CSV UTF-8") and import that.';

/** Holds a file to UTF-8 while it is read, and knows line and byte offset of the first byte that is not. */
export class Utf8Check {
  readonly #file: string;
  /** The bytes of a character that the next chunk goes on with. */
  #tail: Buffer = Buffer.alloc(0);
  /** Bytes before the tail. */
  #offset = 0;
  #line = 1;
  #afterCr = false;

  constructor(file: string) {
    this.#file = file;
  }

  /** @throws ImportFault naming byte offset and line of what is not UTF-8 */
  push(chunk: Buffer): void {
    if (this.#offset === 0) this.#refuseOtherForms(chunk);
    const bytes = this.#tail.length === 0 ? chunk : Buffer.concat([this.#tail, chunk]);
    const whole = bytes.subarray(0, bytes.length - unfinished(bytes));
    if (!isUtf8(whole)) {
      const at = firstInvalid(whole);
      this.#countLines(whole.subarray(0, at));
      throw this.#fault(at, whole);
    }
    this.#countLines(whole);
    this.#offset += whole.length;
    this.#tail = Buffer.from(bytes.subarray(whole.length));
  }

  /** @throws ImportFault when the file ends in the middle of a character */
  end(): void {
    if (this.#tail.length > 0) throw this.#fault(0, this.#tail);
  }

  #fault(at: number, bytes: Buffer): ImportFault {
    const where = `byte ${this.#offset + at} (line ${this.#line})`;
    const byte = hex(bytes[at] ?? 0);
    const isSurrogate = bytes[at] === 0xed && (bytes[at + 1] ?? 0) >= 0xa0;
    const what = isSurrogate ? `half of a surrogate pair (${byte} ${hex(bytes[at + 1] ?? 0)} …)` : byte;
    return new ImportFault(this.#file, `${what} at ${where} is not UTF-8. ${saveAsUtf8}`);
  }

  #refuseOtherForms(start: Buffer): void {
    const form = otherForm(start);
    if (form !== null) throw new ImportFault(this.#file, `This is ${form}, not CSV in UTF-8. ${saveAsUtf8}`);
  }

  #countLines(bytes: Buffer): void {
    for (let at = bytes.indexOf(CR); at >= 0; at = bytes.indexOf(CR, at + 1)) this.#line += 1;
    for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
      if (!(at === 0 ? this.#afterCr : bytes[at - 1] === CR)) this.#line += 1;
    }
    if (bytes.length > 0) this.#afterCr = bytes.at(-1) === CR;
  }
}

const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['a file in UTF-32', [0xff, 0xfe, 0x00, 0x00]],
  ['a file in UTF-32', [0x00, 0x00, 0xfe, 0xff]],
  ['a file in UTF-16', [0xff, 0xfe]],
  ['a file in UTF-16', [0xfe, 0xff]],
  ['a workbook or ZIP archive', [0x50, 0x4b, 0x03, 0x04]],
  ['a compressed file (gzip)', [0x1f, 0x8b]],
];

function otherForm(start: Buffer): string | null {
  const signed = signatures.find(([, bytes]) => bytes.every((byte, index) => start[index] === byte));
  if (signed !== undefined) return signed[0];
  const sample = start.subarray(0, 1000);
  // Text of Latin letters in UTF-16 without a byte order mark: every other byte is zero.
  const zeros = sample.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return sample.length >= 4 && zeros * 5 >= sample.length * 2 ? 'a file in UTF-16' : null;
}

/** How many bytes at the end begin a character that is not complete. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return sequenceLength(byte) > back ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

function firstInvalid(bytes: Buffer): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes[at] ?? 0);
    if (length > 1 && !isUtf8(bytes.subarray(at, at + length))) return at;
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** The length of the character that a byte begins; 0 for a byte that begins none. */
function sequenceLength(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte < 0xc2) return 0;
  if (byte < 0xe0) return 2;
  if (byte < 0xf0) return 3;
  return byte < 0xf5 ? 4 : 0;
}

function hex(byte: number): string {
  return `0x${byte.toString(16).padStart(2, '0').toUpperCase()}`;
}
