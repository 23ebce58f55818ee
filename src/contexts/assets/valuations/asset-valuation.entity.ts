import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { CalendarDate, CurrencyCode, DateTime, Decimal } from '../../../platform/scalars.js';
import { Case } from '../../cases/index.js';
import { State } from '../../directory/index.js';
import { Asset } from '../asset.entity.js';
import { ValuationMethod } from './valuation.enums.js';

/** What an asset was worth on a day. Only added: a value that was wrong is followed by a better one. */
@Entity({
  tableName: 'asset_valuation',
  comment: 'What assets were worth, on which day, by what method; never changed.',
})
@ObjectType({
  description:
    'What an asset was worth on a day (UNCAC art. 55(3)(a)): never changed, followed by a better one.',
})
@Check({ name: 'asset_valuation_not_negative', expression: 'amount >= 0' })
@Check({ name: 'asset_valuation_currency', expression: `currency ~ '^[A-Z]{3}$'` })
@Index({ properties: ['asset', 'valuedOn', 'id'] })
export class AssetValuation {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "AssetValuation:0199…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => Asset, fieldName: 'asset_id' })
  asset!: Rel<Asset>;

  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  case!: Rel<Case>;

  @ManyToOne({ entity: () => State, fieldName: 'entered_by' })
  @Field(() => State, { description: 'The State that entered it.' })
  enteredBy!: Rel<State>;

  @Property({ type: 'date' })
  @Field(() => CalendarDate, { description: 'The day for which the value holds.' })
  valuedOn!: string;

  @Property({ type: 'decimal', columnType: 'numeric' })
  @Field(() => Decimal, { description: 'The value, in units of the currency.' })
  amount!: string;

  @Property({ type: 'text' })
  @Field(() => CurrencyCode, { description: 'The currency (ISO 4217).' })
  currency!: string;

  @Enum({ items: () => ValuationMethod, type: 'text' })
  @Field(() => ValuationMethod, { description: 'On what the value rests.' })
  method!: ValuationMethod;

  @Field(() => String, {
    nullable: true,
    description: 'Who says so, in words, such as an expert, a register or a statement of account.',
  })
  source?: string | null;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it was entered (UTC).' })
  createdAt!: Date;
}
