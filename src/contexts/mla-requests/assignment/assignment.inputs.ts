import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsOptional } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { IdempotentInput } from '../../../platform/commands/command-input.js';

@InputType({
  description:
    'Gives the request, or named items of it, to a competent authority of the own State (UNCAC art. 46(13)).',
})
export class AssignMlaRequestInput extends IdempotentInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string;

  @Field(() => ID, { description: 'The competent authority of the own State.' })
  authorityId!: string;

  @Field(() => [ID], {
    nullable: true,
    description:
      'The items of the request that are assigned; the authority then sees no other items, nor their particulars. The whole request when not given; at most 200.',
  })
  @IsOptional()
  @ArrayNotEmpty()
  @ArrayUnique()
  @ArrayMaxSize(200)
  items?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'The persons of the request whom the authority needs to know of to execute the items; it sees no others. Only with items; nobody when not given; at most 200.',
  })
  @IsOptional()
  @ArrayUnique()
  @ArrayMaxSize(200)
  persons?: string[] | null;
}

@InputType({ description: 'Takes the request back from a competent authority of the own State.' })
export class EndMlaRequestAssignmentInput extends IdempotentInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string;

  @Field(() => ID, { description: 'The competent authority of the own State.' })
  authorityId!: string;
}
