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
import { connectionOf, PageArguments } from '../../platform/reads/connection-types.js';
import type { RequestContext } from '../../platform/request-context.js';
import { CurrencyCode } from '../../platform/scalars.js';
import { Currency } from './currency.entity.js';

enum CurrencyOrder {
  CODE = 'CODE',
  NAME = 'NAME',
}
registerEnumType(CurrencyOrder, {
  name: 'CurrencyOrder',
  description: 'In which order currencies are listed.',
  valuesConfig: { CODE: { description: 'By code.' }, NAME: { description: 'By English name.' } },
});

@InputType({ description: 'Which currencies to list; what is not given does not narrow.' })
class CurrencyFilter {
  @Field(() => Boolean, { nullable: true, description: 'Withdrawn ones, or those in use.' })
  withdrawn?: boolean;
}

@ArgsType()
class CurrenciesArguments extends PageArguments {
  @Field(() => CurrencyFilter, { nullable: true, description: 'Which currencies to list.' })
  filter?: CurrencyFilter;

  @Field(() => CurrencyOrder, { nullable: true, description: 'In which order; by code when not given.' })
  orderBy?: CurrencyOrder;
}

const CurrencyConnection = connectionOf('Currency', () => Currency, 'currencies');

@Resolver()
export class CurrencyResolver {
  @Query(() => Currency, {
    nullable: true,
    description: 'The currency with this ISO 4217 code, withdrawn or not; null when the list has none.',
  })
  currency(
    @Arg('code', () => CurrencyCode, { description: 'ISO 4217 code.' }) code: string,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.byKey(info, 'Currency', code);
  }

  @Query(() => CurrencyConnection, { description: 'Currencies, funds and metals of ISO 4217.' })
  currencies(
    @Args(() => CurrenciesArguments) _page: CurrenciesArguments,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.page(info, 'Currency');
  }
}
