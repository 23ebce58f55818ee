import { createHash, createHmac } from 'node:crypto';
import {
  ArrayType,
  ChangeSetType,
  wrap,
  type ChangeSet,
  type EntityManager,
  type EntityProperty,
  type Platform,
} from '@mikro-orm/core';
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

/**
 * Collects everything that the unit of work of a transaction writes from now on, taken from it and not from what
 * commands say of themselves. A query can make it write early, so each writing counts, not only the last.
 * @returns the changes so far, completed with each writing
 */
export function collectChanges(
  transaction: EntityManager,
  policy: AccessPolicy,
  digest: ValueDigest,
): readonly Change[] {
  const changes: Change[] = [];
  transaction.getEventManager().registerSubscriber({
    onFlush: ({ uow }) => {
      for (const set of uow.getChangeSets())
        changes.push(changeOf(set, policy, digest, transaction.getPlatform()));
      return Promise.resolve();
    },
  });
  return changes;
}

function changeOf(
  { meta, type, entity, payload }: ChangeSet<object>,
  policy: AccessPolicy,
  digest: ValueDigest,
  platform: Platform,
): Change {
  const kind = kinds[type];
  // What a new record leaves empty is not told; what a change empties is.
  const told = Object.entries(payload).filter(
    ([, value]) => value !== undefined && (value !== null || kind === 'changed'),
  );
  const key = String(wrap(entity, true).getPrimaryKey());
  return {
    type: meta.className,
    key,
    kind,
    fields: Object.fromEntries(
      told.map(([field, value]) => [
        field,
        isOpen(policy, meta.className, field)
          ? plainJson(asList(meta.properties[field as never], value, platform))
          : { digest: digest(key, field, value) },
      ]),
    ),
  };
}

/** A list stands in the unit of work as the database writes it ("{a,b}"), and in the trail as the list that it is. */
function asList(property: EntityProperty | undefined, value: unknown, platform: Platform): unknown {
  const type = property?.customType;
  return type instanceof ArrayType ? type.convertToJSValue(value as string, platform) : value;
}

const kinds = {
  [ChangeSetType.CREATE]: 'created',
  [ChangeSetType.UPDATE]: 'changed',
  [ChangeSetType.UPDATE_EARLY]: 'changed',
  [ChangeSetType.DELETE]: 'deleted',
  [ChangeSetType.DELETE_EARLY]: 'deleted',
} as const;

function isOpen(policy: AccessPolicy, type: string, field: string): boolean {
  const line = policy.field(type, field);
  return line?.see.kind === 'everyone' && line.isDigested !== true && policy.rows(type).kind !== 'everyone';
}

/** What stands in the trail for a guarded value: the same for the same value of a field of a record, and nothing else. */
export type ValueDigest = (record: string, field: string, value: unknown) => string;

/**
 * Digests under a key (HMAC-SHA-256). Without the key nobody can find a value by trying, as an auditor could with a
 * plain digest of a birth date; with it, what a value was can be proved.
 */
export function keyedDigest(key: string): ValueDigest {
  return (record, field, value) =>
    createHmac('sha256', key)
      .update(canonicalJson([record, field, value]))
      .digest('hex');
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
