import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsOptional,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { IdempotentInput, RecordInput } from '../../platform/commands/command-input.js';
import { CalendarDate, CountryCode } from '../../platform/scalars.js';
import { SideCommandInput } from './delivery/side-command.inputs.js';
import { FurtherContentsInput } from './further-contents.inputs.js';
import { MlaRequestItemInput } from './items/item.inputs.js';
import { LegalBasis, NoteKind, RefusalGround, TransmissionChannel } from './mla-request.enums.js';

const long = 20_000;
const short = 2_000;

@InputType({
  description:
    'What a request says (UNCAC art. 46(15)); what is not given stays as it is; null takes away what a request can be without.',
})
export class MlaRequestContentsInput extends FurtherContentsInput {
  @Field(() => [MlaRequestItemInput], {
    nullable: true,
    description:
      'What is asked for, one by one (art. 46(3), (15)(d)): 1 to 200. The list takes the place of the one before.',
  })
  @IsOptional()
  @ArrayNotEmpty()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  items?: MlaRequestItemInput[] | null;

  @Field(() => LegalBasis, {
    nullable: true,
    description: 'On what the request rests; UNCAC when not given for a new draft.',
  })
  legalBasis?: LegalBasis | null;

  @Field(() => String, {
    nullable: true,
    description: 'The treaty or law relied on, in words; at most 2000 characters.',
  })
  @IsOptional()
  @MaxLength(short)
  legalBasisDetail?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'The offences: citations such as "UNCAC art. 17"; at most 50 of 200 characters.',
  })
  @IsOptional()
  @ArrayMaxSize(50)
  @Length(1, 200, { each: true })
  offences?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Subject matter and nature of the proceeding (art. 46(15)(b)); at most 20000 characters.',
  })
  @IsOptional()
  @MaxLength(long)
  subjectMatter?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Summary of the relevant facts (art. 46(15)(c)); at most 20000 characters.',
  })
  @IsOptional()
  @MaxLength(long)
  facts?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The assistance sought, in words (art. 46(15)(d)); at most 20000 characters.',
  })
  @IsOptional()
  @MaxLength(long)
  assistanceSought?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A particular procedure wished (art. 46(15)(d)); at most 20000 characters.',
  })
  @IsOptional()
  @MaxLength(long)
  procedureWished?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The purpose (art. 46(15)(f)); at most 2000 characters.',
  })
  @IsOptional()
  @MaxLength(short)
  purpose?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Persons and entities of the case whom the request concerns (art. 46(15)(e)); at most 200.',
  })
  @IsOptional()
  @ArrayMaxSize(200)
  @ArrayUnique()
  persons?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is urgent; then urgencyReason says why.' })
  urgent?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Why it is urgent; at most 2000 characters.' })
  @IsOptional()
  @MaxLength(short)
  urgencyReason?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'By when assistance is wished; then deadlineReason says why (art. 46(24)).',
  })
  deadline?: string | null;

  @Field(() => String, { nullable: true, description: 'Why that deadline; at most 2000 characters.' })
  @IsOptional()
  @MaxLength(short)
  deadlineReason?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether fact and substance are to be kept confidential (art. 46(20)).',
  })
  confidential?: boolean | null;

  @Field(() => TransmissionChannel, {
    nullable: true,
    description: 'How it travels; INTERPOL only if urgent (art. 46(13)).',
  })
  channel?: TransmissionChannel | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it is made orally; only if urgent and agreed, and confirmed in writing forthwith (art. 46(14)).',
  })
  oral?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Language of the request (ISO 639-1, such as "fr"); "en" when not given for a new draft.',
  })
  @IsOptional()
  @Matches(/^[a-z]{2}$/, { message: 'must be an ISO 639-1 code: two small letters, such as "fr"' })
  language?: string | null;
}

@InputType({ description: 'Opens a draft.' })
export class DraftMlaRequestInput extends IdempotentInput {
  @Field(() => ID, {
    description:
      'The case that the request serves: one that the own State opened, or to which the State that leads it invited it.',
  })
  caseId!: string;

  @Field(() => CountryCode, { description: 'The State that is to be asked; not the own one.' })
  requestedState!: string;

  @Field(() => MlaRequestContentsInput, {
    description: 'What the request says so far; items are needed from the beginning.',
  })
  @ValidateNested()
  contents!: MlaRequestContentsInput;
}

@InputType({ description: 'Changes a draft.' })
export class AmendMlaRequestInput extends RecordInput {
  @Field(() => MlaRequestContentsInput, { description: 'What changes; what is not given stays as it is.' })
  @ValidateNested()
  contents!: MlaRequestContentsInput;
}

@InputType({ description: 'Gives a command on a request that needs nothing further.' })
export class MlaRequestCommandInput extends RecordInput {}

@InputType({ description: 'Proposes that a draft be submitted.' })
export class ProposeMlaRequestSubmissionInput extends RecordInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Why the request is sent although it lacks what the Convention asks for (see completeness); both States will see it; at most 2000 characters.',
  })
  @IsOptional()
  @MaxLength(short)
  incompleteReason?: string | null;
}

@InputType({ description: 'Proposes to refuse assistance; somebody else refuses.' })
export class ProposeMlaRequestRefusalInput extends RecordInput {
  @Field(() => [RefusalGround], {
    description: 'The grounds (UNCAC art. 46(21), 46(9), 55(7)): at least one.',
  })
  @ArrayNotEmpty({ context: { rule: 'R1' } })
  @ArrayUnique()
  grounds!: RefusalGround[];

  @Field(() => String, {
    description: 'The reasons, which must be given for any refusal (art. 46(23)); 1 to 20000 characters.',
  })
  @Length(1, long, { context: { rule: 'R1' } })
  reasons!: string;
}

@InputType({ description: 'Ends a request.' })
export class EndMlaRequestInput extends SideCommandInput {
  @Field(() => String, {
    description: 'With what outcome, or why; 1 to 2000 characters. The other State sees it.',
  })
  @Length(1, short)
  outcome!: string;
}

@InputType({ description: 'Adds a note of the own State; the other State never sees it.' })
export class NoteOnMlaRequestInput extends IdempotentInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string;

  @Field(() => NoteKind, { description: 'What the note is.' })
  kind!: NoteKind;

  @Field(() => String, { description: 'The text; 1 to 20000 characters.' })
  @Length(1, long)
  text!: string;
}

@InputType({ description: "Sets the own State's internal step; the other State never sees it." })
export class SetMlaRequestInternalStepInput extends IdempotentInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The step in own words; null for none; at most 2000 characters.',
  })
  @IsOptional()
  @MaxLength(short)
  internalStep?: string | null;

  @Field(() => String, { nullable: true, description: 'Id of the person who works on it; null for nobody.' })
  @IsOptional()
  @MaxLength(200)
  assignee?: string | null;
}
