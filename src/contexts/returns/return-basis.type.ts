import { Field, ObjectType } from 'type-graphql';
import { ReturnBasis } from './return-basis.enums.js';

@ObjectType('ReturnAlternative', {
  description: 'A branch of UNCAC art. 57(3) that does not apply as the facts stand, and what it needs.',
})
export class ReturnAlternativeType {
  @Field(() => ReturnBasis, { description: 'The branch.' })
  basis!: ReturnBasis;

  @Field(() => String, { description: 'Its provision.' })
  provision!: string;

  @Field(() => [String], { description: 'What it still needs.' })
  needs!: readonly string[];
}

@ObjectType('ReturnDecision', {
  description:
    'On which branch of UNCAC art. 57(3) a return rests, and why. An aid, not a decision of a State.',
})
export class ReturnDecisionType {
  @Field(() => ReturnBasis, { description: 'The branch.' })
  basis!: ReturnBasis;

  @Field(() => String, { description: 'Its provision.' })
  provision!: string;

  @Field(() => String, { description: 'What the requested State then does, subject to art. 57(4), (5).' })
  duty!: string;

  @Field(() => [String], { description: 'What led to this branch.' })
  because!: readonly string[];

  @Field(() => [ReturnAlternativeType], {
    description: 'The stronger branches that the offence leaves open, with what each still needs.',
  })
  wouldChange!: readonly ReturnAlternativeType[];
}
