import { ArrayMaxSize, ArrayMinSize, ValidateNested } from 'class-validator';
import { ArgsType, Field, InputType } from 'type-graphql';
import { CalendarDate, CurrencyCode, Decimal } from '../../platform/scalars.js';

@InputType({ description: 'An amount of a currency on a day.' })
export class DatedAmountInput {
  @Field(() => Decimal, { description: 'The amount; below zero, too.' })
  amount!: string;

  @Field(() => CurrencyCode, { description: 'Its currency.' })
  currency!: string;

  @Field(() => CalendarDate, { description: 'The day whose rate is meant, such as that of an entry.' })
  on!: string;
}

@ArgsType()
export class ConvertedAmountsArguments {
  @Field(() => [DatedAmountInput], { description: 'What to convert: 1 to 100 amounts.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  amounts!: DatedAmountInput[];

  @Field(() => CurrencyCode, { description: 'Into which currency.' })
  to!: string;
}
