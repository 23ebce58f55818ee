import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A file of exchange rates as it was loaded last: what has not changed since is not read again. */
@Entity({
  tableName: 'exchange_rate_file',
  comment: 'The files from which exchange rates were loaded, as they were then.',
})
export class ExchangeRateFile {
  @PrimaryKey({ type: 'text' })
  name!: string;

  /** SHA-256 of the file, and of how it is read. */
  @Property({ type: 'text' })
  digest!: string;
}
