import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** The last reference number that a State gave in a year; moved in the transaction that uses the number, so without gaps. */
@Entity({ tableName: 'mla_reference_counter', comment: 'Last reference number that a State gave in a year.' })
export class ReferenceCounter {
  @PrimaryKey({ type: 'text' })
  state!: string;

  @PrimaryKey({ type: 'int' })
  year!: number;

  @Property({ type: 'int' })
  last!: number;
}
