import { ArrayMaxSize, IsOptional, Length, MaxLength, ValidateNested } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { CalendarDate, CurrencyCode, Decimal } from '../../../platform/scalars.js';
import { AssistanceType } from '../../directory/index.js';
import { DissipationRisk } from './dissipation-risk.enums.js';
import { RecoveryAvenue } from './item.enums.js';

const long = 20_000;
const short = 2_000;

@InputType({
  description:
    'The particulars of an item (UNCAC art. 46(15)(d), art. 55(3)); what is not given is not said. What its type needs, `completeness` tells.',
})
export class MlaRequestItemParticularsInput {
  @Field(() => String, { nullable: true, description: 'What is to be done; at most 20000 characters.' })
  @IsOptional()
  @MaxLength(long)
  description?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it has to do with the facts; at most 20000 characters.',
  })
  @IsOptional()
  @MaxLength(long)
  nexus?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who is to be heard, served, examined or invited, and where; at most 2000 characters.',
  })
  @IsOptional()
  @MaxLength(short)
  addressee?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Questions to be put or answered; at most 20000 characters.',
  })
  @IsOptional()
  @MaxLength(long)
  questions?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'From which day records are sought.' })
  periodFrom?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Until which day (included) records are sought.',
  })
  periodTo?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The bank, register, company or body concerned; at most 2000 characters.',
  })
  @IsOptional()
  @MaxLength(short)
  institution?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Numbers or names of accounts, deposits or holdings; at most 2000 characters.',
  })
  @IsOptional()
  @MaxLength(short)
  account?: string | null;

  @Field(() => String, { nullable: true, description: 'The place concerned; at most 2000 characters.' })
  @IsOptional()
  @MaxLength(short)
  place?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Documents to be served or sought, one by one; at most 200 of 500 characters.',
  })
  @IsOptional()
  @ArrayMaxSize(200)
  @Length(1, 500, { each: true })
  documents?: string[] | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The day of the hearing or appearance.' })
  appearOn?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a hearing by video is wished (art. 46(18)); not if not given.',
  })
  videoHearingWished?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The property; at most 20000 characters.' })
  @IsOptional()
  @MaxLength(long)
  propertyDescription?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the property is; at most 2000 characters.' })
  @IsOptional()
  @MaxLength(short)
  propertyLocation?: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: 'Its estimated value, not negative; then estimatedValueCurrency says in what.',
  })
  estimatedValue?: string | null;

  @Field(() => CurrencyCode, { nullable: true, description: 'Currency of the estimate (ISO 4217).' })
  estimatedValueCurrency?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why and how soon the property may be moved away; at most 2000 characters.',
  })
  @IsOptional()
  @MaxLength(short)
  dissipationRisk?: string | null;

  @Field(() => DissipationRisk, {
    nullable: true,
    description: 'How near that is; then dissipationRisk says why. IMMINENT only in an urgent request.',
  })
  dissipationRiskLevel?: DissipationRisk | null;

  @Field(() => String, {
    nullable: true,
    description: 'The court that made the order; at most 500 characters.',
  })
  @IsOptional()
  @MaxLength(500)
  orderCourt?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The day of the order.' })
  orderDate?: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the order; at most 200 characters.' })
  @IsOptional()
  @MaxLength(200)
  orderNumber?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'The statement that the order is final (art. 55(3)(b)); nothing is stated if not given.',
  })
  orderIsFinal?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a legally admissible copy of the order is enclosed; not if not given.',
  })
  orderCopyAttached?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'To what extent the order is to be executed; at most 2000 characters.',
  })
  @IsOptional()
  @MaxLength(short)
  orderExtent?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Steps taken to notify third parties and to ensure due process; at most 20000 characters.',
  })
  @IsOptional()
  @MaxLength(long)
  noticeToThirdParties?: string | null;
}

@InputType({ description: 'One thing that a request asks for (UNCAC art. 46(3)).' })
export class MlaRequestItemInput {
  @Field(() => AssistanceType, { description: 'The type of assistance.' })
  type!: AssistanceType;

  @Field(() => RecoveryAvenue, {
    nullable: true,
    description:
      'By which way of art. 55 property is reached: for ASSET_RECOVERY, and for SEARCH_SEIZURE_FREEZING where property is frozen for confiscation; given by itself for IDENTIFYING_FREEZING_TRACING_PROCEEDS.',
  })
  avenue?: RecoveryAvenue | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether compulsion alone can execute it (art. 46(9)(b)); what is usual for its type if not given.',
  })
  coercive?: boolean | null;

  @Field(() => MlaRequestItemParticularsInput, { nullable: true, description: 'Its particulars.' })
  @IsOptional()
  @ValidateNested()
  particulars?: MlaRequestItemParticularsInput | null;
}
