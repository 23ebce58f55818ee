import { ArrayMaxSize, ArrayUnique, IsOptional, Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { IdempotentInput } from '../../../platform/commands/command-input.js';
import { DateTime } from '../../../platform/scalars.js';
import { OpeningSideCommandInput, SideCommandInput } from '../../mla-requests/index.js';
import { NoticeTiming, UseBasis } from './evidence-use.enums.js';

const short = 2_000;

@InputType({ description: 'Enters one use of a piece of evidence in the ledger.' })
export class EnterEvidenceUseInput extends IdempotentInput {
  @Field(() => ID, { description: 'The piece of evidence.' })
  id!: string;

  @Field(() => UseBasis, { description: 'On what the use rests.' })
  basis!: UseBasis;

  @Field(() => String, {
    description:
      'For what it is used: within the request one of the allowedPurposes, under a consent the purpose of the consent; 1 to 2000 characters.',
  })
  @Length(1, short)
  purpose!: string;

  @Field(() => String, {
    description:
      'In which proceeding, and who conducts it: under a consent or a notice the proceeding stated there; 1 to 2000 characters.',
  })
  @Length(1, short)
  proceeding!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was used (UTC); not in the future. Now when not given.',
  })
  usedAt?: Date | null;

  @Field(() => String, { description: 'Which authority or person used it; 1 to 500 characters.' })
  @Length(1, 500)
  usedBy!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'To whom it was transmitted onward: as the consent or the notice says; 1 to 2000 characters.',
  })
  @IsOptional()
  @Length(1, short)
  onwardTo?: string | null;

  @Field(() => ID, { nullable: true, description: 'The consent, where the use rests on one.' })
  consentId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The notice, where the use is the disclosure of what exculpates.',
  })
  noticeId?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'The conditions that are kept, each as the evidence, the request or the consent says it (UNCAC art. 46(26)): all that bind the use.',
  })
  @IsOptional()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @Length(1, 20_000, { each: true })
  conditionsKept?: string[] | null;
}

@InputType({ description: 'Gives notice of disclosing evidence that exculpates an accused person.' })
export class GiveExculpatoryNoticeInput extends OpeningSideCommandInput {
  @Field(() => ID, { description: 'The piece of evidence.' })
  id!: string;

  @Field(() => String, { description: 'In which proceeding, and who conducts it; 1 to 2000 characters.' })
  @Length(1, short)
  proceeding!: string;

  @Field(() => String, { description: 'To whom it is disclosed; 1 to 2000 characters.' })
  @Length(1, short)
  disclosedTo!: string;

  @Field(() => String, { description: 'What exculpates, and whom; 1 to 2000 characters.' })
  @Length(1, short)
  explanation!: string;

  @Field(() => NoticeTiming, { description: 'Whether the notice is given before the disclosure.' })
  timing!: NoticeTiming;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was disclosed, where that was before the notice (UTC).',
  })
  disclosedAt?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why notice in advance was not possible, where it comes afterwards; 1 to 2000 characters.',
  })
  @IsOptional()
  @Length(1, short)
  lateReason?: string | null;
}

@InputType({ description: 'Asks to be consulted on an exculpatory disclosure.' })
export class AskExculpatoryConsultationInput extends SideCommandInput {}

@InputType({ description: 'Says what came of the consultation on an exculpatory disclosure.' })
export class RecordExculpatoryConsultationInput extends SideCommandInput {
  @Field(() => String, { description: 'What came of it; 1 to 2000 characters; both States see it.' })
  @Length(1, short)
  outcome!: string;
}
