import type { Rel } from '@mikro-orm/core';
import {
  Check,
  Entity,
  Enum,
  Index,
  ManyToOne,
  PrimaryKey,
  Property,
  Unique,
} from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { Node } from '../../platform/reads/node.js';
import { CalendarDate, CurrencyCode, DateTime, Decimal } from '../../platform/scalars.js';
import { Asset } from '../assets/index.js';
import { Case } from '../cases/index.js';
import { State } from '../directory/index.js';
import { LedgerAccount, LedgerEntryKind, LedgerRecipient } from './ledger.enums.js';

/**
 * What was done on a day with an amount of an asset: moved from one account to another, as in double-entry bookkeeping.
 * An entry never changes; one that was wrong is reversed by another.
 */
@Entity({
  tableName: 'ledger_entry',
  comment: 'What was done on a day with an amount of an asset; never changed, but reversed.',
})
@ObjectType({
  implements: Node,
  description:
    'What was done on a day with an amount of an asset: the amount moves from one account of the ledger to another. An entry never changes; one that was wrong is reversed.',
})
@Check({ name: 'ledger_entry_positive', expression: 'amount > 0' })
@Check({ name: 'ledger_entry_currency', expression: `currency ~ '^[A-Z]{3}$'` })
@Check({ name: 'ledger_entry_moves', expression: 'from_account <> to_account' })
@Index({ properties: ['asset', 'day', 'id'] })
@Index({ properties: ['case', 'day', 'id'] })
@Unique({ properties: ['reverses'] })
export class LedgerEntry {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "LedgerEntry:0199…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => Asset, fieldName: 'asset_id' })
  asset!: Rel<Asset>;

  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  case!: Rel<Case>;

  @ManyToOne({ entity: () => State, fieldName: 'entered_by' })
  @Field(() => State, { description: 'The State that entered it.' })
  enteredBy!: Rel<State>;

  @Enum({ items: () => LedgerEntryKind, type: 'text' })
  @Field(() => LedgerEntryKind, { description: 'What was done.' })
  kind!: LedgerEntryKind;

  @Property({ type: 'date' })
  @Field(() => CalendarDate, { description: 'On which day; of a reversal, the day of what it reverses.' })
  day!: string;

  @Property({ type: 'decimal', columnType: 'numeric' })
  @Field(() => Decimal, { description: 'The amount, in units of the currency; more than nothing.' })
  amount!: string;

  @Property({ type: 'text' })
  @Field(() => CurrencyCode, { description: 'The original currency (ISO 4217).' })
  currency!: string;

  @Enum({ items: () => LedgerAccount, type: 'text' })
  @Field(() => LedgerAccount, { description: 'The account that the amount left.' })
  fromAccount!: LedgerAccount;

  @Enum({ items: () => LedgerAccount, type: 'text' })
  @Field(() => LedgerAccount, { description: 'The account to which it went.' })
  toAccount!: LedgerAccount;

  @Enum({ items: () => LedgerRecipient, type: 'text', nullable: true })
  @Field(() => LedgerRecipient, {
    nullable: true,
    description: 'To whom it was returned (UNCAC art. 57(3)); null for whatever is no return.',
  })
  recipient: LedgerRecipient | null = null;

  @ManyToOne({ entity: () => State, fieldName: 'recipient_state', nullable: true })
  @Field(() => State, {
    nullable: true,
    description:
      'The State to which it was returned or with which it was shared; null where it was no State.',
  })
  recipientState: Rel<State> | null = null;

  @ManyToOne({ entity: () => Asset, fieldName: 'in_place_of', nullable: true })
  @Field(() => Asset, {
    nullable: true,
    description: 'The asset of the case whose value this one stands for (UNCAC art. 31(1)(a)); else null.',
  })
  inPlaceOf: Rel<Asset> | null = null;

  @Property({ type: 'text' })
  @Field(() => String, {
    description: 'On what it rests: the order with its court and number, the agreement, the statement.',
  })
  reference!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What for, such as the expense deducted; or null.' })
  purpose: string | null = null;

  @ManyToOne({ entity: () => LedgerEntry, fieldName: 'reverses', nullable: true })
  @Field(() => LedgerEntry, {
    nullable: true,
    description: 'The entry that this one takes back, since it was wrong; null where it takes back none.',
  })
  reverses: Rel<LedgerEntry> | null = null;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it was entered (UTC).' })
  createdAt!: Date;
}
