import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { CurrencyCode, Decimal } from '../../platform/scalars.js';
import { Case } from './case.entity.js';

/** What an amount is the amount of. */
export enum AmountKind {
  FROZEN = 'FROZEN',
  RESTRAINED = 'RESTRAINED',
  SEIZED = 'SEIZED',
  CONFISCATED = 'CONFISCATED',
  RETURNED = 'RETURNED',
  RECOVERED = 'RECOVERED',
  RELEASED = 'RELEASED',
  JUDGMENT = 'JUDGMENT',
  SETTLEMENT = 'SETTLEMENT',
  REQUESTED = 'REQUESTED',
}
registerEnumType(AmountKind, {
  name: 'AmountKind',
  description: 'What an amount is the amount of.',
  valuesConfig: {
    FROZEN: { description: 'Frozen: may not be moved for the time being (UNCAC art. 2(f)).' },
    RESTRAINED: { description: 'Restrained by an order of a court.' },
    SEIZED: { description: 'Seized: in the custody of an authority for the time being (UNCAC art. 2(f)).' },
    CONFISCATED: { description: 'Confiscated or forfeited for good (UNCAC art. 2(g)).' },
    RETURNED: { description: 'Returned (UNCAC art. 57).' },
    RECOVERED: { description: 'Recovered, in a way the source does not tell apart.' },
    RELEASED: { description: 'Released to the holder.' },
    JUDGMENT: { description: 'Awarded by a judgment (UNCAC art. 53).' },
    SETTLEMENT: { description: 'Paid under a settlement.' },
    REQUESTED: { description: 'Asked for, not yet decided.' },
  },
});

/** An amount that a case tells of, at its nominal value. */
@Entity({
  tableName: 'case_amount',
  comment: 'Amounts that a case tells of, nominal, in their own currency.',
})
@ObjectType({ description: 'An amount that a case tells of, at its nominal value.' })
@Check({ name: 'case_amount_not_negative', expression: 'amount >= 0' })
@Check({ name: 'case_amount_currency', expression: `currency ~ '^[A-Z]{3}$'` })
@Index({ properties: ['case'] })
export class CaseAmount {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  case!: Rel<Case>;

  @Enum({ items: () => AmountKind, type: 'text' })
  @Field(() => AmountKind, { description: 'What it is the amount of.' })
  kind!: AmountKind;

  @Property({ type: 'decimal', columnType: 'numeric' })
  @Field(() => Decimal, { description: 'The amount, in units of the currency.' })
  amount!: string;

  @Property({ type: 'text' })
  @Field(() => CurrencyCode, { description: 'The currency (ISO 4217).' })
  currency!: string;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'In which year it came about; null if unknown.' })
  year: number | null = null;
}
