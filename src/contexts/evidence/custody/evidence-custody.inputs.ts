import { IsOptional, Length, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { IdempotentInput } from '../../../platform/commands/command-input.js';
import { DateTime } from '../../../platform/scalars.js';

@InputType({ description: "Adds a link to the own State's chain of custody of a piece of evidence." })
export class NoteEvidenceCustodyInput extends IdempotentInput {
  @Field(() => ID, { description: 'The piece of evidence.' })
  id!: string;

  @Field(() => String, { description: 'Which authority or person has it; 1 to 500 characters.' })
  @Length(1, 500)
  holder!: string;

  @Field(() => String, { nullable: true, description: 'Where it is kept; at most 500 characters.' })
  @IsOptional()
  @MaxLength(500)
  place?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when (UTC); not in the future; now if not given.',
  })
  since?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'What to know of the passing on, such as the state of the seal; at most 2000 characters.',
  })
  @IsOptional()
  @MaxLength(2_000)
  remark?: string | null;
}
