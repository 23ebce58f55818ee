import { IsOptional, Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { IdempotentInput, RecordInput } from '../../platform/commands/command-input.js';
import { CalendarDate, CountryCode } from '../../platform/scalars.js';
import { AssetClass } from './asset.enums.js';

@InputType({ description: 'An asset to be recorded in a case; the State of the viewer records it.' })
export class RecordAssetInput extends IdempotentInput {
  @Field(() => ID, { description: 'The case, to which the own State is a party.' })
  caseId!: string;

  @Field(() => AssetClass, { description: 'What it is.' })
  assetClass!: AssetClass;

  @Field(() => CountryCode, {
    nullable: true,
    description: 'The State or territory in which it lies, if known.',
  })
  locatedIn?: string | null;

  @Field(() => String, { description: 'What it is, in words (3 to 5 000 characters).' })
  @Length(3, 5_000)
  description!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where exactly it lies, such as an address (to 1 000 characters).',
  })
  @IsOptional()
  @Length(1, 1_000)
  exactLocation?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The bank, register, custodian or other institution that holds or lists it (to 300 characters).',
  })
  @IsOptional()
  @Length(1, 300)
  institution?: string | null;
}

@InputType({
  description:
    'What to change of an asset: what is not given stays; null takes away. The State in which it lies says where exactly; the rest is the recording State’s.',
})
export class AmendAssetInput extends RecordInput {
  @Field(() => AssetClass, { nullable: true, description: 'What it is; cannot be taken away.' })
  assetClass?: AssetClass | null;

  @Field(() => CountryCode, { nullable: true, description: 'The State or territory in which it lies.' })
  locatedIn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it is, in words (3 to 5 000 characters); cannot be taken away.',
  })
  @IsOptional()
  @Length(3, 5_000)
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'Where exactly it lies (to 1 000 characters).' })
  @IsOptional()
  @Length(1, 1_000)
  exactLocation?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The institution that holds or lists it (to 300 characters).',
  })
  @IsOptional()
  @Length(1, 300)
  institution?: string | null;
}

@InputType({ description: 'An asset that was found.' })
export class IdentifyAssetInput extends RecordInput {
  @Field(() => CalendarDate, { description: 'On which day; not before 1900 and not ahead.' })
  identifiedOn!: string;
}

@InputType({ description: 'An asset that is gone, and what happened to it.' })
export class RecordAssetDissipatedInput extends RecordInput {
  @Field(() => CalendarDate, {
    description: 'On which day it was gone, as far as known; not before 1900 and not ahead.',
  })
  dissipatedOn!: string;

  @Field(() => String, { description: 'What happened to it, in words (3 to 5 000 characters).' })
  @Length(3, 5_000)
  dissipation!: string;
}
