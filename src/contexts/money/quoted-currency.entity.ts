import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Currency } from '../directory/index.js';
import { ExchangeRateSource } from './money.enums.js';

/** That a source quotes a currency: from which day to which, or, of a rate that is fixed for good, from which and at what. */
@Entity({
  tableName: 'quoted_currency',
  comment: 'Which source quotes which currency, from when until when; a fixed rate stands here itself.',
})
@Check({
  name: 'quoted_currency_fixed',
  expression: `(source = 'EURO_CONVERSION_RATE') = (fixed_units is not null and until is null)`,
})
@Check({ name: 'quoted_currency_positive', expression: 'fixed_units > 0' })
export class QuotedCurrency {
  @Enum({ items: () => ExchangeRateSource, type: 'text', primary: true })
  source!: ExchangeRateSource;

  @ManyToOne({ entity: () => Currency, fieldName: 'currency', primary: true })
  currency!: Rel<Currency>;

  /** The currency of which one is compared. */
  @ManyToOne({ entity: () => Currency, fieldName: 'base' })
  base!: Rel<Currency>;

  @Property({ type: 'date' })
  since!: string;

  /** The last day, or the first of the last month; null of a fixed rate. */
  @Property({ type: 'date', nullable: true })
  until!: string | null;

  /** Units of it for one of the base. */
  @Property({ type: 'numeric', nullable: true })
  fixedUnits!: string | null;
}
