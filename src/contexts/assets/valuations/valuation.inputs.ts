import { Length } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { RecordInput } from '../../../platform/commands/command-input.js';
import { CalendarDate, CurrencyCode, Decimal } from '../../../platform/scalars.js';
import { ValuationMethod } from './valuation.enums.js';

@InputType({ description: 'What an asset is worth, on which day, and who says so.' })
export class ValueAssetInput extends RecordInput {
  @Field(() => CalendarDate, {
    description: 'The day for which the value holds; not before 1900 and not ahead.',
  })
  valuedOn!: string;

  @Field(() => Decimal, {
    description:
      'The value, not negative, in units of the currency, with no more digits after the point than its minor unit has.',
  })
  amount!: string;

  @Field(() => CurrencyCode, { description: 'The currency (ISO 4217), as the directory knows it.' })
  currency!: string;

  @Field(() => ValuationMethod, { description: 'On what the value rests.' })
  method!: ValuationMethod;

  @Field(() => String, { description: 'Who says so, in words (3 to 500 characters).' })
  @Length(3, 500)
  source!: string;
}
