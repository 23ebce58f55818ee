/** A transaction by which it is known how old is what a replica shows. */
export interface Heartbeat {
  /** By its number. */
  readonly transaction: bigint;
  /** When it was begun, by the clock of whoever asks: what was committed before is shown with it. */
  readonly at: number;
}

const everyMs = 1_000;
/** As many as fit into what others may read late, and some more. */
const kept = 16;

/**
 * Transactions of the database itself, one a second while somebody reads, which write nothing: a replica that shows one of
 * them shows everything that was committed before it, whatever lies between the two servers.
 */
export class Heartbeats {
  #beats: readonly Heartbeat[] = [];
  #begunAt = -Infinity;

  /** @param beat makes a transaction, and gives its number */
  constructor(
    private readonly beat: () => Promise<bigint>,
    private readonly now: () => number,
  ) {}

  /** The latest ones, and a new one if the last is of some time ago; that is not waited for. */
  recent(): readonly Heartbeat[] {
    const at = this.now();
    if (at - this.#begunAt >= everyMs) {
      this.#begunAt = at;
      void this.beat().then(
        (transaction) => {
          this.#beats = [...this.#beats, { transaction, at }].slice(-kept);
        },
        // The database is gone: who reads from it is told.
        () => undefined,
      );
    }
    return this.#beats;
  }
}
