import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, InputType, Query, registerEnumType, Resolver } from 'type-graphql';
import { connectionOf, PageArguments } from '../../platform/reads/connection-types.js';
import type { RequestContext } from '../../platform/request-context.js';
import { CalendarDate, CountryCode } from '../../platform/scalars.js';
import { Verification } from './directory.enums.js';
import { UnitedNationsTreaty, TreatyAction } from './treaty.enums.js';
import { TreatyParticipation } from './treaty-participation.entity.js';

enum TreatyParticipationOrder {
  TREATY = 'TREATY',
  STATE = 'STATE',
}
registerEnumType(TreatyParticipationOrder, {
  name: 'TreatyParticipationOrder',
  description: 'In which order participations are listed.',
  valuesConfig: { TREATY: { description: 'By treaty.' }, STATE: { description: 'By code of the State.' } },
});

@InputType({ description: 'Which participations to list; what is not given does not narrow.' })
class TreatyParticipationFilter {
  @Field(() => [UnitedNationsTreaty], { nullable: true, description: 'In one of these treaties.' })
  treaty?: UnitedNationsTreaty[];

  @Field(() => [CountryCode], { nullable: true, description: 'Of one of these States.' })
  state?: string[];

  @Field(() => Boolean, { nullable: true, description: 'Of parties (true) or of signatories alone (false).' })
  isParty?: boolean;

  @Field(() => [TreatyAction], { nullable: true, description: 'By one of these acts.' })
  action?: TreatyAction[];

  @Field(() => [Verification], { nullable: true, description: 'Relied on so far.' })
  verification?: Verification[];

  @Field(() => CalendarDate, { nullable: true, description: 'Instrument deposited on or after this day.' })
  depositedFrom?: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Instrument deposited before this day.' })
  depositedBefore?: string;
}

@ArgsType()
class TreatyParticipationsArguments extends PageArguments {
  @Field(() => TreatyParticipationFilter, { nullable: true, description: 'Which participations to list.' })
  filter?: TreatyParticipationFilter;

  @Field(() => TreatyParticipationOrder, {
    nullable: true,
    description: 'In which order; by treaty when not given.',
  })
  orderBy?: TreatyParticipationOrder;
}

const TreatyParticipationConnection = connectionOf(
  'TreatyParticipation',
  () => TreatyParticipation,
  'participations in treaties',
);

@Resolver()
export class TreatyParticipationResolver {
  @Query(() => TreatyParticipationConnection, {
    description: 'Which States signed which treaty and are party to it.',
  })
  treatyParticipations(
    @Args(() => TreatyParticipationsArguments) _page: TreatyParticipationsArguments,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.page(info, 'TreatyParticipation');
  }
}
