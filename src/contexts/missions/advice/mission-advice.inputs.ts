import { Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { IdempotentInput } from '../../../platform/commands/command-input.js';

@InputType({ description: 'Technical advice on a case, by the team of a mission.' })
export class AddMissionAdviceInput extends IdempotentInput {
  @Field(() => ID, { description: 'The mission, in whose team the adviser is.' })
  id!: string;

  @Field(() => String, {
    description: 'The advice, in words (3 to 50 000 characters); the host State and the team read it.',
  })
  @Length(3, 50_000)
  text!: string;
}
