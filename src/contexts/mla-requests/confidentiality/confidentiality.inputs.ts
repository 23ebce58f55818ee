import { IsOptional, Length, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { OpeningSideCommandInput, SideCommandInput } from '../delivery/side-command.inputs.js';
import { ConfidentialityAnswer } from './confidentiality-notice.entity.js';

@InputType({
  description:
    'The requested State says that it cannot keep a request confidential as it was asked to (art. 46(20)).',
})
export class ReportConfidentialityCannotBeMetInput extends OpeningSideCommandInput {
  @Field(() => ID, { description: 'The request, for which confidentiality is required.' })
  requestId!: string;

  @Field(() => String, {
    description:
      'What cannot be kept confidential, and why; 1 to 2000 characters. The requesting State reads it.',
  })
  @Length(1, 2_000)
  reason!: string;
}

@InputType({ description: 'The requesting State says whether the request shall be executed all the same.' })
export class AnswerConfidentialityNoticeInput extends SideCommandInput {
  @Field(() => ConfidentialityAnswer, { description: 'Its answer; to withdraw ends the request.' })
  answer!: ConfidentialityAnswer;

  @Field(() => String, {
    nullable: true,
    description: 'What it says to its answer, such as on what terms; at most 2000 characters.',
  })
  @IsOptional()
  @MaxLength(2_000)
  remark?: string | null;
}
