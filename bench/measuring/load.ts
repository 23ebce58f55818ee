import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { projectPath } from '../../src/platform/project-path.js';
import type { Prepared } from '../contenders/contender.js';
import { freshKey, lastVersion } from '../operations/index.js';

/** What is sent, and for how long. */
export interface Load {
  readonly url: string;
  /** Sent in turn by each connection, beginning with another one; of those with a way back, each connection keeps to one. */
  readonly requests: readonly Prepared[];
  readonly connections: number;
  readonly seconds: number;
  /** Requests a second, whether those before are answered or not; as many as are answered if not given. For reads. */
  readonly rate?: number;
}

/** What came back. Latencies in milliseconds. */
export interface Measured {
  readonly perSecond: number;
  readonly total: number;
  readonly p50: number;
  readonly p99: number;
  /** Answers that were no success, commands that were refused, and requests without an answer. */
  readonly failed: number;
}

/** Sends load from a process of its own. */
export class LoadGenerator {
  readonly #child: ChildProcess = fork(path.join(projectPath(), 'bench/tools/load.mjs'));

  /** @throws Error where two connections would have to keep to one record */
  async run(load: Load): Promise<Measured> {
    if (load.requests.some(({ back }) => back !== undefined) && load.requests.length < load.connections)
      throw new Error('There are fewer records than connections.');
    this.#child.send({ ...load, freshKey, lastVersion });
    const [measured] = (await once(this.#child, 'message')) as [Measured];
    return measured;
  }

  stop(): void {
    this.#child.disconnect();
  }
}
