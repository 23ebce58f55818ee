import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate, CurrencyCode, Decimal } from '../../platform/scalars.js';
import { ExchangeRateSource, NotConvertedReason } from './money.enums.js';

@ObjectType({ description: 'A published rate: what one unit of a currency was worth in another.' })
export class UsedExchangeRate {
  @Field(() => ExchangeRateSource, { description: 'Who published it.' })
  source!: ExchangeRateSource;

  @Field(() => CalendarDate, {
    description: 'Of which day; of a monthly average the first of the month; of a fixed rate since when.',
  })
  on!: string;

  @Field(() => CurrencyCode, { description: 'The currency of which one is meant.' })
  base!: string;

  @Field(() => CurrencyCode, { description: 'The currency in which its worth is said.' })
  currency!: string;

  @Field(() => Decimal, { description: 'Units of the currency for one of the base, as published.' })
  units!: string;
}

/** An amount with the rates of its day, as `app.amounts_with_rates` makes it; it is in no table. */
@Entity({ expression: 'select * from app.amounts_with_rates()' })
@ObjectType({
  description:
    'An amount, and what it comes to in another currency by the rate of its day; or why that cannot be said. Nothing is guessed.',
})
export class ConvertedAmount {
  @Property({ type: 'text' })
  @Field(() => Decimal, { description: 'The amount as given.' })
  amount!: string;

  @Property({ type: 'text' })
  @Field(() => CurrencyCode, { description: 'Its currency.' })
  currency!: string;

  @Property({ type: 'date' })
  @Field(() => CalendarDate, { description: 'The day whose rate was asked for.' })
  on!: string;

  @Property({ type: 'text' })
  @Field(() => CurrencyCode, { description: 'Into which currency.' })
  to!: string;

  @Field(() => Decimal, {
    nullable: true,
    description:
      'What it comes to: exact by the rates used, then rounded half to even to the minor unit of the currency. Null where it is not converted.',
  })
  converted?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'To how many digits after the point it was rounded: the minor unit of ISO 4217, or 2 where the list gives none (withdrawn currencies). Null where nothing was rounded.',
  })
  decimals?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Units of `to` for one unit of the currency, to ten significant digits, for reading: the amount is not converted by this, but by the rates used. Null where it is not converted.',
  })
  rate?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Of which day the rate is: the last working day not after the day asked for, at most seven days before; of a monthly average the first of the month. Null where no market rate was needed.',
  })
  rateOn?: string | null;

  @Field(() => ExchangeRateSource, {
    nullable: true,
    description:
      'Who published the rate, in both directions the same; null where it is not converted or already in that currency.',
  })
  source?: ExchangeRateSource | null;

  @Field(() => [CurrencyCode], {
    description: 'By which other currencies it was converted, in their order; empty where directly.',
  })
  via!: string[];

  @Field(() => [UsedExchangeRate], {
    description:
      'The rates used, as published, in their order: the amount can be worked out again from these.',
  })
  rates!: UsedExchangeRate[];

  @Field(() => NotConvertedReason, {
    nullable: true,
    description: 'Why it is not converted; null where it is.',
  })
  reason?: NotConvertedReason | null;

  @Property({ type: 'text[]' })
  @Field(() => [CurrencyCode], {
    description: 'Those of the two currencies that no source here has ever quoted.',
  })
  notQuoted!: string[];

  @Property({ type: 'smallint', nullable: true })
  minorUnits!: number | null;

  @Property({ type: 'jsonb', nullable: true })
  fixedFrom!: unknown;

  @Property({ type: 'jsonb', nullable: true })
  fixedTo!: unknown;

  @Property({ type: 'jsonb', nullable: true })
  published!: unknown;
}
