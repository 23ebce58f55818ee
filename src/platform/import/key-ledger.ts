import { createHash } from 'node:crypto';

const wordsPerSlot = 4;

/**
 * Remembers which key stands on which line, outside the JavaScript heap: a million keys take 32 MB. Keys are told
 * apart by 96 bits of their SHA-256.
 */
export class KeyLedger {
  #slots = new Uint32Array(1024 * wordsPerSlot);
  #size = 0;

  /** The line on which this key already stands; null if it is new, and then it stands on `line` (1 or more). */
  enter(key: string, line: number): number | null {
    if ((this.#size + 1) * 2 * wordsPerSlot > this.#slots.length) this.#grow();
    const digest = createHash('sha256').update(key).digest();
    const entry = [digest.readUInt32LE(0), digest.readUInt32LE(4), digest.readUInt32LE(8), line] as const;
    const found = place(this.#slots, entry);
    if (found === null) this.#size += 1;
    return found;
  }

  #grow(): void {
    const larger = new Uint32Array(this.#slots.length * 2);
    for (let at = 0; at < this.#slots.length; at += wordsPerSlot) {
      const [a = 0, b = 0, c = 0, line = 0] = this.#slots.subarray(at, at + wordsPerSlot);
      if (line !== 0) place(larger, [a, b, c, line]);
    }
    this.#slots = larger;
  }
}

type Entry = readonly [number, number, number, number];

/** Puts an entry in its slot, or finds its line where it already is. A slot with line 0 is free. */
function place(slots: Uint32Array, entry: Entry): number | null {
  const [a, b, c] = entry;
  const count = slots.length / wordsPerSlot;
  let at = (a % count) * wordsPerSlot;
  while (slots[at + 3] !== 0) {
    if (slots[at] === a && slots[at + 1] === b && slots[at + 2] === c) return slots[at + 3] ?? null;
    at = (at + wordsPerSlot) % slots.length;
  }
  slots.set(entry, at);
  return null;
}
