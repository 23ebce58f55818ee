import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsOptional, Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { IdempotentInput } from '../../../platform/commands/command-input.js';
import { ConflictDecision } from './mla-request-conflict.entity.js';

/** What commands on who of the own State knows of a request carry. */
@InputType()
abstract class ReasonedInput extends IdempotentInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string;

  @Field(() => String, { description: 'Why; the own State alone reads it (1 to 2000 characters).' })
  @Length(1, 2_000)
  reason!: string;
}

@InputType({
  description: 'Keeps a request to a team of the own central authority; its supervisors always know of it.',
})
export class RestrictMlaRequestInput extends ReasonedInput {
  @Field(() => [String], {
    description:
      'The team: ids of the officers who shall know of it, in place of the team before (1 to 100). The officer who works on it, and an officer who gives this command, are always of the team.',
  })
  @ArrayNotEmpty()
  @ArrayUnique()
  @ArrayMaxSize(100)
  @Length(1, 200, { each: true })
  officers!: string[];
}

@InputType({ description: 'Opens a request again to all officers of the own central authority.' })
export class LiftMlaRequestRestrictionInput extends ReasonedInput {}

@InputType({
  description:
    'Declares a conflict of interest with a request: of the own, or, for supervisors, of another person (UNCAC art. 8(5)).',
})
export class DeclareMlaRequestConflictInput extends ReasonedInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Id of the person who has it (1 to 200 characters), for supervisors; whoever gives the command if not given.',
  })
  @IsOptional()
  @Length(1, 200)
  officer?: string | null;
}

@InputType({ description: 'Decides on a conflict of interest that another person has with a request.' })
export class DecideMlaRequestConflictInput extends ReasonedInput {
  @Field(() => ID, { description: 'The conflict of interest, by its id (MlaRequest.conflicts).' })
  conflictId!: string;

  @Field(() => ConflictDecision, { description: 'Whether there is one.' })
  decision!: ConflictDecision;
}
