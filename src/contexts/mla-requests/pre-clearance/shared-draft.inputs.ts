import { IsOptional, Length, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { IdempotentInput, RecordInput } from '../../../platform/commands/command-input.js';
import { CalendarDate, DateTime } from '../../../platform/scalars.js';
import { OnPaperInput } from '../delivery/side-command.inputs.js';
import { SharedDraftPart, SharedDraftVerdict } from './shared-draft.enums.js';

const long = 20_000;
const short = 2_000;

@InputType({ description: 'Proposes that a draft be shared with the requested State for comment.' })
export class ProposeMlaRequestSharingInput extends RecordInput {
  @Field(() => String, {
    nullable: true,
    description: 'What the requested State is asked about the draft, or told of it; 1 to 20000 characters.',
  })
  @IsOptional()
  @Length(1, long)
  message?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it is shared: needed where the draft is to be kept confidential (UNCAC art. 46(20)). The own State alone reads it; 1 to 2000 characters.',
  })
  @IsOptional()
  @Length(1, short)
  reason?: string | null;
}

@InputType({ description: 'Shares, as somebody else proposed, the copy of the draft that was read.' })
export class ShareMlaRequestDraftInput extends RecordInput {
  @Field(() => DateTime, {
    description:
      'When what you read was proposed (ownSide.proposedAt); something proposed since is a CONFLICT, so that nobody approves what they have not read.',
  })
  proposedAt!: Date;
}

@InputType({
  description:
    'On what paper it rests what a State says that does not take part in Repatria, about a draft that was shown to it, or that it showed: by post, or by electronic mail.',
})
export class SharedDraftAnswerOnPaperInput extends OnPaperInput {
  @Field(() => CalendarDate, {
    description: 'On which day the paper was received; not in the future, and not before it was written.',
  })
  receivedOn!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Who wrote it on the side of that State, such as a name and an office; 1 to 200 characters. Not given where the paper does not say.',
  })
  @IsOptional()
  @Length(1, 200)
  writtenBy?: string | null;
}

@InputType({ description: 'Says something of a shared draft.' })
export class CommentOnSharedDraftInput extends IdempotentInput {
  @Field(() => ID, { description: 'The shared draft.' })
  id!: string;

  @Field(() => String, { description: 'What is said; 1 to 20000 characters. Both States read it.' })
  @Length(1, long)
  text!: string;

  @Field(() => SharedDraftPart, {
    nullable: true,
    description: 'What of the draft it is about; not given for the whole, an item or a reply.',
  })
  @IsOptional()
  part?: SharedDraftPart | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The position of the item that it is about, from 1; not given for the rest.',
  })
  @IsOptional()
  @Min(1)
  @Max(200)
  item?: number | null;

  @Field(() => ID, { nullable: true, description: 'The comment on the same draft that it answers.' })
  @IsOptional()
  inReplyTo?: string | null;

  @Field(() => SharedDraftAnswerOnPaperInput, {
    nullable: true,
    description:
      'For what the other State says, where it does not take part in Repatria: an answer to a draft that the own State showed it, or a remark on its own draft, that came on paper; the paper on which it rests. Not for what the own State says.',
  })
  @IsOptional()
  @ValidateNested()
  onPaper?: SharedDraftAnswerOnPaperInput | null;
}

@InputType({ description: 'Says whether a shared draft could be executed as it is; it binds nobody.' })
export class JudgeSharedDraftInput extends RecordInput {
  @Field(() => SharedDraftVerdict, { description: 'What the requested State thinks of it as a whole.' })
  verdict!: SharedDraftVerdict;

  @Field(() => String, {
    nullable: true,
    description:
      'What is needed, or why it could not be executed, with the paragraph; needed unless it could be executed as it is. 1 to 20000 characters.',
  })
  @IsOptional()
  @Length(1, long)
  text?: string | null;

  @Field(() => SharedDraftAnswerOnPaperInput, {
    nullable: true,
    description:
      'For a requested State that does not take part in Repatria, whose answer the requesting State enters, and needed there: the paper on which it rests. Not for what the own State says.',
  })
  @IsOptional()
  @ValidateNested()
  onPaper?: SharedDraftAnswerOnPaperInput | null;
}

@InputType({ description: 'Withdraws a shared draft.' })
export class WithdrawSharedDraftInput extends RecordInput {
  @Field(() => String, { description: 'Why; 1 to 2000 characters. Both central authorities read it.' })
  @Length(1, short)
  reason!: string;

  @Field(() => OnPaperInput, {
    nullable: true,
    description:
      'For a draft that came on paper, which its State withdraws, and needed there: the paper on which that rests. Not for a draft of the own State.',
  })
  @IsOptional()
  @ValidateNested()
  onPaper?: OnPaperInput | null;
}
