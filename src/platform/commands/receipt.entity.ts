import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** That a command was carried out under a client's idempotency key, so that a retry gets the first answer. */
@Entity({
  tableName: 'command_receipt',
  comment: 'Commands carried out, by the idempotency key of the client.',
})
export class CommandReceipt {
  @PrimaryKey({ type: 'text' })
  viewerId!: string;

  @PrimaryKey({ type: 'text' })
  idempotencyKey!: string;

  @Property({ type: 'text' })
  command!: string;

  @Property({ type: 'text' })
  inputDigest!: string;

  @Property({ type: 'text', nullable: true })
  subjectType: string | null = null;

  @Property({ type: 'text', nullable: true })
  subjectKey: string | null = null;

  @Property({ type: 'datetime', length: 3 })
  receivedAt!: Date;
}
