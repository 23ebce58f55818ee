import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  Info,
  InputType,
  Query,
  registerEnumType,
  Resolver,
} from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { connectionOf, PageArguments } from '../../platform/reads/connection-types.js';
import { CountryCode } from '../../platform/scalars.js';
import { RegionalGroup, StateKind } from './directory.enums.js';
import { State } from './state.entity.js';
import { UnitedNationsTreaty } from './treaty.enums.js';

enum StateOrder {
  NAME = 'NAME',
  CODE = 'CODE',
}
registerEnumType(StateOrder, {
  name: 'StateOrder',
  description: 'In which order States are listed.',
  valuesConfig: { NAME: { description: 'By short English name.' }, CODE: { description: 'By ISO code.' } },
});

@InputType({ description: 'Which States to list; what is not given does not narrow.' })
class StateFilter {
  @Field(() => [StateKind], { nullable: true, description: 'Of one of these kinds.' })
  kind?: StateKind[];

  @Field(() => [CountryCode], { nullable: true, description: 'With one of these codes.' })
  code?: string[];

  @Field(() => [RegionalGroup], {
    nullable: true,
    description: 'Taking part in one of these regional groups.',
  })
  regionalGroup?: RegionalGroup[];

  @Field(() => [UnitedNationsTreaty], {
    nullable: true,
    description: 'Party to one of these treaties; signatories that deposited no instrument are not.',
  })
  partyTo?: UnitedNationsTreaty[];

  @Field(() => Boolean, { nullable: true, description: 'Invented for the demo world, or not.' })
  fictitious?: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Whole words of a name in any of the six languages, of a former name, or a code; accents may be left out.',
  })
  search?: string;
}

@ArgsType()
class StatesArguments extends PageArguments {
  @Field(() => StateFilter, { nullable: true, description: 'Which States to list.' })
  filter?: StateFilter;

  @Field(() => StateOrder, { nullable: true, description: 'In which order; by name when not given.' })
  orderBy?: StateOrder;
}

const StateConnection = connectionOf('State', () => State, 'States');

@Resolver()
export class StateResolver {
  @Query(() => State, {
    nullable: true,
    description: 'The State with this ISO 3166-1 alpha-2 code; null when the directory has none.',
  })
  state(
    @Arg('code', () => CountryCode, { description: 'ISO 3166-1 alpha-2 code.' }) code: string,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.byKey(info, 'State', code);
  }

  @Query(() => StateConnection, { description: 'States, territories and organizations.' })
  states(
    @Args(() => StatesArguments) _page: StatesArguments,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.page(info, 'State');
  }
}
