import { IsOptional, Length, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { IdempotentInput, RecordInput } from '../../platform/commands/command-input.js';
import { CountryCode, DateTime } from '../../platform/scalars.js';
import { DisclosureContentsInput } from './disclosure-contents.inputs.js';

@InputType({
  description: 'The paper by which a step of a State that does not take part in Repatria is known.',
})
export class DisclosurePaperInput {
  @Field(() => DateTime, { description: 'When the step was taken, as the paper says; not in the future.' })
  happenedOn!: Date;

  @Field(() => String, {
    description: 'The letter or other paper, so that it can be found (1 to 200 characters).',
  })
  @Length(1, 200)
  reference!: string;
}

@InputType({ description: 'Opens a draft of a spontaneous disclosure (UNCAC art. 46(4), art. 56).' })
export class DraftDisclosureInput extends IdempotentInput {
  @Field(() => CountryCode, {
    description:
      'The State to which information is to be given; not the own one. Where it does not take part in Repatria, the own central authority enters its answer from paper.',
  })
  receivingState!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The case of the own State from which the information comes; the receiving State never sees it.',
  })
  caseId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The competent authority of the own State that gives the information; it sees the disclosure.',
  })
  authorityId?: string | null;

  @Field(() => DisclosureContentsInput, {
    description: 'What it says so far; a subject is needed from the beginning.',
  })
  @ValidateNested()
  contents!: DisclosureContentsInput;
}

@InputType({
  description:
    'Enters information that a State which does not take part in Repatria gave the own State on paper.',
})
export class RecordReceivedDisclosureInput extends IdempotentInput {
  @Field(() => CountryCode, { description: 'The State that gave the information; not the own one.' })
  sendingState!: string;

  @Field(() => String, { description: "The sending State's reference (1 to 200 characters)." })
  @Length(1, 200)
  sendingReference!: string;

  @Field(() => DisclosurePaperInput, { description: 'When it was sent, and by which paper.' })
  @ValidateNested()
  paper!: DisclosurePaperInput;

  @Field(() => DisclosureContentsInput, {
    description:
      'What it says, handling restrictions included; subject, information and offences are needed.',
  })
  @ValidateNested()
  contents!: DisclosureContentsInput;
}

@InputType({ description: 'Changes a draft.' })
export class AmendDisclosureInput extends RecordInput {
  @Field(() => DisclosureContentsInput, { description: 'What changes; what is not given stays as it is.' })
  @ValidateNested()
  contents!: DisclosureContentsInput;
}

@InputType({ description: 'Gives a command on a disclosure that needs nothing further.' })
export class DisclosureCommandInput extends RecordInput {}

@InputType({
  description:
    'Acknowledges a disclosure, and undertakes to comply with its handling restrictions (art. 46(5)).',
})
export class AcknowledgeDisclosureInput extends RecordInput {
  @Field(() => String, {
    nullable: true,
    description:
      "The receiving State's reference where it does not take part in Repatria and its paper gives one (1 to 200 characters); otherwise the service numbers it.",
  })
  @IsOptional()
  @Length(1, 200)
  receivingReference?: string | null;

  @Field(() => DisclosurePaperInput, {
    nullable: true,
    description:
      'The paper by which this is known, where the receiving State does not take part in Repatria; only then.',
  })
  @IsOptional()
  @ValidateNested()
  paper?: DisclosurePaperInput | null;
}

@InputType({ description: 'Declines a disclosure, without having read the information.' })
export class DeclineDisclosureInput extends RecordInput {
  @Field(() => String, {
    description:
      'Why, such as which restriction cannot be complied with; the sending State reads it (1 to 2000 characters).',
  })
  @Length(1, 2_000)
  reason!: string;

  @Field(() => DisclosurePaperInput, {
    nullable: true,
    description:
      'The paper by which this is known, where the receiving State does not take part in Repatria; only then.',
  })
  @IsOptional()
  @ValidateNested()
  paper?: DisclosurePaperInput | null;
}

@InputType({ description: "Files a disclosure on the own State's side; the other State never sees it." })
export class FileDisclosureInput extends IdempotentInput {
  @Field(() => ID, { description: 'The disclosure.' })
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description: "The own State's case to which it belongs; null for none; not given: as it is.",
  })
  caseId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The competent authority of the own State that works on it and sees it from then on; null for none; not given: as it is.',
  })
  authorityId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The internal step in own words; null for none; at most 2000 characters.',
  })
  @IsOptional()
  @MaxLength(2_000)
  internalStep?: string | null;
}

@InputType({ description: 'Lifts a handling restriction.' })
export class LiftDisclosureRestrictionInput extends RecordInput {
  @Field(() => ID, { description: 'The restriction, by its id.' })
  restrictionId!: string;
}
