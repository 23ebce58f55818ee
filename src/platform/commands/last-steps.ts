import type { EntityClass } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { staleVersion, type DomainError, type LastStep } from '../errors.js';
import type { Stale } from './operation.js';

/** A step as a log of steps has it. */
interface Step {
  readonly command: string;
  readonly byState: { readonly code: string };
  readonly occurredAt: Date;
}

/** Where the steps of a type of record are noted: an entity with `command`, `byState` and `occurredAt`. */
export interface StepLog {
  readonly entity: EntityClass<Step>;
  /** The property of it that names the record. */
  readonly of: string;
}

const toldAtMost = 3;

/**
 * What a client is told whose version of a record is no longer the current one: with the last steps of the record, as
 * many as it missed at most; row security keeps those of which the viewer does not know.
 */
export async function staleInWords(
  em: EntityManager,
  logs: Readonly<Record<string, StepLog>>,
  { type, key, read }: Stale,
  current: number,
): Promise<DomainError> {
  const log = logs[type];
  const missed = Math.min(current - read, toldAtMost);
  if (log === undefined || missed < 1) return staleVersion(current);
  const steps = await em.find(
    log.entity,
    { [log.of]: key },
    {
      orderBy: { occurredAt: 'desc' } as never,
      limit: missed,
    },
  );
  return staleVersion(
    current,
    steps.map(({ command, byState, occurredAt }): LastStep => ({
      ...{ command, byState: byState.code, at: occurredAt.toISOString() },
    })),
  );
}
