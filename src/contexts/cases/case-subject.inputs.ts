import { ArrayMaxSize, IsOptional, Length, MaxLength, MinLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { idempotencyKey, RecordInput, type IdempotentInput } from '../../platform/commands/command-input.js';
import { CalendarDate, CountryCode } from '../../platform/scalars.js';
import { IdentifierKind, SubjectKind, SubjectRole } from './case-subject.enums.js';

@InputType({ description: 'A number or code that identifies a person or entity.' })
export class SubjectIdentifierInput {
  @Field(() => IdentifierKind, { description: 'What kind of number or code it is.' })
  kind!: IdentifierKind;

  @Field(() => CountryCode, { nullable: true, description: 'The State that issued it.' })
  issuingState?: string | null;

  @Field(() => String, { description: 'The value, whole (1 to 100 characters).' })
  @Length(1, 100)
  value!: string;
}

/** What is known of a person or entity, wherever it is entered. */
@InputType()
export abstract class PersonParticularsInput {
  @Field(() => SubjectKind, { description: 'A human being or an entity.' })
  kind!: SubjectKind;

  @Field(() => String, { description: 'Full name (1 to 300 characters).' })
  @Length(1, 300)
  name!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Other names and spellings (to 50, each to 300 characters).',
  })
  @IsOptional()
  @ArrayMaxSize(50)
  @MinLength(1, { each: true })
  @MaxLength(300, { each: true })
  aliases?: string[] | null;

  @Field(() => CountryCode, {
    nullable: true,
    description: 'Nationality, or State of registration of an entity.',
  })
  nationality?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day of birth, or of foundation.' })
  bornOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the person lives, stays or is seated (to 500 characters).',
  })
  @IsOptional()
  @Length(1, 500)
  location?: string | null;

  @Field(() => [SubjectIdentifierInput], {
    nullable: true,
    description: 'Identifying numbers and codes (to 20).',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  identifiers?: SubjectIdentifierInput[] | null;
}

/** The same of one who is in a case. */
@InputType()
export abstract class SubjectParticularsInput extends PersonParticularsInput {
  @Field(() => SubjectRole, { description: 'What the subject is in the case.' })
  role!: SubjectRole;
}

@InputType({ description: 'A person or entity to be entered in a case.' })
export class AddSubjectInput extends SubjectParticularsInput implements IdempotentInput {
  @idempotencyKey()
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The case.' })
  id!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the subject is to be protected, and so to exist for the own central authority alone; informants and protected witnesses always are.',
  })
  isProtected?: boolean | null;
}

@InputType({ description: 'What to change of a person or entity: what is not given stays; null takes away.' })
export class AmendSubjectInput extends RecordInput {
  @Field(() => String, {
    nullable: true,
    description: 'Full name (1 to 300 characters); cannot be taken away.',
  })
  @IsOptional()
  @Length(1, 300)
  name?: string | null;

  @Field(() => [String], { nullable: true, description: 'Other names and spellings, all of them (to 50).' })
  @IsOptional()
  @ArrayMaxSize(50)
  @MinLength(1, { each: true })
  @MaxLength(300, { each: true })
  aliases?: string[] | null;

  @Field(() => CountryCode, {
    nullable: true,
    description: 'Nationality, or State of registration of an entity.',
  })
  nationality?: string | null;

  @Field(() => SubjectRole, {
    nullable: true,
    description: 'What the subject is in the case; cannot be taken away.',
  })
  role?: SubjectRole | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the subject is protected; cannot be taken away.',
  })
  isProtected?: boolean | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day of birth, or of foundation.' })
  bornOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the subject lives, stays or is seated (to 500 characters).',
  })
  @IsOptional()
  @Length(1, 500)
  location?: string | null;

  @Field(() => [SubjectIdentifierInput], {
    nullable: true,
    description: 'Further identifying numbers and codes (to 20).',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  addIdentifiers?: SubjectIdentifierInput[] | null;
}
