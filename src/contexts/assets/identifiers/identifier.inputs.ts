import { Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { IdempotentInput } from '../../../platform/commands/command-input.js';
import { CountryCode } from '../../../platform/scalars.js';
import { AssetIdentifierKind, Chain } from './asset-identifier.js';

@InputType({ description: 'A number, code or address of an asset.' })
export class AddAssetIdentifierInput extends IdempotentInput {
  @Field(() => ID, { description: 'The asset.' })
  id!: string;

  @Field(() => AssetIdentifierKind, {
    description: 'What kind of identifier it is: one that fits the class of the asset.',
  })
  kind!: AssetIdentifierKind;

  @Field(() => String, {
    description:
      'The value, whole, as it is written (1 to 200 characters); its form and check digits are verified.',
  })
  @Length(1, 200)
  value!: string;

  @Field(() => Chain, {
    nullable: true,
    description: 'The blockchain, of a CRYPTO_ADDRESS and of nothing else.',
  })
  chain?: Chain | null;

  @Field(() => CountryCode, {
    nullable: true,
    description: 'The State in whose register or by whose institution it was given, where that is known.',
  })
  issuedIn?: string | null;
}
