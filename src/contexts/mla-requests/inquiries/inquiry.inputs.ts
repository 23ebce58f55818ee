import { IsOptional, Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { CalendarDate } from '../../../platform/scalars.js';
import { SideCommandInput } from '../delivery/side-command.inputs.js';

const long = 20_000;

@InputType({ description: 'Asks how a request progresses.' })
export class InquireMlaRequestStatusInput extends SideCommandInput {
  @Field(() => String, {
    nullable: true,
    description: 'What is to be known beyond the status; 1 to 20000 characters; null for the status alone.',
  })
  @IsOptional()
  @Length(1, long)
  question?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'By when an answer is wished, not before today, or the day of the paper; the usual period when not given.',
  })
  @IsOptional()
  answerDueOn?: string | null;
}

@InputType({ description: 'Answers how a request progresses.' })
export class AnswerMlaRequestInquiryInput extends SideCommandInput {
  @Field(() => ID, { description: 'The inquiry.' })
  inquiryId!: string;

  @Field(() => String, {
    description:
      'The answer; 1 to 20000 characters. It goes to the other State: a proceeding of the own State that is secret does not belong in it.',
  })
  @Length(1, long)
  answer!: string;
}
