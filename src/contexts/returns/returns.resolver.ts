import { Arg, Query, Resolver } from 'type-graphql';
import { checkDeductions } from './deductions.js';
import { DeductionsInput } from './deductions.inputs.js';
import { DeductionsCheckedType } from './deductions.type.js';
import { returnBasis } from './return-basis.js';
import { ReturnBasisInput } from './return-basis.inputs.js';
import { ReturnDecisionType } from './return-basis.type.js';

/** What those who prepare a return may ask before there is a record of it. */
@Resolver()
export class ReturnsResolver {
  @Query(() => ReturnDecisionType, {
    nullable: true,
    description:
      'On which branch of UNCAC art. 57(3) a return would rest, why, and what would change the answer. To rely on (a) or (b) without a final judgment or its waiver is an error.',
  })
  returnBasis(
    @Arg('input', () => ReturnBasisInput, { description: 'What decides.' }) input: ReturnBasisInput,
  ): ReturnDecisionType {
    return returnBasis(input);
  }

  @Query(() => DeductionsCheckedType, {
    nullable: true,
    description:
      'Checks the expenses that are to be deducted before confiscated property is returned (UNCAC art. 57(4)): itemized, exact, not above what was confiscated.',
  })
  checkDeductions(
    @Arg('input', () => DeductionsInput, { description: 'What was confiscated, and each expense.' })
    input: DeductionsInput,
  ): DeductionsCheckedType {
    return checkDeductions(input);
  }
}
