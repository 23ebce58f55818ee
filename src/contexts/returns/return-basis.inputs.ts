import { Field, InputType } from 'type-graphql';
import { ReturnBasis, ReturnOffence } from './return-basis.enums.js';

@InputType({ description: 'What decides on which branch of UNCAC art. 57(3) a return rests.' })
export class ReturnBasisInput {
  @Field(() => ReturnOffence, { description: 'From which kind of offence the property comes.' })
  offence!: ReturnOffence;

  @Field(() => Boolean, {
    description:
      'Whether the property was confiscated in accordance with article 55, that is on the request of the other State.',
  })
  confiscatedUnderArticle55!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the confiscation rests on a final judgment in the requesting State.',
  })
  finalJudgment!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the requested State waived the requirement of a final judgment.',
  })
  judgmentWaived!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the requesting State reasonably established its prior ownership (art. 57(3)(b)).',
  })
  priorOwnershipEstablished!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the requested State recognizes damage to the requesting State (art. 57(3)(b)).',
  })
  damageRecognized!: boolean;

  @Field(() => ReturnBasis, {
    nullable: true,
    description:
      'The branch on which somebody relies: it is an error when what that branch needs is not there. Without it, the answer is the branch that applies.',
  })
  claimed?: ReturnBasis | null;
}
