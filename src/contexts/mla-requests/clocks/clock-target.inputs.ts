import { Length, Max, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { IdempotentInput, RecordInput } from '../../../platform/commands/command-input.js';
import { CountryCode } from '../../../platform/scalars.js';
import { ClockKind, ClockMeasure, ClockUnit } from './clock.enums.js';

@InputType({
  description:
    'Sets how long the own State, or one that does not take part in Repatria towards it, takes for something; takes the place of what was set for the same. Clocks that run keep their target.',
})
export class SetClockTargetInput extends IdempotentInput {
  @Field(() => ClockKind, { description: 'For what.' })
  kind!: ClockKind;

  @Field(() => ClockMeasure, {
    nullable: true,
    description: 'Only for requests that ask this measure; all requests when not given.',
  })
  measure?: ClockMeasure | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether for urgent requests alone; false when not given.',
  })
  urgent?: boolean | null;

  @Field(() => CountryCode, {
    nullable: true,
    description:
      'Which State is bound: the own one, as when not given; or one that does not take part in Repatria, of which the own State keeps what it agreed to or announced. That is for requests between the two, seen by the own State alone, and counts until the other takes part, when its own periods do.',
  })
  state?: string | null;

  @Field(() => CountryCode, {
    nullable: true,
    description:
      'Towards which State alone; towards all when not given. Not for a State that does not take part: what is kept of it is towards the own State.',
  })
  counterpart?: string | null;

  @Field(() => Int, { description: 'How many of the unit, 1 to 3650.' })
  @Min(1)
  @Max(3650)
  amount!: number;

  @Field(() => ClockUnit, { description: 'In what the period is counted.' })
  unit!: ClockUnit;

  @Field(() => String, {
    description: 'On what it rests: a law, an agreement, a decision of the authority; 1 to 500 characters.',
  })
  @Length(1, 500)
  source!: string;
}

@InputType({
  description:
    'Ends a target that the own State set or keeps: what is less specific holds again for clocks that begin.',
})
export class EndClockTargetInput extends RecordInput {}
