import { ArrayMaxSize, ArrayUnique, IsOptional, IsUrl, Length, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { IdempotentInput, RecordInput } from '../../platform/commands/command-input.js';
import { CalendarDate, CountryCode, CurrencyCode, Decimal } from '../../platform/scalars.js';
import { AmountKind } from './case-amount.entity.js';
import { StateRole } from './case-state-role.entity.js';
import { CasePublication, SourceQuality, UncacOffence } from './case.enums.js';

@InputType({ description: 'That a State or territory has a role in a case.' })
export class StateRoleInput {
  @Field(() => CountryCode, { description: 'The State or territory.' })
  state!: string;

  @Field(() => StateRole, { description: 'What it is in the case.' })
  role!: StateRole;
}

@InputType({ description: 'A case to be opened; the State of the viewer leads it.' })
export class OpenCaseInput extends IdempotentInput {
  @Field(() => String, { description: 'The title, which may name persons (3 to 300 characters).' })
  @Length(3, 300)
  title!: string;

  @Field(() => String, {
    description: 'A title that names nobody, for those who may not know names (3 to 300 characters).',
  })
  @Length(3, 300)
  neutralTitle!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The matter to which several cases belong (to 200 characters).',
  })
  @IsOptional()
  @Length(1, 200)
  cluster?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is about (to 20 000 characters).' })
  @IsOptional()
  @Length(1, 20_000)
  summary?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The legal way of recovery, in words (to 2 000 characters).',
  })
  @IsOptional()
  @Length(1, 2_000)
  mechanism?: string | null;

  @Field(() => [UncacOffence], { nullable: true, description: 'The offences in question.' })
  @IsOptional()
  @ArrayUnique()
  uncacOffences?: UncacOffence[] | null;

  @Field(() => [StateRoleInput], { nullable: true, description: 'Roles of States and territories (to 100).' })
  @IsOptional()
  @ArrayMaxSize(100)
  stateRoles?: StateRoleInput[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Year of the freeze or else of the first action (1900 to 2199).',
  })
  @IsOptional()
  @Min(1900)
  @Max(2199)
  yearStart?: number | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The competent authority of the own State that conducts the proceedings (UNCAC art. 46(15)(b)).',
  })
  leadAuthority?: string | null;
}

@InputType({ description: 'What to change of a case: what is not given stays; null takes away.' })
export class AmendCaseInput extends RecordInput {
  @Field(() => String, {
    nullable: true,
    description: 'The title (3 to 300 characters); cannot be taken away.',
  })
  @IsOptional()
  @Length(3, 300)
  title?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The neutral title (3 to 300 characters); cannot be taken away.',
  })
  @IsOptional()
  @Length(3, 300)
  neutralTitle?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The matter to which several cases belong (to 200 characters).',
  })
  @IsOptional()
  @Length(1, 200)
  cluster?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is about (to 20 000 characters).' })
  @IsOptional()
  @Length(1, 20_000)
  summary?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The legal way of recovery, in words (to 2 000 characters).',
  })
  @IsOptional()
  @Length(1, 2_000)
  mechanism?: string | null;

  @Field(() => String, { nullable: true, description: 'End use or another remark (to 5 000 characters).' })
  @IsOptional()
  @Length(1, 5_000)
  remark?: string | null;

  @Field(() => [UncacOffence], { nullable: true, description: 'The offences in question, all of them.' })
  @IsOptional()
  @ArrayUnique()
  uncacOffences?: UncacOffence[] | null;

  @Field(() => [StateRoleInput], {
    nullable: true,
    description: 'Further roles of States and territories (to 100); those entered stay.',
  })
  @IsOptional()
  @ArrayMaxSize(100)
  addStateRoles?: StateRoleInput[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Year of the freeze or else of the first action (1900 to 2199).',
  })
  @IsOptional()
  @Min(1900)
  @Max(2199)
  yearStart?: number | null;

  @Field(() => Int, { nullable: true, description: 'Year of confiscation or judgment (1900 to 2199).' })
  @IsOptional()
  @Min(1900)
  @Max(2199)
  yearConfiscated?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Year of the return or of the agreement on it (1900 to 2199).',
  })
  @IsOptional()
  @Min(1900)
  @Max(2199)
  yearReturned?: number | null;

  @Field(() => ID, { nullable: true, description: 'The competent authority that conducts the proceedings.' })
  leadAuthority?: string | null;
}

@InputType({ description: 'Where facts of a case were read.' })
export class AddCaseSourceInput extends RecordInput {
  @Field(() => String, { description: 'What the source is (1 to 500 characters).' })
  @Length(1, 500)
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its address on the web: http or https (to 2 000 characters).',
  })
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  @Length(1, 2_000)
  url?: string | null;

  @Field(() => SourceQuality, { description: 'How far it may be trusted.' })
  quality!: SourceQuality;

  @Field(() => CalendarDate, { nullable: true, description: 'On which day it was read.' })
  readOn?: string | null;
}

@InputType({ description: 'An amount that a case tells of.' })
export class AddCaseAmountInput extends RecordInput {
  @Field(() => AmountKind, { description: 'What it is the amount of.' })
  kind!: AmountKind;

  @Field(() => Decimal, { description: 'The amount, not negative, in units of the currency.' })
  amount!: string;

  @Field(() => CurrencyCode, { description: 'The currency (ISO 4217).' })
  currency!: string;

  @Field(() => Int, { nullable: true, description: 'In which year it came about (1900 to 2199).' })
  @IsOptional()
  @Min(1900)
  @Max(2199)
  year?: number | null;
}

@InputType({ description: 'A case whose status changes, and why.' })
export class ChangeCaseStatusInput extends RecordInput {
  @Field(() => String, { description: 'Why, for the audit trail (3 to 2 000 characters).' })
  @Length(3, 2_000)
  reason!: string;
}

@InputType({ description: 'A case to be published.' })
export class PublishCaseInput extends RecordInput {
  @Field(() => CasePublication, { description: 'What everyone may read from now on: NEUTRAL or FULL.' })
  publication!: CasePublication;
}

@InputType({ description: 'To what publication of a case the own State consents.' })
export class ConsentToPublicationInput extends RecordInput {
  @Field(() => CasePublication, {
    description: 'What the leading State may publish of the text as it stands; NONE takes a consent back.',
  })
  publication!: CasePublication;
}
