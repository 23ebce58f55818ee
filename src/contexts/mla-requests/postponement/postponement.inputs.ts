import { IsOptional, Length } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { RecordInput } from '../../../platform/commands/command-input.js';
import { CalendarDate } from '../../../platform/scalars.js';
import { SideCommandInput } from '../delivery/side-command.inputs.js';
import { PostponementGround } from './postponement.enums.js';

@InputType({ description: 'Proposes to postpone assistance; somebody else postpones it.' })
export class ProposeMlaRequestPostponementInput extends RecordInput {
  @Field(() => PostponementGround, {
    description: 'With what execution would interfere (UNCAC art. 46(25)); the requesting State sees it.',
  })
  ground!: PostponementGround;

  @Field(() => CalendarDate, {
    description:
      'When the postponement will be looked at again, after today, or after the day of the paper on which it rests; the requesting State sees it.',
  })
  reviewOn!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Which proceeding of the own State it is, for the own side alone: the requesting State never sees it; at most 20000 characters.',
  })
  @IsOptional()
  @Length(1, 20_000)
  domesticProceeding?: string | null;
}

@InputType({ description: 'Keeps a postponement up, with a new day on which it will be looked at again.' })
export class ReviewMlaRequestPostponementInput extends SideCommandInput {
  @Field(() => CalendarDate, {
    description: 'When it will be looked at next, after today, or after the day of the paper.',
  })
  reviewOn!: string;
}
