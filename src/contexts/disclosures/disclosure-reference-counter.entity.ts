import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** The last number that a State gave a disclosure in a year; moved in the transaction that uses the number, so without gaps. */
@Entity({
  tableName: 'disclosure_reference_counter',
  comment: 'Last reference number that a State gave a disclosure in a year.',
})
export class DisclosureReferenceCounter {
  @PrimaryKey({ type: 'text' })
  state!: string;

  @PrimaryKey({ type: 'int' })
  year!: number;

  @Property({ type: 'int' })
  last!: number;
}
