import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { ConvertedAmount } from './converted-amount.entity.js';
import { ConvertedAmountsArguments } from './money.inputs.js';

@Resolver()
export class MoneyResolver {
  @Query(() => [ConvertedAmount], {
    description:
      'What amounts come to in another currency by the rates of their days, each with the rate, its day and who published it; in the order in which they are given. What cannot be converted says why. Reference rates of the European Central Bank where both currencies stand on one of its lists, monthly averages of the Federal Reserve otherwise.',
  })
  async convertedAmounts(
    @Args(() => ConvertedAmountsArguments) { amounts, to }: ConvertedAmountsArguments,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.made(info, 'ConvertedAmount', {
      amounts: amounts.map(({ amount }) => amount),
      currencies: amounts.map(({ currency }) => currency),
      days: amounts.map(({ on }) => on),
      to,
    });
  }
}
