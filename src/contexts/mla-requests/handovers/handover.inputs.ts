import { Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { IdempotentInput } from '../../../platform/commands/command-input.js';

@InputType({
  description: 'Offers the work on a request to another person of the own central authority, who accepts it.',
})
export class HandOverMlaRequestInput extends IdempotentInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string;

  @Field(() => String, {
    description:
      'Id of the person to whom the work is offered (1 to 200 characters); the own to take it over at once.',
  })
  @Length(1, 200)
  toOfficer!: string;

  @Field(() => String, {
    description: 'Why, and what to know of where the work stands (1 to 2000 characters); for the own State.',
  })
  @Length(1, 2_000)
  reason!: string;
}

@InputType({ description: 'Accepts the work on a request that was offered to oneself.' })
export class AcceptMlaRequestHandoverInput extends IdempotentInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string;
}

@InputType({ description: 'Declines the work on a request that was offered to oneself.' })
export class DeclineMlaRequestHandoverInput extends IdempotentInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string;

  @Field(() => String, { description: 'Why (1 to 2000 characters); for the own State.' })
  @Length(1, 2_000)
  reason!: string;
}
