import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../platform/scalars.js';

/** One entry of the append-only trail: who did or read what, when, on behalf of which State. */
@Entity({
  tableName: 'audit_event',
  comment: 'Append-only, hash-chained trail of commands and of reads across States.',
})
@ObjectType({
  description:
    'One entry of the append-only audit trail: a command, or the reading of values that belong to another State. Entries of one State on one case form a chain: each hash covers the one before it.',
})
@Unique({ properties: ['head', 'sequence'] })
@Index({ properties: ['chain', 'occurredAt', 'id'] })
@Index({ properties: ['occurredAt', 'id'] })
@Index({ properties: ['onBehalfOf', 'occurredAt', 'id'] })
@Index({ properties: ['subjectKey', 'occurredAt', 'id'] })
export class AuditEvent {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Property({ type: 'uuid' })
  @Field(() => ID, {
    description:
      'The case or directory entry in whose trail the entry stands (its key); in it, the entries of each State form a chain of their own.',
  })
  chain!: string;

  /** The chain of hashes in which the entry stands: of this case or directory entry, and of one State. */
  @Property({ type: 'uuid' })
  head!: string;

  @Property({ type: 'int' })
  @Field(() => Int, {
    nullable: true,
    description:
      'Place in the chain, from 1 without gaps; for auditors alone, since a gap would tell whoever is kept from a record that there is one.',
  })
  sequence!: number;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The command, spelled as its mutation, or "read".' })
  action!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Type of the record concerned.' })
  subjectType!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Key of the record concerned.' })
  subjectKey!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Id of the person who acted; null for the public and for imports by the operator.',
  })
  actor!: string | null;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The role in which the person acted.' })
  actorRole!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'The State on whose behalf the person acted, or whose register the operator imported (ISO 3166-1 alpha-2); null where there is none.',
  })
  onBehalfOf!: string | null;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it happened (UTC).' })
  occurredAt!: Date;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The reason given, where the command takes one.' })
  reason!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The request (HTTP header x-request-id) in which it happened.',
  })
  requestId!: string | null;

  @Property({ type: 'jsonb' })
  @Field(() => GraphQLJSONObject, {
    description:
      'What changed or was read: names of fields; new values of open fields; digests of guarded ones, under a key that never leaves the service.',
  })
  details!: unknown;

  @Property({ type: 'text' })
  @Field(() => String, {
    nullable: true,
    description:
      'SHA-256 over the previous hash, the sequence and the entry as written (hexadecimal); for auditors alone.',
  })
  hash!: string;

  @Property({ type: 'text' })
  @Field(() => String, {
    nullable: true,
    description: 'The hash of the entry before; 64 zeros for the first. For auditors alone.',
  })
  previousHash!: string;

  /** The entry as it was written: canonical JSON (RFC 8785), over which the hash is taken. */
  @Property({ type: 'text' })
  body!: string;
}
