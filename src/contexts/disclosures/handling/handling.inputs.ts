import { IsOptional, Length, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { RecordInput } from '../../../platform/commands/command-input.js';
import { CalendarDate } from '../../../platform/scalars.js';
import { DisclosurePaperInput } from '../spontaneous-disclosure.inputs.js';
import { DisclosureUseKind } from './disclosure-use.entity.js';

/** What the input of a step carries that one State may enter for the other. */
@InputType()
abstract class DisclosureStepInput extends RecordInput {
  @Field(() => DisclosurePaperInput, {
    nullable: true,
    description:
      'The paper by which the step is known, where it is one of a State that does not take part in Repatria; only then.',
  })
  @IsOptional()
  @ValidateNested()
  paper?: DisclosurePaperInput | null;
}

@InputType({
  description: 'Asks for consent to use the information beyond its restrictions (UNCAC art. 46(5)).',
})
export class AskDisclosureConsentInput extends DisclosureStepInput {
  @Field(() => String, { description: 'For which use; 1 to 2000 characters.' })
  @Length(1, 2_000)
  purpose!: string;
}

@InputType({ description: 'Decides on a consent that was asked.' })
export class DecideDisclosureConsentInput extends DisclosureStepInput {
  @Field(() => ID, { description: 'The consent, by its id.' })
  consentId!: string;

  @Field(() => Boolean, { description: 'Whether the sending State consents.' })
  granted!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Terms of the consent; or why it is not given, which is needed then; 1 to 2000 characters.',
  })
  @IsOptional()
  @Length(1, 2_000)
  terms?: string | null;
}

@InputType({
  description:
    'Gives notice that what exculpates an accused person is disclosed in proceedings (UNCAC art. 46(5)).',
})
export class GiveDisclosureExculpatoryNoticeInput extends DisclosureStepInput {
  @Field(() => String, { description: 'The proceedings, and before whom they are; 1 to 2000 characters.' })
  @Length(1, 2_000)
  proceedings!: string;

  @Field(() => String, {
    description: 'What of the information exculpates, and is disclosed; 1 to 20000 characters.',
  })
  @Length(1, 20_000)
  information!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'The day on which it was disclosed, where advance notice was not possible; then with the reason.',
  })
  disclosedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why advance notice was not possible, in the exceptional case; 1 to 2000 characters.',
  })
  @IsOptional()
  @Length(1, 2_000)
  noAdvanceNoticeReason?: string | null;
}

@InputType({ description: 'Asks to be consulted on an exculpatory disclosure (UNCAC art. 46(5)).' })
export class AskDisclosureConsultationInput extends DisclosureStepInput {
  @Field(() => ID, { description: 'The notice, by its id.' })
  noticeId!: string;
}

@InputType({ description: 'Enters that the two States consulted on an exculpatory disclosure.' })
export class RecordDisclosureConsultationInput extends DisclosureStepInput {
  @Field(() => ID, { description: 'The notice, by its id.' })
  noticeId!: string;

  @Field(() => CalendarDate, { description: 'On which day; not in the future.' })
  consultedOn!: string;

  @Field(() => String, { description: 'What came of it; 1 to 2000 characters.' })
  @Length(1, 2_000)
  result!: string;
}

@InputType({ description: 'Enters that what exculpates was disclosed in the proceedings, after notice.' })
export class RecordExculpatoryDisclosureInput extends DisclosureStepInput {
  @Field(() => ID, { description: 'The notice, by its id.' })
  noticeId!: string;

  @Field(() => CalendarDate, { description: 'On which day; not in the future, nor before the notice.' })
  disclosedOn!: string;
}

@InputType({ description: 'Enters a use of the information; what its restrictions forbid is refused.' })
export class RecordDisclosureUseInput extends RecordInput {
  @Field(() => DisclosureUseKind, { description: 'How it is used.' })
  kind!: DisclosureUseKind;

  @Field(() => String, { description: 'For what, and where; 1 to 2000 characters.' })
  @Length(1, 2_000)
  purpose!: string;

  @Field(() => CalendarDate, { description: 'On which day; not in the future.' })
  usedOn!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The consent on which the use rests, by its id, where the restrictions do not allow it.',
  })
  consentId?: string | null;
}
