import { ArrayNotEmpty, ArrayUnique, IsOptional, Matches, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { TranslatedPart } from './translation.enums.js';

@InputType({ description: 'A translation that goes with a request.' })
export class MlaRequestTranslationInput {
  @Field(() => String, { description: 'Into which language (ISO 639-1, such as "fr").' })
  @Matches(/^[a-z]{2}$/, { message: 'must be an ISO 639-1 code: two small letters, such as "fr"' })
  language!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a sworn or certified translator made it; not if not given.',
  })
  isCertified?: boolean | null;

  @Field(() => [TranslatedPart], { description: 'Of what: one or more.' })
  @ArrayNotEmpty()
  @ArrayUnique()
  parts!: TranslatedPart[];

  @Field(() => String, {
    nullable: true,
    description: 'Who made it: the other State never sees it; at most 500 characters.',
  })
  @IsOptional()
  @MaxLength(500)
  translator?: string | null;
}
