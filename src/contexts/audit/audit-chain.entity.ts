import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** The head of a chain of audit events: how long it is and its last hash, so that a cut tail is noticed too. */
@Entity({ tableName: 'audit_chain', comment: 'Heads of the audit chains: length and last hash.' })
export class AuditChain {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'int' })
  lastSequence!: number;

  @Property({ type: 'text' })
  lastHash!: string;
}
