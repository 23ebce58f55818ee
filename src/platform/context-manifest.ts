import type { EntityClass } from '@mikro-orm/core';
import type { TypePolicy } from './policy/policy.js';
import type { Reads } from './reads/read-model.js';
import type { StepLog } from './commands/last-steps.js';
import type { StepOfTwo } from './commands/operation.js';
import type { Lifecycle } from './states/states.js';

/** What a bounded context brings to the service: its tables, its part of the schema, who may what, how it is read. */
export interface ContextManifest {
  readonly name: string;
  readonly entities: readonly EntityClass<object>[];
  readonly resolvers: readonly (new () => object)[];
  readonly policies: readonly TypePolicy[];
  readonly reads: readonly Reads[];
  /** The lifecycles of its records, by type: for the diagrams of docs/lifecycles.md. */
  readonly lifecycles?: Readonly<Record<string, Lifecycle>>;
  /** Where the steps of its records are noted, by type: a CONFLICT tells the last of them. */
  readonly steps?: Readonly<Record<string, StepLog>>;
  /** The steps that take two people, by the commands that propose them. */
  readonly stepsOfTwo?: Readonly<Record<string, StepOfTwo>>;
}
