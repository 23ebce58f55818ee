import { Length } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { IdempotentInput } from '../../platform/commands/command-input.js';
import { CountryCode } from '../../platform/scalars.js';

@InputType({ description: 'Records that a State takes part in Repatria from now on.' })
export class RecordStateOnRepatriaInput extends IdempotentInput {
  @Field(() => CountryCode, {
    description: 'The State or territory; its central authority stands in the directory.',
  })
  state!: string;

  @Field(() => String, { description: 'On what this rests, such as a note verbale; 1 to 500 characters.' })
  @Length(1, 500)
  source!: string;
}
