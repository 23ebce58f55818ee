import { IsOptional, Length, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { RecordInput } from '../../../platform/commands/command-input.js';
import { DateTime } from '../../../platform/scalars.js';
import { OnPaperInput, OpeningSideCommandInput, SideCommandInput } from '../../mla-requests/index.js';
import { UseConsentDecision } from './use-consent.enums.js';

const short = 2_000;

@InputType({
  description: 'Asks the requested State for its consent to use evidence beyond what the request stated.',
})
export class RequestUseConsentInput extends OpeningSideCommandInput {
  @Field(() => ID, { description: 'The request for which the evidence was obtained.' })
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The piece of evidence; all evidence of the request if not given.',
  })
  itemId?: string | null;

  @Field(() => String, { description: 'For what it is to be used besides; 1 to 2000 characters.' })
  @Length(1, short)
  purpose!: string;

  @Field(() => String, {
    description:
      'In which investigation, prosecution or judicial proceeding, and who conducts it; 1 to 2000 characters.',
  })
  @Length(1, short)
  proceeding!: string;

  @Field(() => String, {
    nullable: true,
    description: 'To whom it is to be transmitted onward; at most 2000 characters.',
  })
  @IsOptional()
  @Length(1, short)
  onwardTo?: string | null;

  @Field(() => String, { description: 'Why; 1 to 2000 characters.' })
  @Length(1, short)
  reasons!: string;
}

@InputType({ description: 'Proposes how a consent is to be decided; somebody else decides.' })
export class ProposeUseConsentDecisionInput extends RecordInput {
  @Field(() => UseConsentDecision, { description: 'Whether to consent.' })
  decision!: UseConsentDecision;

  @Field(() => String, {
    nullable: true,
    description: 'The terms of a consent; at most 2000 characters; none for a refusal.',
  })
  @IsOptional()
  @Length(1, short)
  terms?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When a consent ends by itself (UTC), after now; never if not given.',
  })
  expiresAt?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'The reasons of a refusal, which needs them; at most 2000 characters.',
  })
  @IsOptional()
  @MaxLength(short)
  reasons?: string | null;
}

@InputType({ description: 'Decides as somebody else proposed, as it was read.' })
export class DecideUseConsentInput extends RecordInput {
  @Field(() => DateTime, {
    description:
      'When what you read was proposed (proposal.proposedAt); what was proposed since is a CONFLICT, so that nobody approves what they have not read.',
  })
  proposedAt!: Date;

  @Field(() => OnPaperInput, {
    nullable: true,
    description:
      'Where the requested State does not take part in Repatria: the paper by which its decision is known, and its day.',
  })
  @IsOptional()
  @ValidateNested()
  onPaper?: OnPaperInput | null;
}

@InputType({ description: 'Takes a consent back.' })
export class RevokeUseConsentInput extends SideCommandInput {
  @Field(() => String, { description: 'Why; 1 to 2000 characters; the requesting State sees it.' })
  @Length(1, short)
  reasons!: string;
}

@InputType({ description: 'Says that the requesting State no longer asks for a consent.' })
export class WithdrawUseConsentInput extends SideCommandInput {}

@InputType({ description: 'Gives a command on a consent that needs nothing further.' })
export class UseConsentCommandInput extends RecordInput {}
