import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import { IsOptional, Length, Max, Min, ValidateNested } from 'class-validator';
import { PageArguments } from '../../platform/reads/connection-types.js';
import { CountryCode } from '../../platform/scalars.js';
import { CaseKind, CasePublication, CaseStatus, SourceQuality, UncacOffence } from './case.enums.js';

enum CaseOrder {
  NEWEST = 'NEWEST',
  OLDEST = 'OLDEST',
  RECENTLY_CHANGED = 'RECENTLY_CHANGED',
}
registerEnumType(CaseOrder, {
  name: 'CaseOrder',
  description: 'In which order cases are listed.',
  valuesConfig: {
    NEWEST: { description: 'Those opened or taken in last come first.' },
    OLDEST: { description: 'Those opened or taken in first come first.' },
    RECENTLY_CHANGED: { description: 'Those changed last come first.' },
  },
});

const year = (): PropertyDecorator => (target, key) => {
  IsOptional()(target, key);
  Min(1000)(target, key);
  Max(9999)(target, key);
};

@InputType({ description: 'Which cases to list; what is not given does not narrow.' })
class CaseFilter {
  @Field(() => [CaseKind], { nullable: true, description: 'Of one of these kinds.' })
  kind?: CaseKind[];

  @Field(() => [CaseStatus], { nullable: true, description: 'With one of these statuses.' })
  status?: CaseStatus[];

  @Field(() => [CasePublication], { nullable: true, description: 'Published in one of these ways.' })
  publication?: CasePublication[];

  @Field(() => [CountryCode], { nullable: true, description: 'Led by one of these States.' })
  leadState?: string[];

  @Field(() => [CountryCode], {
    nullable: true,
    description: 'With one of these States as party, where the viewer may know the parties.',
  })
  partyState?: string[];

  @Field(() => [CountryCode], { nullable: true, description: 'With one of these as State of origin.' })
  originState?: string[];

  @Field(() => [CountryCode], { nullable: true, description: 'With assets in one of these.' })
  assetState?: string[];

  @Field(() => [CountryCode], {
    nullable: true,
    description: 'With assets that passed through one of these.',
  })
  transitState?: string[];

  @Field(() => [CountryCode], { nullable: true, description: 'With bribes paid from one of these.' })
  bribePayerState?: string[];

  @Field(() => [CountryCode], { nullable: true, description: 'With officials of one of these bribed.' })
  bribedOfficialsState?: string[];

  @Field(() => [UncacOffence], { nullable: true, description: 'About one of these offences.' })
  offence?: UncacOffence[];

  @Field(() => String, {
    nullable: true,
    description: 'Of exactly this cluster, where the viewer may know names (at most 200 characters).',
  })
  @IsOptional()
  @Length(1, 200)
  cluster?: string;

  @Field(() => [SourceQuality], {
    nullable: true,
    description: 'Taken from a source of one of these qualities.',
  })
  sourceQuality?: SourceQuality[];

  @Field(() => Int, { nullable: true, description: 'Begun in this year or later.' })
  @year()
  startedFrom?: number;

  @Field(() => Int, { nullable: true, description: 'Begun before this year.' })
  @year()
  startedBefore?: number;

  @Field(() => Int, { nullable: true, description: 'Confiscated, decided or settled in this year or later.' })
  @year()
  decidedFrom?: number;

  @Field(() => Int, { nullable: true, description: 'Confiscated, decided or settled before this year.' })
  @year()
  decidedBefore?: number;

  @Field(() => Int, { nullable: true, description: 'Returned, or return agreed, in this year or later.' })
  @year()
  returnedFrom?: number;

  @Field(() => Int, { nullable: true, description: 'Returned, or return agreed, before this year.' })
  @year()
  returnedBefore?: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Whose texts hold these words (quotes, OR and a - directly before a word as in web searches; at most 200 characters): the neutral title and, only where the viewer may know names, also title, summary and names.',
  })
  @IsOptional()
  @Length(1, 200)
  search?: string;
}

/** Arguments of the list of cases. */
@ArgsType()
export class CasesArguments extends PageArguments {
  @Field(() => CaseFilter, { nullable: true, description: 'Which cases to list.' })
  @IsOptional()
  @ValidateNested()
  filter?: CaseFilter;

  @Field(() => CaseOrder, { nullable: true, description: 'In which order; the newest first when not given.' })
  orderBy?: CaseOrder;
}
