import { LockMode, type EntityClass } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { AboutRequest } from '../mla-request-record.entity.js';
import type { MlaRequestProposedStep } from './mla-request-proposed-step.entity.js';

/** The records of a type on which steps wait for a second person. */
export function recordsOf(em: EntityManager, type: string): EntityClass<AboutRequest & { id: string }> {
  return em.getMetadata().getByClassName(type).class as EntityClass<AboutRequest & { id: string }>;
}

/**
 * Holds the record on which a step would be taken, and its request, to the end of the transaction; to be asked before the step is
 * held. Whoever changes these marks the steps that wait on them, last of all: so of an approval and a change one comes first, and
 * neither waits for the other's end while it keeps what that one needs.
 */
export async function holdWhatItIsAbout(
  em: EntityManager,
  { recordType, recordKey, request }: MlaRequestProposedStep,
): Promise<void> {
  if (recordType !== null && recordKey !== null)
    await em.findOne(recordsOf(em, recordType), { id: recordKey }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  // Not more than that: whoever proposes a step on it meanwhile refers to it.
  await em.execute('select from mla_request where id = ? for no key update', [request.id]);
}
