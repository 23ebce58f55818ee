import { IsOptional, Length, Matches, Max, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { EnclosureKind } from './enclosure.enums.js';

@InputType({
  description:
    'A paper or file that goes with a request. It is named here and travels with the letter, outside Repatria, which keeps no files.',
})
export class MlaRequestEnclosureInput {
  @Field(() => String, {
    description: 'What it is, such as "Restraint order of 3 March 2026"; 1 to 500 characters.',
  })
  @Length(1, 500)
  title!: string;

  @Field(() => EnclosureKind, { description: 'In which form it goes.' })
  kind!: EnclosureKind;

  @Field(() => Int, {
    nullable: true,
    description:
      'With which item of the request it goes, by its place from 1: whoever was given that item reads of the enclosure. With the whole request if not given.',
  })
  item?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'In which language it is (ISO 639-1, such as "fr"); nothing for none or several.',
  })
  @IsOptional()
  @Matches(/^[a-z]{2}$/, { message: 'must be an ISO 639-1 code: two small letters, such as "fr"' })
  language?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many pages it has; 1 to 100000.' })
  @IsOptional()
  @Min(1)
  @Max(100_000)
  pages?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'SHA-256 of the file, in hexadecimal (64 digits), by which the other State can check that it received this file; nothing for a paper.',
  })
  @IsOptional()
  @Matches(/^[0-9a-fA-F]{64}$/, { message: 'must be a SHA-256 digest in hexadecimal: 64 digits' })
  digest?: string | null;
}
