import { IsOptional, Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { IdempotentInput } from '../../platform/commands/command-input.js';
import { CalendarDate, CountryCode, CurrencyCode, Decimal } from '../../platform/scalars.js';
import { LedgerAccount, LedgerEntryKind, LedgerRecipient } from './ledger.enums.js';

@InputType({ description: 'What was done on a day with an amount of an asset.' })
export class EnterInLedgerInput extends IdempotentInput {
  @Field(() => ID, { description: 'The asset, whose ledger the own State keeps.' })
  id!: string;

  @Field(() => LedgerEntryKind, { description: 'What was done.' })
  kind!: LedgerEntryKind;

  @Field(() => CalendarDate, { description: 'On which day; not before 1900 and not ahead.' })
  day!: string;

  @Field(() => Decimal, {
    description: 'The amount: more than nothing, with no more decimal places than the currency has.',
  })
  amount!: string;

  @Field(() => CurrencyCode, { description: 'The original currency (ISO 4217).' })
  currency!: string;

  @Field(() => LedgerAccount, {
    nullable: true,
    description:
      'Out of what: RESTRAINED or HOLDER of what is confiscated (RESTRAINED if not given) or substituted (HOLDER if not given), RESTRAINED or CONFISCATED of a loss of management (RESTRAINED if not given); of the other kinds it follows from the kind.',
  })
  fromAccount?: LedgerAccount | null;

  @Field(() => LedgerAccount, {
    nullable: true,
    description:
      'To what interest or a gain of management was added: RESTRAINED (if not given) or CONFISCATED; of the other kinds it follows from the kind.',
  })
  toAccount?: LedgerAccount | null;

  @Field(() => LedgerRecipient, {
    nullable: true,
    description: 'To whom it was returned; needed of a return, and of nothing else.',
  })
  recipient?: LedgerRecipient | null;

  @Field(() => CountryCode, {
    nullable: true,
    description: 'The State with which it was shared, or to which it was returned; needed of these.',
  })
  recipientState?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Another asset of the same case, in whose place this one is confiscated; of a substitution alone.',
  })
  inPlaceOf?: string | null;

  @Field(() => String, {
    description:
      'On what it rests: the order with its court and number, the agreement, the statement (to 300 characters).',
  })
  @Length(1, 300)
  reference!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What for (to 500 characters); needed of a deduction, which is itemised.',
  })
  @IsOptional()
  @Length(1, 500)
  purpose?: string | null;
}

@InputType({ description: 'An entry that was wrong, to be taken back by one that says the contrary.' })
export class ReverseLedgerEntryInput extends IdempotentInput {
  @Field(() => ID, { description: 'The entry, which the own State made.' })
  id!: string;

  @Field(() => String, { description: 'Why it was wrong (3 to 300 characters).' })
  @Length(3, 300)
  reason!: string;
}
