import cluster, { type Worker } from 'node:cluster';
import type { Viewer } from '../../platform/viewer.js';

/** That a viewer wrote something, in the transaction of this number. */
interface Write {
  readonly viewer: Viewer;
  readonly transaction: string;
}

interface Told {
  readonly write: Write;
  /** By which the answer is known that the others have been told. */
  readonly number?: number;
}

/** How processes that serve together let each other know who wrote, so that each reads no replica that lacks it. */
export interface SharedWrites {
  /** Fulfilled once the others have been told. */
  readonly tell: (viewer: Viewer, transaction: bigint) => Promise<void>;
  /** Calls `listener` with what others tell. */
  readonly listen: (listener: (viewer: Viewer, transaction: bigint) => void) => void;
}

/** Of a worker. Alone, since the process that started it has gone, it has nobody to tell. */
export function sharedWrites(): SharedWrites {
  const waiting = new Map<number, () => void>();
  let count = 0;
  process.on('message', ({ number }: { readonly number?: number }) => {
    if (number === undefined) return;
    waiting.get(number)?.();
    waiting.delete(number);
  });
  process.on('disconnect', () => {
    for (const resolve of waiting.values()) resolve();
  });
  return {
    tell: (viewer, transaction) =>
      new Promise((resolve) => {
        if (!process.connected) {
          resolve();
          return;
        }
        count += 1;
        waiting.set(count, resolve);
        process.send?.({ write: { viewer, transaction: String(transaction) }, number: count } satisfies Told);
      }),
    listen: (listener) => {
      process.on('message', ({ write }: Partial<Told>) => {
        if (write !== undefined) listener(write.viewer, BigInt(write.transaction));
      });
    },
  };
}

/** Of the process that started the workers: passes on what one tells to the others. */
export function passOnWrites(): void {
  cluster.on('message', (from: Worker, { write, number }: Partial<Told>) => {
    if (write === undefined) return;
    for (const worker of Object.values(cluster.workers ?? {}))
      if (worker !== undefined && worker !== from && worker.isConnected())
        worker.send({ write } satisfies Told);
    if (from.isConnected()) from.send({ number });
  });
}
