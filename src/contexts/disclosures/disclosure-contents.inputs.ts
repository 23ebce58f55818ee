import {
  ArrayMaxSize,
  IsOptional,
  Length,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { CalendarDate, CountryCode } from '../../platform/scalars.js';
import { DisclosedPersonKind, DisclosureBasis, RestrictionKind } from './spontaneous-disclosure.enums.js';

@InputType({ description: 'A person or entity whom the information concerns.' })
export class DisclosedPersonInput {
  @Field(() => DisclosedPersonKind, { description: 'A human being or an entity.' })
  kind!: DisclosedPersonKind;

  @Field(() => String, { description: 'Full name (1 to 300 characters).' })
  @Length(1, 300)
  name!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Other names and spellings (to 50, each to 300 characters).',
  })
  @IsOptional()
  @ArrayMaxSize(50)
  @MinLength(1, { each: true })
  @MaxLength(300, { each: true })
  aliases?: string[] | null;

  @Field(() => CountryCode, {
    nullable: true,
    description: 'Nationality, or State of registration of an entity.',
  })
  nationality?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day of birth, or of foundation.' })
  bornOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Passport, registration or account numbers and the like (to 2 000 characters).',
  })
  @IsOptional()
  @Length(1, 2_000)
  identifiers?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the person or entity has to do with the matter (to 2 000 characters).',
  })
  @IsOptional()
  @Length(1, 2_000)
  remark?: string | null;
}

@InputType({ description: 'A restriction under which the information is given (UNCAC art. 46(5)).' })
export class HandlingRestrictionInput {
  @Field(() => RestrictionKind, { description: 'What it asks.' })
  kind!: RestrictionKind;

  @Field(() => String, {
    nullable: true,
    description: 'The restriction in words; needed where its kind is OTHER (1 to 2 000 characters).',
  })
  @IsOptional()
  @Length(1, 2_000)
  words?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The last day on which it binds, today or later (UTC); null for no end.',
  })
  expiresOn?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the information may nevertheless be quoted in a request for mutual legal assistance to the sending State; no when not given.',
  })
  permitsRequest?: boolean | null;
}

@InputType({
  description:
    'What a disclosure says; what is not given stays as it is, a list that is given replaces the former one, and null takes away what a disclosure can be without.',
})
export class DisclosureContentsInput {
  @Field(() => String, {
    nullable: true,
    description:
      'What it is about, in a line that names nobody (3 to 300 characters): the receiving State reads it before it acknowledges. Needed from the beginning.',
  })
  @IsOptional()
  @Length(3, 300)
  subject?: string | null;

  @Field(() => DisclosureBasis, {
    nullable: true,
    description: 'Under which provision; CRIMINAL_MATTERS when not given for a new draft.',
  })
  basis?: DisclosureBasis | null;

  @Field(() => [String], {
    nullable: true,
    description: 'The offences: citations such as "UNCAC art. 17"; at most 50 of 200 characters.',
  })
  @IsOptional()
  @ArrayMaxSize(50)
  @Length(1, 200, { each: true })
  offences?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Language of the information (ISO 639-1, such as "fr"); "en" when not given for a new draft.',
  })
  @IsOptional()
  @Matches(/^[a-z]{2}$/, { message: 'must be an ISO 639-1 code: two small letters, such as "fr"' })
  language?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The information (art. 46(4)); at most 20000 characters.',
  })
  @IsOptional()
  @MaxLength(20_000)
  information?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The proceeds concerned, and where they are (art. 56); at most 20000 characters.',
  })
  @IsOptional()
  @MaxLength(20_000)
  proceeds?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What is said of inquiries and proceedings of the own State, to which the disclosure is without prejudice (art. 46(5)); at most 2000 characters.',
  })
  @IsOptional()
  @MaxLength(2_000)
  ownInquiries?: string | null;

  @Field(() => [DisclosedPersonInput], {
    nullable: true,
    description: 'Persons and entities concerned; at most 200.',
  })
  @IsOptional()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  persons?: DisclosedPersonInput[] | null;

  @Field(() => [HandlingRestrictionInput], {
    nullable: true,
    description: 'The handling restrictions (art. 46(5)); at most 20.',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  restrictions?: HandlingRestrictionInput[] | null;
}
