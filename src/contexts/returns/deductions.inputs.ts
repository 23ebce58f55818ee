import { ArrayMaxSize, IsOptional, Length, ValidateNested } from 'class-validator';
import { Field, InputType, registerEnumType } from 'type-graphql';
import { CurrencyCode, Decimal } from '../../platform/scalars.js';

/** For what an expense was incurred: only these may be deducted (UNCAC art. 57(4)). */
export enum ExpenseKind {
  INVESTIGATION = 'INVESTIGATION',
  PROSECUTION = 'PROSECUTION',
  JUDICIAL_PROCEEDING = 'JUDICIAL_PROCEEDING',
}
registerEnumType(ExpenseKind, {
  name: 'ExpenseKind',
  description:
    'For what an expense was incurred that led to the return or disposition of the property: no other may be deducted (UNCAC art. 57(4)).',
  valuesConfig: {
    INVESTIGATION: { description: 'An investigation.' },
    PROSECUTION: { description: 'A prosecution.' },
    JUDICIAL_PROCEEDING: { description: 'A judicial proceeding.' },
  },
});

@InputType({ description: 'One expense that is to be deducted.' })
export class DeductionInput {
  @Field(() => ExpenseKind, { description: 'For what it was incurred.' })
  kind!: ExpenseKind;

  @Field(() => String, { description: 'What it was, in words; 1 to 2000 characters.' })
  @Length(1, 2_000, { context: { rule: 'R12' } })
  description!: string;

  @Field(() => Decimal, { description: 'The amount.' })
  amount!: string;

  @Field(() => CurrencyCode, { description: 'Its currency.' })
  currency!: string;

  @Field(() => Decimal, {
    nullable: true,
    description: 'The amount in the currency of the confiscation; only where it was spent in another.',
  })
  converted?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'By which rate it was converted, such as "European Central Bank, 2026-03-31"; at most 500 characters; needed with converted.',
  })
  @IsOptional()
  @Length(1, 500)
  conversion?: string | null;
}

@InputType({ description: 'The expenses that are to be deducted before confiscated property is returned.' })
export class DeductionsInput {
  @Field(() => Decimal, { description: 'What was confiscated.' })
  confiscated!: string;

  @Field(() => CurrencyCode, { description: 'Its currency.' })
  currency!: string;

  @Field(() => Decimal, {
    nullable: true,
    description: 'The sum that is to be deducted, where one was named: it must be that of the items.',
  })
  total?: string | null;

  @Field(() => [DeductionInput], { description: 'Each expense; at most 1000.' })
  @ValidateNested({ each: true })
  @ArrayMaxSize(1_000)
  items!: DeductionInput[];
}
