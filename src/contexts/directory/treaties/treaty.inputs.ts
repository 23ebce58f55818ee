import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsOptional,
  IsUrl,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { IdempotentInput, RecordInput } from '../../../platform/commands/command-input.js';
import { CalendarDate, CountryCode } from '../../../platform/scalars.js';
import { TreatyKind, TreatySubject } from './treaty-kinds.enums.js';

@InputType({ description: 'A State that is bound by a treaty.' })
export class TreatyPartyInput {
  @Field(() => CountryCode, { description: 'The State.' })
  state!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'From when it is in force for it; null if not known.',
  })
  inForceFrom?: string | null;
}

@InputType({ description: 'Records a treaty that the directory lacks.' })
export class RecordTreatyInput extends IdempotentInput {
  @Field(() => String, { description: 'Its full name in English; 1 to 500 characters.' })
  @Length(1, 500)
  name!: string;

  @Field(() => TreatyKind, { description: 'Between how many States it stands.' })
  kind!: TreatyKind;

  @Field(() => [TreatySubject], { description: 'On what it lets States cooperate: at least one subject.' })
  @ArrayMinSize(1)
  @ArrayUnique()
  subjects!: TreatySubject[];

  @Field(() => Boolean, {
    description:
      'Whether it takes the place of UNCAC art. 46(9)–(29) between States bound by it (art. 46(7)).',
  })
  governsMutualLegalAssistance!: boolean;

  @Field(() => CalendarDate, { nullable: true, description: 'When it was signed; null if not known.' })
  signedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Its number in a collection; at most 200 characters.' })
  @IsOptional()
  @MaxLength(200)
  reference?: string | null;

  @Field(() => String, { nullable: true, description: 'The depositary; at most 500 characters.' })
  @IsOptional()
  @MaxLength(500)
  depositary?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Address of its text (http or https); at most 2000 characters.',
  })
  @IsOptional()
  @MaxLength(2_000)
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  url?: string | null;

  @Field(() => [TreatyPartyInput], {
    description: 'The States bound by it, the own one among them: two of a bilateral treaty; at most 250.',
  })
  @ValidateNested({ each: true })
  @ArrayMinSize(2)
  @ArrayMaxSize(250)
  @ArrayUnique((one: TreatyPartyInput) => one.state, { message: 'must name each State once' })
  parties!: TreatyPartyInput[];

  @Field(() => String, {
    nullable: true,
    description: 'What is open about its parties; at most 2000 characters; null where all are named.',
  })
  @IsOptional()
  @MaxLength(2_000)
  partiesRemark?: string | null;

  @Field(() => String, { description: 'Where this was taken from; 1 to 500 characters.' })
  @Length(1, 500)
  source!: string;
}

@InputType({ description: 'Confirms what another party recorded of a treaty.' })
export class VerifyTreatyInput extends RecordInput {
  @Field(() => String, { description: 'By what, such as the official gazette; 1 to 500 characters.' })
  @Length(1, 500)
  source!: string;
}

@InputType({ description: 'Records that a State is bound by a treaty of the directory.' })
export class RecordTreatyPartyInput extends RecordInput {
  @Field(() => CountryCode, { description: 'The State; for a central authority its own.' })
  state!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'From when it is in force for it, also ahead; null if not known.',
  })
  inForceFrom?: string | null;

  @Field(() => String, {
    description: 'By what, such as the deposit of an instrument of accession; 1 to 500 characters.',
  })
  @Length(1, 500)
  source!: string;
}

@InputType({ description: 'Records that a treaty is no longer in force for a State.' })
export class EndTreatyForStateInput extends RecordInput {
  @Field(() => CountryCode, { description: 'The State; for a central authority its own.' })
  state!: string;

  @Field(() => CalendarDate, { description: 'From when it is no longer in force for it; may lie ahead.' })
  until!: string;

  @Field(() => String, {
    description: 'By what it ends, such as a note of denunciation; 1 to 500 characters.',
  })
  @Length(1, 500)
  source!: string;
}
