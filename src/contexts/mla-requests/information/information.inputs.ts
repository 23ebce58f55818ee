import { IsOptional, Length } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { RecordInput } from '../../../platform/commands/command-input.js';
import { CalendarDate } from '../../../platform/scalars.js';
import { SideCommandInput } from '../delivery/side-command.inputs.js';

const long = 20_000;

@InputType({ description: 'Asks for additional information.' })
export class AskMlaRequestInformationInput extends SideCommandInput {
  @Field(() => String, { description: 'What is asked (UNCAC art. 46(16)); 1 to 20000 characters.' })
  @Length(1, long)
  question!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'By when an answer is wished, not before today, or the day of the paper; the request can lapse afterwards.',
  })
  @IsOptional()
  answerDueOn?: string | null;
}

@InputType({ description: 'Proposes an answer; somebody else gives it.' })
export class ProposeMlaRequestInformationInput extends RecordInput {
  @Field(() => String, { description: 'The answer; 1 to 20000 characters.' })
  @Length(1, long)
  answer!: string;
}
