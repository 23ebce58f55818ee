import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { projectPath } from '../../src/platform/project-path.js';
import type { Prepared } from '../contenders/contender.js';

/** What is sent, and for how long. */
export interface Load {
  readonly url: string;
  /** Sent in turn by each connection. */
  readonly requests: readonly Prepared[];
  readonly connections: number;
  readonly seconds: number;
  /** Requests a second over all connections; as many as are answered if not given. */
  readonly rate?: number;
}

/** What came back. Latencies in milliseconds. */
export interface Measured {
  readonly perSecond: number;
  readonly total: number;
  readonly p50: number;
  readonly p99: number;
  /** Answers that were no success, and requests without one. */
  readonly failed: number;
}

/** Sends load from a process of its own. */
export class LoadGenerator {
  readonly #child: ChildProcess = fork(path.join(projectPath(), 'bench/tools/load.mjs'));

  async run(load: Load): Promise<Measured> {
    this.#child.send(load);
    const [measured] = (await once(this.#child, 'message')) as [Measured];
    return measured;
  }

  stop(): void {
    this.#child.disconnect();
  }
}
