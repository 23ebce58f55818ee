import { ArrayMaxSize, ArrayUnique, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { MlaRequestAdHocAgreementInput } from './completeness/ad-hoc-agreement.js';
import { Assurance } from './contents.enums.js';
import { MlaRequestEnclosureInput } from './enclosures/enclosure.inputs.js';
import { MlaRequestOffenceInput } from './offences/offence.inputs.js';
import { MlaRequestTranslationInput } from './translations/translation.inputs.js';

const long = 20_000;
const short = 2_000;

/** What a request says besides what the Convention asks every request for. */
@InputType()
export abstract class FurtherContentsInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The treaty of the registry on which the request rests; then legalBasis is of its kind.',
  })
  treatyId?: string | null;

  @Field(() => MlaRequestAdHocAgreementInput, {
    nullable: true,
    description:
      'That the requested State agreed to be asked orally or through INTERPOL this once (art. 46(13), (14)); needed where the directory does not say that it agrees. Null takes it away.',
  })
  @IsOptional()
  @ValidateNested()
  adHocAgreement?: MlaRequestAdHocAgreementInput | null;

  @Field(() => [MlaRequestOffenceInput], {
    nullable: true,
    description:
      'The offences with their words and penalties, at most 50; `offences` follows from them. Give one of the two.',
  })
  @IsOptional()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  offenceDetails?: MlaRequestOffenceInput[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The authority that conducts the investigation, prosecution or proceeding (art. 46(15)(a), (b)); at most 2000 characters.',
  })
  @IsOptional()
  @MaxLength(short)
  conductingAuthority?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its functions (art. 46(15)(b)); at most 2000 characters.',
  })
  @IsOptional()
  @MaxLength(short)
  conductingAuthorityFunctions?: string | null;

  @Field(() => [Assurance], { nullable: true, description: 'What the requesting State assures.' })
  @IsOptional()
  @ArrayUnique()
  assurances?: Assurance[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'The assurances in words; at most 20000 characters.',
  })
  @IsOptional()
  @MaxLength(long)
  assurancesDetail?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Earlier contacts on the matter, with names and references; at most 20000 characters.',
  })
  @IsOptional()
  @MaxLength(long)
  previousContacts?: string | null;

  @Field(() => [MlaRequestTranslationInput], {
    nullable: true,
    description: 'Translations that go with the request (art. 46(14)), at most 20.',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  translations?: MlaRequestTranslationInput[] | null;

  @Field(() => [MlaRequestEnclosureInput], {
    nullable: true,
    description:
      'The papers and files that go with the request (art. 46(14), art. 55(3)), at most 100, as a whole list in the order of the letter. Repatria keeps no files: each travels outside, and its digest lets the receiver check it.',
  })
  @IsOptional()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  enclosures?: MlaRequestEnclosureInput[] | null;
}
