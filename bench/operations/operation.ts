import type { Viewer } from '../../src/platform/viewer.js';
import type { Names } from '../measuring/common-form.js';

/** Who asks an operation: kinds of viewers that differ in how much they may see. */
export type Asker =
  'a State' | 'the large State' | 'the small State' | 'an auditor of a State' | 'StAR' | 'the public';

/** One case of an operation: who asks, and with what. */
export interface Sample {
  readonly viewer: Viewer;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What the limit runs: hand-written SQL that gives the whole answer as the text of one JSON value. */
export interface HandWritten {
  readonly text: string;
  readonly values: (sample: Sample) => readonly (string | null)[];
  /** Whether it is planned for its values, as Repatria's lists are. */
  readonly dependsOnValues?: boolean;
}

/** What a GraphQL server is asked. */
export interface Asked {
  readonly query: string;
  readonly variables?: (sample: Sample) => Readonly<Record<string, unknown>>;
  /** What it calls otherwise than Repatria does. */
  readonly names?: Names;
}

/** One thing that users do, as each contender is asked to do it. */
export interface Operation {
  readonly name: string;
  /** What it stands for, in the words of its users. */
  readonly says: string;
  readonly asker: Asker;
  /** A query (`$1` the State, `$2` how many) as the owner that gives the variables of samples, one JSON object a row. */
  readonly samples: string;
  readonly repatria: Asked;
  readonly limit: HandWritten;
  readonly natural: Asked;
  /** With the functions that we give ourselves; as `natural` where there are none. */
  readonly tuned?: Asked;
  /** What is particular about a command. */
  readonly change?: Change;
}

/** What stands for a key of its own in each request that is sent: in variables, as a text. */
export const freshKey = '[<key>]';

/** What stands for the version that the last answer gave; in variables, as a text, of which a number is made. */
export const lastVersion = '[<version>]';

/** A command: it is given again and again, each time under another idempotency key. */
export interface Change {
  /**
   * A query as the owner that gives, for the idempotency key `$1`, everything that the command left, as one JSON value, without
   * what differs from time to time; it is compared as the answers are.
   */
  readonly left: string;
  /** As the owner, without triggers, before every measurement: what the command needs in order to be given again. */
  readonly before?: string;
  /** The command that leads back; given in turn with the command itself, on the same record. */
  readonly back?: Operation;
}
