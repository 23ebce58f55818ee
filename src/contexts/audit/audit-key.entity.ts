import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** The key under which guarded values stand in the trail as digests; no part of the API. */
@Entity({ tableName: 'audit_key', comment: 'The key of the digests of guarded values in the audit trail.' })
export class AuditKey {
  @PrimaryKey({ type: 'boolean' })
  id = true;

  @Property({ type: 'text' })
  key!: string;
}
