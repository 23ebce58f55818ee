import {
  ArrayMaxSize,
  ArrayUnique,
  IsEmail,
  IsOptional,
  IsUrl,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';
import { Field, InputType } from 'type-graphql';

const short = 300;
const long = 2_000;
const telephone = /^\+?[0-9][0-9 ()./-]{3,48}[0-9]$/;
const telephoneSays = { message: 'must be a telephone number of 5 to 50 digits, spaces and ( ) . / -' };

/** How an authority is reached; what is not given stays as it is, null empties it. */
@InputType()
export abstract class AuthorityAddressInput {
  @Field(() => String, {
    nullable: true,
    description: 'The institution; 1 to 300 characters. A first entry needs it, and it is never emptied.',
  })
  @IsOptional()
  @Length(1, short)
  institution?: string | null;

  @Field(() => String, { nullable: true, description: 'The unit or office in it; at most 300 characters.' })
  @IsOptional()
  @MaxLength(short)
  unit?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal address; at most 2000 characters.' })
  @IsOptional()
  @MaxLength(long)
  address?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Telephone of the office, such as "+41 58 462 11 20"; at most 50 characters.',
  })
  @IsOptional()
  @Matches(telephone, telephoneSays)
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Fax of the office; at most 50 characters.' })
  @IsOptional()
  @Matches(telephone, telephoneSays)
  fax?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail of the office; at most 254 characters.' })
  @IsOptional()
  @IsEmail()
  email?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Address on the web, beginning with https:// or http://; at most 2000 characters.',
  })
  @IsOptional()
  @IsUrl({ protocols: ['https', 'http'], require_protocol: true })
  @MaxLength(long)
  website?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Time zone by its name in the IANA database, such as "Europe/Zurich".',
  })
  @IsOptional()
  @MaxLength(100)
  timeZone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Office hours in words, in that time zone; at most 300 characters.',
  })
  @IsOptional()
  @MaxLength(short)
  officeHours?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the contact person; at most 300 characters.' })
  @IsOptional()
  @MaxLength(short)
  contactPerson?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Telephone of the contact person; at most 50 characters.',
  })
  @IsOptional()
  @Matches(telephone, telephoneSays)
  contactPhone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'E-mail of the contact person; at most 254 characters.',
  })
  @IsOptional()
  @IsEmail()
  contactEmail?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Who answers for asset recovery and urgent requests outside office hours: an office, no person; at most 300 characters.',
  })
  @IsOptional()
  @MaxLength(short)
  urgentContact?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Telephone of the contact point; at most 50 characters.',
  })
  @IsOptional()
  @Matches(telephone, telephoneSays)
  urgentContactPhone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'E-mail of the contact point; at most 254 characters.',
  })
  @IsOptional()
  @IsEmail()
  urgentContactEmail?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Languages spoken at the contact point (ISO 639-1): replaces the list.',
  })
  @IsOptional()
  @ArrayMaxSize(30)
  @ArrayUnique()
  urgentContactLanguages?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'When the contact point answers, in words, such as "at any hour, every day"; at most 300 characters.',
  })
  @IsOptional()
  @MaxLength(short)
  urgentContactHours?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Time zone of these hours by its name in the IANA database, if not that of the office.',
  })
  @IsOptional()
  @MaxLength(100)
  urgentContactTimeZone?: string | null;
}
