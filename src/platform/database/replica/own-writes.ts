import { LRUCache } from 'lru-cache';
import type { Viewer } from '../../viewer.js';

/** Nobody waits that long to see what they wrote; a replica that is further behind is not read. */
const rememberedMs = 10 * 60 * 1000;
const remembered = 10_000;

/**
 * The last transaction in which a State, or whoever serves none, wrote something: by its number, which grows. A State as a
 * whole, since a supervisor is told to approve what an officer has just proposed.
 */
export class OwnWrites {
  readonly #last = new LRUCache<string, bigint>({ max: remembered, ttl: rememberedMs });

  note(viewer: Viewer, transaction: bigint): void {
    const writer = writerOf(viewer);
    const last = this.#last.get(writer);
    if (last === undefined || last < transaction) this.#last.set(writer, transaction);
  }

  /** 0 for nothing that is remembered. */
  lastOf(viewer: Viewer): bigint {
    return this.#last.get(writerOf(viewer)) ?? 0n;
  }
}

const writerOf = ({ state, userId }: Viewer): string => JSON.stringify(state ?? [userId]);
