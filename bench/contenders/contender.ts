import type { Child } from './child.js';
import type { Operation, Sample } from '../operations/index.js';

/** One HTTP request, ready to be sent again and again. */
export interface Prepared {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** In it stand {@link freshKey} and {@link lastVersion}, where a command is given. */
  readonly body: string;
  /** Sent in turn with it, about the same record. */
  readonly back?: Prepared;
}

/** A server that answers the operations, each started for the whole run. */
export interface Contender extends Child {
  readonly name: string;
  readonly prepare: (operation: Operation, sample: Sample) => Promise<Prepared>;
  /** An answer in the form in which all are compared. */
  readonly common: (operation: Operation, answer: unknown) => unknown;
}
