import { IsInt, IsOptional, Length, Matches, MaxLength, Min, Max, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { IdempotentInput } from '../../platform/commands/command-input.js';
import { CalendarDate, CountryCode, DateTime } from '../../platform/scalars.js';
import { TransferDeclinedBy } from './attendance.enums.js';
import { OnPaperInput, SideCommandInput } from '../mla-requests/index.js';
import { AttendingPersonInput } from './attending-person.inputs.js';

const short = 2_000;

@InputType({ description: 'Proposes that somebody who is detained be transferred to the other State.' })
export class ProposeDetainedPersonTransferInput extends IdempotentInput {
  @Field(() => ID, { description: 'The request for which the presence of the person is needed.' })
  requestId!: string;

  @Field(() => AttendingPersonInput, { description: 'Who is to be transferred.' })
  @ValidateNested()
  person!: AttendingPersonInput;

  @Field(() => CountryCode, {
    nullable: true,
    description:
      'The State in which the person is detained: one of the two of the request; the requested State when not given.',
  })
  holdingState?: string | null;

  @Field(() => String, {
    description:
      'For what the presence is needed: identification, testimony or other assistance (art. 46(10)); 1 to 2000 characters.',
  })
  @Length(1, short)
  purpose!: string;

  @Field(() => OnPaperInput, {
    nullable: true,
    description:
      'Where a State that does not take part in Repatria proposes it: the paper on which that rests. Not for steps of the own State.',
  })
  @IsOptional()
  @ValidateNested()
  onPaper?: OnPaperInput | null;
}

@InputType({ description: 'Records that the person freely gave informed consent (UNCAC art. 46(10)(a)).' })
export class RecordTransferConsentInput extends SideCommandInput {
  @Field(() => DateTime, { description: 'When the person consented; not in the future.' })
  givenAt!: Date;

  @Field(() => String, {
    description: 'In which language the person was informed and consented (ISO 639-1, such as "fr").',
  })
  @Matches(/^[a-z]{2}$/, { message: 'must be an ISO 639-1 code: two small letters, such as "fr"' })
  language!: string;

  @Field(() => String, {
    description: 'Before whom: the judge or official, with the office; 1 to 2000 characters.',
  })
  @Length(1, short)
  givenBefore!: string;

  @Field(() => Boolean, { description: 'Whether counsel was present.' })
  withCounsel!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Who counsel was; only if counsel was present; at most 2000 characters.',
  })
  @IsOptional()
  @MaxLength(short)
  counsel?: string | null;

  @Field(() => String, {
    description:
      'Of what the person was informed: purpose, custody, return, credit, protection (art. 46(11), (12)); 1 to 2000 characters.',
  })
  @Length(1, short)
  informedOf!: string;
}

@InputType({ description: 'The holding State agrees to hand the person over (UNCAC art. 46(10)(b)).' })
export class AgreeToHandOverPersonInput extends SideCommandInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Its conditions; null for none. When they change, an earlier agreement of the other State falls away; at most 2000 characters.',
  })
  @IsOptional()
  @MaxLength(short)
  conditions?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the receiving State has to keep the person in custody; true when not given: only the holding State may ask or allow otherwise (art. 46(11)(a)).',
  })
  inCustody?: boolean | null;
}

@InputType({ description: 'The receiving State agrees to receive the person (UNCAC art. 46(10)(b)).' })
export class AgreeToReceivePersonInput extends SideCommandInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Its conditions; null for none. When they change, an earlier agreement of the other State falls away; at most 2000 characters.',
  })
  @IsOptional()
  @MaxLength(short)
  conditions?: string | null;
}

@InputType({ description: 'The holding State hands the person over (UNCAC art. 46(10), (11)).' })
export class TransferDetainedPersonInput extends SideCommandInput {
  @Field(() => CalendarDate, { description: 'The day of the transfer; not in the future.' })
  transferredOn!: string;

  @Field(() => CalendarDate, {
    description: 'By which day the person is to be returned (art. 46(11)(b)); not before the transfer.',
  })
  returnDueOn!: string;
}

@InputType({ description: 'The holding State agrees to a later return (UNCAC art. 46(11)(b)).' })
export class ExtendDetainedPersonTransferInput extends SideCommandInput {
  @Field(() => CalendarDate, { description: 'The new day; after the one agreed so far.' })
  returnDueOn!: string;

  @Field(() => String, { description: 'Why; 1 to 2000 characters.' })
  @Length(1, short)
  reason!: string;
}

@InputType({ description: 'The person is back in the holding State (UNCAC art. 46(11)(b), (c)).' })
export class ReturnDetainedPersonInput extends SideCommandInput {
  @Field(() => CalendarDate, {
    description: 'The day of the return; not before the transfer and not in the future.',
  })
  returnedOn!: string;
}

@InputType({ description: 'The holding State counts the time abroad as served (UNCAC art. 46(11)(d)).' })
export class CreditTimeInCustodyInput extends SideCommandInput {
  @Field(() => Int, {
    nullable: true,
    description: 'How many days: those in custody at least, which is what counts when nothing is given.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(36_600)
  days?: number | null;
}

@InputType({
  description:
    'The holding State consents to proceedings for what happened before the person left (art. 46(12)).',
})
export class ConsentToEarlierActsProceedingsInput extends SideCommandInput {
  @Field(() => String, {
    description: 'For which acts, omissions or convictions; 1 to 2000 characters.',
  })
  @Length(1, short)
  acts!: string;
}

@InputType({
  description:
    'The receiving State brings proceedings for what happened before the person left, with consent (art. 46(12)).',
})
export class RecordEarlierActsProceedingsInput extends SideCommandInput {
  @Field(() => String, {
    description: 'Which prosecution, detention, punishment or restriction; 1 to 2000 characters.',
  })
  @Length(1, short)
  proceedings!: string;
}

@InputType({ description: 'Somebody whose agreement is needed does not agree (UNCAC art. 46(10)).' })
export class DeclineDetainedPersonTransferInput extends SideCommandInput {
  @Field(() => TransferDeclinedBy, {
    description: 'Who does not agree: the person, or the State for which you act.',
  })
  declinedBy!: TransferDeclinedBy;

  @Field(() => String, { description: 'Why, as far as it is said; 1 to 2000 characters.' })
  @Length(1, short)
  reason!: string;
}

@InputType({ description: 'The transfer is no longer needed.' })
export class CancelDetainedPersonTransferInput extends SideCommandInput {
  @Field(() => String, { description: 'Why; 1 to 2000 characters.' })
  @Length(1, short)
  reason!: string;
}
