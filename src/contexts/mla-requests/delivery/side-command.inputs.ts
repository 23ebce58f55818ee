import { IsOptional, Length, ValidateNested } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { IdempotentInput, RecordInput } from '../../../platform/commands/command-input.js';
import { CalendarDate, TimeOfDay } from '../../../platform/scalars.js';

@InputType({
  description:
    'On what paper a step of a State rests that does not take part in Repatria and whose steps the own State enters.',
})
export class OnPaperInput {
  @Field(() => CalendarDate, {
    description: 'On which day that State took the step, as its paper says; not in the future.',
  })
  happenedOn!: string;

  @Field(() => TimeOfDay, {
    nullable: true,
    description:
      'At which hour of that day, where that State is, as far as its paper says so: a period in hours is then counted from it, and else from the end of the day. For steps of the request itself; of what is recorded beside it, such as hearings, evidence and costs, the day is entered alone.',
  })
  happenedTime?: string | null;

  @Field(() => String, {
    description: 'Reference and date of the paper, such as "Letter 77/2026 of 3 March"; 1 to 200 characters.',
  })
  @Length(1, 200)
  reference!: string;
}

const paperOfStep = {
  nullable: true,
  description:
    'For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests, without which it is not entered. Not for steps of the own State.',
} as const;

/** What the input of a command carries by which a State takes a step on a request that both States see. */
@InputType()
export abstract class SideCommandInput extends RecordInput {
  @Field(() => OnPaperInput, paperOfStep)
  @IsOptional()
  @ValidateNested()
  onPaper?: OnPaperInput | null;
}

/** The same where the step opens a record. */
@InputType()
export abstract class OpeningSideCommandInput extends IdempotentInput {
  @Field(() => OnPaperInput, paperOfStep)
  @IsOptional()
  @ValidateNested()
  onPaper?: OnPaperInput | null;
}
