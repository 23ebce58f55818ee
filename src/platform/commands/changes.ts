import { createHash } from 'node:crypto';
import { ChangeSetType, wrap, type EntityManager } from '@mikro-orm/core';
import canonicalize from 'canonicalize';
import type { AccessPolicy } from '../policy/policy.js';

/** What a command changed of one record, in a form that tells nothing which the reader of the trail may not know. */
export interface Change {
  readonly type: string;
  readonly key: string;
  readonly kind: 'created' | 'changed' | 'deleted';
  /** Field → the new value, or its digest where the field is guarded. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Everything that the unit of work is about to write, taken from it and not from what commands say of themselves. */
export function pendingChanges(em: EntityManager, policy: AccessPolicy): readonly Change[] {
  const work = em.getUnitOfWork();
  work.computeChangeSets();
  return work
    .getChangeSets()
    .filter(({ meta }) => !bookkeeping.has(meta.className))
    .map(({ meta, type, entity, payload }) => ({
      type: meta.className,
      key: String(wrap(entity, true).getPrimaryKey()),
      kind: kinds[type],
      fields: Object.fromEntries(
        Object.entries(payload)
          .filter(([, value]) => value !== undefined && (value !== null || type === ChangeSetType.UPDATE))
          .map(([field, value]) => [
            field,
            isOpen(policy, meta.className, field) ? plainJson(value) : { sha256: digestOf(value) },
          ]),
      ),
    }));
}

const bookkeeping = new Set(['CommandReceipt']);

const kinds = {
  [ChangeSetType.CREATE]: 'created',
  [ChangeSetType.UPDATE]: 'changed',
  [ChangeSetType.UPDATE_EARLY]: 'changed',
  [ChangeSetType.DELETE]: 'deleted',
  [ChangeSetType.DELETE_EARLY]: 'deleted',
} as const;

function isOpen(policy: AccessPolicy, type: string, field: string): boolean {
  return policy.field(type, field)?.see.kind === 'everyone' && policy.rows(type).kind !== 'everyone';
}

/** The SHA-256 of a value's canonical JSON (RFC 8785). */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}

/** Canonical JSON (RFC 8785): one text for one value, whoever writes it. */
export function canonicalJson(value: unknown): string {
  return canonicalize(plainJson(value)) ?? 'null';
}

const plainJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;
