import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsInt,
  IsOptional,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Field, Float, ID, InputType } from 'type-graphql';
import { IdempotentInput, RecordInput } from '../../platform/commands/command-input.js';
import { CalendarDate } from '../../platform/scalars.js';
import { OnPaperInput, SideCommandInput } from '../mla-requests/index.js';
import { EvidenceClassification, EvidenceForm, EvidenceKind } from './evidence.enums.js';

const long = 20_000;
const short = 2_000;

@InputType({
  description: 'Enters a piece of evidence obtained for a request; the requesting State does not see it yet.',
})
export class EnterEvidenceInput extends IdempotentInput {
  @Field(() => ID, { description: 'The request for which it was obtained.' })
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Which of the things that the request asks for it answers, an item of it.',
  })
  requestItemId?: string | null;

  @Field(() => EvidenceKind, { description: 'What it is.' })
  kind!: EvidenceKind;

  @Field(() => EvidenceForm, { description: 'Whether it is the original or a copy.' })
  form!: EvidenceForm;

  @Field(() => String, { description: 'What it is called; 1 to 500 characters.' })
  @Length(1, 500)
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it is and whence it comes; at most 20000 characters.',
  })
  @IsOptional()
  @MaxLength(long)
  description?: string | null;

  @Field(() => String, { description: 'SHA-256 of the file: 64 small hexadecimal digits.' })
  @Matches(/^[0-9a-f]{64}$/, { message: 'Write the SHA-256 of the file in 64 small hexadecimal digits.' })
  sha256!: string;

  @Field(() => Float, { description: 'Size of the file in bytes: a whole number.' })
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  sizeBytes!: number;

  @Field(() => String, { description: 'Media type of the file (RFC 6838), such as "application/pdf".' })
  @Matches(/^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/, {
    message: 'Write a media type in small letters, such as "application/pdf" (RFC 6838).',
  })
  mediaType!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it is available to the general public in the requested State (UNCAC art. 46(29)); no if not given.',
  })
  isPublicRecord?: boolean | null;

  @Field(() => EvidenceClassification, {
    nullable: true,
    description: 'How closely it is to be kept; RESTRICTED if not given.',
  })
  classification?: EvidenceClassification | null;

  @Field(() => String, {
    nullable: true,
    description: 'What to mind when handling it; at most 2000 characters.',
  })
  @IsOptional()
  @MaxLength(short)
  handlingCaveat?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Conditions under which it is handed over (UNCAC art. 46(26), (29)(b)): at most 20 of 2000 characters.',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Length(1, short, { each: true })
  conditions?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The executing authority that obtained it; for somebody who serves in one, always the own one.',
  })
  obtainedBy?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'When it was obtained.' })
  obtainedOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'By when an original is to be returned.' })
  returnDueOn?: string | null;
}

@InputType({ description: 'Hands evidence over to the requesting State, as somebody else entered it.' })
export class HandOverEvidenceInput extends IdempotentInput {
  @Field(() => [ID], {
    description: 'The pieces of evidence, all of one request: 1 to 200. What was entered does not change.',
  })
  @ArrayNotEmpty()
  @ArrayUnique()
  @ArrayMaxSize(200)
  items!: string[];

  @Field(() => OnPaperInput, {
    nullable: true,
    description:
      'Where the requested State does not take part in Repatria: the paper with which the evidence came, and its day.',
  })
  @IsOptional()
  @ValidateNested()
  onPaper?: OnPaperInput | null;
}

@InputType({ description: 'Says why something is done with a piece of evidence.' })
export class EvidenceReasonInput extends RecordInput {
  @Field(() => String, { description: 'Why; 1 to 2000 characters.' })
  @Length(1, short)
  reason!: string;
}

@InputType({ description: 'Says how an original is sent back.' })
export class ReturnEvidenceInput extends SideCommandInput {
  @Field(() => String, {
    description: 'How it is sent back, such as by which courier; 1 to 2000 characters; both States see it.',
  })
  @Length(1, short)
  note!: string;
}

@InputType({ description: 'Gives a command on a piece of evidence that needs nothing further.' })
export class EvidenceCommandInput extends RecordInput {}
