import { IsOptional, Length } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { RecordInput } from '../../../platform/commands/command-input.js';
import { FindingSeverity } from './mission-finding.enums.js';

@InputType({ description: 'What a mission found.' })
export class AddMissionFindingInput extends RecordInput {
  @Field(() => String, {
    description: 'The provision that it is about, as the directory cites it, such as "UNCAC art. 54(1)(c)".',
  })
  @Length(1, 100)
  provision!: string;

  @Field(() => FindingSeverity, { description: 'How much it weighs.' })
  severity!: FindingSeverity;

  @Field(() => String, { description: 'What was found, in words (3 to 20 000 characters).' })
  @Length(3, 20_000)
  text!: string;
}

@InputType({ description: 'What to change of a finding: what is not given stays.' })
export class AmendMissionFindingInput extends RecordInput {
  @Field(() => String, {
    nullable: true,
    description: 'The provision that it is about; cannot be taken away.',
  })
  @IsOptional()
  @Length(1, 100)
  provision?: string | null;

  @Field(() => FindingSeverity, {
    nullable: true,
    description: 'How much it weighs; cannot be taken away.',
  })
  severity?: FindingSeverity | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was found, in words (3 to 20 000 characters); cannot be taken away.',
  })
  @IsOptional()
  @Length(3, 20_000)
  text?: string | null;
}
