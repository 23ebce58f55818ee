import { Field, ObjectType } from 'type-graphql';
import { CurrencyCode, Decimal } from '../../platform/scalars.js';

@ObjectType('DeductionsChecked', {
  description:
    'What is deducted and what is left to return (UNCAC art. 57(4)). An aid: whether expenses are reasonable, the States say.',
})
export class DeductionsCheckedType {
  @Field(() => CurrencyCode, { description: 'The currency of the confiscation, of all amounts here.' })
  currency!: string;

  @Field(() => Decimal, { description: 'What was confiscated.' })
  confiscated!: string;

  @Field(() => Decimal, { description: 'The exact sum of the expenses.' })
  deducted!: string;

  @Field(() => Decimal, { description: 'What is left to return.' })
  toReturn!: string;
}
