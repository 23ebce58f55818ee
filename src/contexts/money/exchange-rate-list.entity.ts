import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Currency } from '../directory/index.js';
import { ExchangeRateSource } from './money.enums.js';

/** What a source published for a day or a month: a whole list, as it stood there. Read by `app.amounts_with_rates`. */
@Entity({
  tableName: 'exchange_rate_list',
  comment: 'Exchange rates as a source published them for a day, or for the month that begins on it.',
})
@Check({ name: 'exchange_rate_list_is_object', expression: `jsonb_typeof(units) = 'object'` })
export class ExchangeRateList {
  @Enum({ items: () => ExchangeRateSource, type: 'text', primary: true })
  source!: ExchangeRateSource;

  @PrimaryKey({ type: 'date' })
  day!: string;

  /** The currency of which one is compared. */
  @ManyToOne({ entity: () => Currency, fieldName: 'base' })
  base!: Rel<Currency>;

  /** ISO 4217 code → how many units of it one of the base is worth, as a text, digit by digit as published. */
  @Property({ type: 'jsonb' })
  units!: Readonly<Record<string, string>>;
}
