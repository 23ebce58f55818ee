import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver } from 'type-graphql';
import { PageArguments } from '../../../platform/reads/connection-types.js';
import { planned } from '../../../platform/reads/planned-field.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { TreatiesArguments, TreatyConnection, TreatyPartyConnection } from './treaty.arguments.js';
import { Treaty } from './treaty.entity.js';

@Resolver(() => Treaty)
export class TreatyResolver {
  @FieldResolver(() => TreatyPartyConnection, {
    description: 'The States recorded as bound by it, past ones included, by code; see partiesRemark.',
  })
  parties(@Args(() => PageArguments) _page: PageArguments): never {
    return planned();
  }

  @Query(() => Treaty, { nullable: true, description: 'The treaty with this id; null when there is none.' })
  treaty(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.byId(info, 'Treaty', id);
  }

  @Query(() => TreatyConnection, {
    description:
      'Treaties by which States cooperate, as far as they are recorded; with the filter "between", those in force today between States (UNCAC art. 46(6), (7), (30), 59).',
  })
  treaties(
    @Args(() => TreatiesArguments) _page: TreatiesArguments,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.page(info, 'Treaty');
  }
}
