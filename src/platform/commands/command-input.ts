import { IsOptional, Length, Matches } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { visibleOnly } from '../visible-text.js';

/** The key by which a retry is known, as every input of a command has it, also where it inherits from elsewhere. */
export function idempotencyKey(): PropertyDecorator {
  const parts = [
    Field(() => String, {
      nullable: true,
      description:
        'A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome.',
    }),
    IsOptional(),
    Length(8, 200),
    Matches(visibleOnly, { message: 'must have visible characters alone, no spaces and no controls' }),
  ];
  return (target, name) => {
    for (const part of parts) part(target, name);
  };
}

/** What every command's input carries. */
@InputType()
export abstract class IdempotentInput {
  @idempotencyKey()
  idempotencyKey?: string | null;
}

/** What the input of a command on an existing record carries. */
@InputType()
export abstract class RecordInput extends IdempotentInput {
  @Field(() => ID, { description: 'The record.' })
  id!: string;

  @Field(() => Int, {
    description: 'The version of the record that you read; a CONFLICT tells the current one.',
  })
  expectedVersion!: number;
}
