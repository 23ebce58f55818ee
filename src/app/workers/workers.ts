import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { StartupFault } from '../../platform/faults.js';
import { passOnWrites } from './shared-writes.js';
import type { WorkerOrders } from './worker.js';

/** Processes that serve together, at one address. */
export interface Workers {
  /** The port that they serve together. */
  readonly port: number;
  /** Fulfilled with the reason if they can no longer be kept up. */
  readonly lost: Promise<StartupFault>;
  /** Stops them, each once it has answered what it was asked. */
  readonly close: () => Promise<void>;
}

/** How often in a row a worker may end before it serves, until it is given up. */
const failuresAtMost = 5;
const pauseMs = 500;

/**
 * Starts processes that serve one port together. One that ends is replaced; what it was answering is lost to its clients,
 * who send it again (idempotencyKey), and nothing else.
 * @throws StartupFault when they do not come to serve
 */
export async function startWorkers(count: number, orders: WorkerOrders, log: Logger): Promise<Workers> {
  cluster.setupPrimary({ exec: fileURLToPath(new URL('./worker-main.js', import.meta.url)), args: [] });
  passOnWrites();
  let closing = false;
  let failures = 0;
  let giveUp: (fault: StartupFault) => void = () => undefined;
  const lost = new Promise<StartupFault>((resolve) => (giveUp = resolve));
  const alive = new Set<Worker>();

  const begin = async (): Promise<number> => {
    const worker = cluster.fork();
    alive.add(worker);
    worker.once('exit', (code, signal) => {
      alive.delete(worker);
      if (closing) return;
      failures += 1;
      log.warn({ worker: worker.process.pid, code, signal }, 'a worker has ended');
      if (failures >= failuresAtMost) giveUp(new StartupFault(endless));
      else setTimeout(() => void (closing || begin().catch(() => undefined)), pauseMs).unref();
    });
    worker.send(orders);
    const [{ port }] = (await Promise.race([
      once(worker, 'listening'),
      once(worker, 'exit').then(() => {
        throw new StartupFault('A worker ended before it served; what it said stands above.');
      }),
    ])) as [{ port: number }];
    failures = 0;
    log.info({ worker: worker.process.pid }, 'a worker serves');
    return port;
  };

  const close = async (): Promise<void> => {
    closing = true;
    await Promise.all(
      [...alive].map(async (worker) => {
        const ended = once(worker, 'exit');
        worker.process.kill('SIGTERM');
        await ended;
      }),
    );
  };

  try {
    // What keeps the first from serving is told once.
    const port = await begin();
    await Promise.all(Array.from({ length: count - 1 }, begin));
    return { port, lost, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const endless = `Workers ended ${String(failuresAtMost)} times without serving in between; the last reasons stand above.`;
