import { ArrayMaxSize, ArrayUnique, IsOptional, Length, MaxLength, ValidateNested } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { IdempotentInput, RecordInput } from '../../platform/commands/command-input.js';
import { CountryCode } from '../../platform/scalars.js';
import { AssistanceType } from './assistance-type.js';
import { AcceptedChannel, AgreementStatus, AuthorityFunction } from './authority.enums.js';
import { AuthorityAddressInput } from './authority-address.inputs.js';

const long = 5_000;

@InputType({ description: 'What is required for one type of assistance.' })
export class AssistanceRequirementInput {
  @Field(() => AssistanceType, { description: 'The type of assistance (UNCAC art. 46(3)).' })
  type!: AssistanceType;

  @Field(() => String, {
    description: 'What the request must contain or enclose, in words; 1 to 5000 characters.',
  })
  @Length(1, long)
  requirements!: string;
}

@InputType({
  description:
    'What an entry says of a central authority; what is not given stays as it is, null empties it.',
})
export class CentralAuthorityEntryInput extends AuthorityAddressInput {
  @Field(() => [String], {
    nullable: true,
    description: 'Languages acceptable for requests (ISO 639-1; UNCAC art. 46(14)): replaces the list.',
  })
  @IsOptional()
  @ArrayMaxSize(30)
  @ArrayUnique()
  acceptedLanguages?: string[] | null;

  @Field(() => [AcceptedChannel], {
    nullable: true,
    description: 'By which ways it accepts requests (UNCAC art. 46(13)): replaces the list.',
  })
  @IsOptional()
  @ArrayUnique()
  acceptedChannels?: AcceptedChannel[] | null;

  @Field(() => String, { nullable: true, description: 'Formats accepted; at most 5000 characters.' })
  @IsOptional()
  @MaxLength(long)
  acceptedFormats?: string | null;

  @Field(() => AgreementStatus, {
    nullable: true,
    description: 'Whether it agrees to requests through INTERPOL in urgency (UNCAC art. 46(13)).',
  })
  interpolInUrgency?: AgreementStatus | null;

  @Field(() => AgreementStatus, {
    nullable: true,
    description: 'Whether it agrees to oral requests in urgency (UNCAC art. 46(14)).',
  })
  oralInUrgency?: AgreementStatus | null;

  @Field(() => String, {
    nullable: true,
    description: 'What to do in urgent cases; at most 5000 characters.',
  })
  @IsOptional()
  @MaxLength(long)
  urgentProcedure?: string | null;

  @Field(() => [AuthorityFunction], {
    nullable: true,
    description: 'For what it is competent: replaces the list.',
  })
  @IsOptional()
  @ArrayUnique()
  functions?: AuthorityFunction[] | null;

  @Field(() => String, { nullable: true, description: 'Limits of its competence; at most 5000 characters.' })
  @IsOptional()
  @MaxLength(long)
  scope?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The provision under which it was designated, as cited here: "UNCAC art. 46(13)".',
  })
  @IsOptional()
  @MaxLength(100)
  designatedUnder?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The authority that receives requests, where it is another; at most 5000 characters.',
  })
  @IsOptional()
  @MaxLength(long)
  receivingAuthority?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the execution of any request needs; at most 5000 characters.',
  })
  @IsOptional()
  @MaxLength(long)
  executionRequirements?: string | null;

  @Field(() => [AssistanceRequirementInput], {
    nullable: true,
    description: 'What is required by type of assistance, each type once at most: replaces the list.',
  })
  @IsOptional()
  @ValidateNested({ each: true })
  @ArrayMaxSize(11)
  @ArrayUnique((one: AssistanceRequirementInput) => one.type, {
    message: 'must name each type of assistance once at most',
  })
  requirements?: AssistanceRequirementInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'How the State handles dual criminality (UNCAC art. 46(9)); at most 5000 characters.',
  })
  @IsOptional()
  @MaxLength(long)
  dualCriminality?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Limits on the use of evidence (UNCAC art. 46(19)); at most 5000 characters.',
  })
  @IsOptional()
  @MaxLength(long)
  useLimitations?: string | null;
}

@InputType({ description: 'Enters the central authority of a State or territory that the directory lacks.' })
export class DesignateCentralAuthorityInput extends IdempotentInput {
  @Field(() => CountryCode, { description: 'The State that designated it.' })
  state!: string;

  @Field(() => CountryCode, {
    nullable: true,
    description:
      'The special region or territory for which it acts (UNCAC art. 46(13)), if not for the State.',
  })
  territory?: string | null;

  @Field(() => CentralAuthorityEntryInput, { description: 'What the directory is to say of it.' })
  @ValidateNested()
  entry!: CentralAuthorityEntryInput;

  @Field(() => String, {
    description: 'Where this was taken from, such as a note verbale; 1 to 500 characters.',
  })
  @Length(1, 500)
  source!: string;
}

@InputType({ description: 'Replaces the entry of a central authority that is in force.' })
export class AmendCentralAuthorityInput extends RecordInput {
  @Field(() => CentralAuthorityEntryInput, { description: 'What changes.' })
  @ValidateNested()
  entry!: CentralAuthorityEntryInput;

  @Field(() => String, {
    description: 'Where this was taken from, such as a note verbale; 1 to 500 characters.',
  })
  @Length(1, 500)
  source!: string;
}

@InputType({ description: 'Confirms that an entry in force is right.' })
export class VerifyCentralAuthorityEntryInput extends RecordInput {
  @Field(() => String, { description: 'By what, such as "telephone call to the unit"; 1 to 500 characters.' })
  @Length(1, 500)
  source!: string;
}
