import { ArrayMaxSize, ArrayNotEmpty, IsOptional, Length, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { RecordInput } from '../../../platform/commands/command-input.js';
import { CalendarDate } from '../../../platform/scalars.js';
import { SideCommandInput } from '../delivery/side-command.inputs.js';
import { ConditionAnswer, ConditionKind } from './condition.enums.js';

@InputType({ description: 'One condition.' })
export class MlaRequestConditionInput {
  @Field(() => ConditionKind, { description: 'What it is about.' })
  kind!: ConditionKind;

  @Field(() => String, { description: 'What is to be kept; 1 to 20000 characters.' })
  @Length(1, 20_000)
  text!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Until the end of which day it binds, not before today, or the day of the paper on which it rests; without end when not given.',
  })
  @IsOptional()
  expiresOn?: string | null;
}

@InputType({ description: 'Proposes to assist on conditions; somebody else sends them.' })
export class ProposeMlaRequestConditionsInput extends RecordInput {
  @Field(() => [MlaRequestConditionInput], {
    description: 'The conditions (UNCAC art. 46(26)), each answered by itself: 1 to 50.',
  })
  @ArrayNotEmpty()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  conditions!: MlaRequestConditionInput[];

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'By when the requesting State is asked to answer, not before today, or the day of the paper on which it rests; the usual period when not given.',
  })
  @IsOptional()
  answerDueOn?: string | null;
}

@InputType({ description: 'Takes back the conditions that are not answered yet.' })
export class WithdrawMlaRequestConditionsInput extends SideCommandInput {
  @Field(() => String, {
    description: 'Why; 1 to 20000 characters. The requesting State sees it.',
  })
  @Length(1, 20_000)
  reasons!: string;
}

@InputType({ description: 'Says something of one condition.' })
export class MlaRequestConditionCommandInput extends SideCommandInput {
  @Field(() => ID, { description: 'The condition.' })
  conditionId!: string;
}

@InputType({ description: 'Proposes how to answer a condition; somebody else answers it.' })
export class ProposeMlaRequestConditionAnswerInput extends RecordInput {
  @Field(() => ID, { description: 'The condition.' })
  conditionId!: string;

  @Field(() => ConditionAnswer, { description: 'How it is to be answered.' })
  answer!: ConditionAnswer;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it is declined; 1 to 20000 characters. The requested State sees it. Needed to decline, and not given to accept.',
  })
  @IsOptional()
  @Length(1, 20_000)
  reasons?: string | null;
}
