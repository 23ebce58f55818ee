import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsOptional, Length } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { DateTime } from '../../platform/scalars.js';
import { RecordInput } from '../../platform/commands/command-input.js';
import { SideCommandInput } from './delivery/side-command.inputs.js';
import { MlaRequestOutcome } from './mla-request.enums.js';
import { EndMlaRequestInput } from './mla-request.inputs.js';

const long = 20_000;
const short = 2_000;

@InputType({ description: 'Takes a step on a request that needs nothing further.' })
export class MlaRequestStepInput extends SideCommandInput {}

@InputType({ description: 'Approves what somebody else proposed, as it was read.' })
export class ApproveMlaRequestProposalInput extends SideCommandInput {
  @Field(() => DateTime, {
    description:
      'When what you read was proposed (ownSide.proposedAt); something proposed since is a CONFLICT, so that nobody approves what they have not read.',
  })
  proposedAt!: Date;
}

@InputType({
  description: 'Proposes to give a request back because it is incomplete; somebody else gives it back.',
})
export class ProposeMlaRequestReturnInput extends RecordInput {
  @Field(() => [String], {
    description:
      'What is missing, each with its paragraph where it has one (UNCAC art. 46(15), 55(3)): 1 to 50 lines of 1 to 2000 characters. The requesting State sees it.',
  })
  @ArrayNotEmpty()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @Length(1, short, { each: true })
  missing!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Further reasons or advice for the requesting State; at most 20000 characters.',
  })
  @IsOptional()
  @Length(1, long)
  reasons?: string | undefined;
}

@InputType({ description: 'Proposes to let a request lapse; somebody else lets it lapse.' })
export class ProposeMlaRequestLapseInput extends RecordInput {
  @Field(() => String, {
    description: 'Why; 1 to 2000 characters. The requesting State sees it once the request has lapsed.',
  })
  @Length(1, short)
  reasons!: string;
}

@InputType({ description: 'Closes a request.' })
export class CloseMlaRequestInput extends EndMlaRequestInput {
  @Field(() => MlaRequestOutcome, {
    description:
      'What the requesting State got of what it asked; a request that was refused or returned got nothing.',
  })
  kind!: MlaRequestOutcome;
}
