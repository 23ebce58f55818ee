import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { MlaRequestConnection, MlaRequestsArguments } from './mla-request.arguments.js';
import { MlaRequest } from './mla-request.entity.js';

@Resolver()
export class MlaRequestResolver {
  @Query(() => MlaRequest, {
    nullable: true,
    description: 'The request with this id; null when there is none that this viewer may see.',
  })
  mlaRequest(
    @Arg('id', () => ID, { description: 'The id as the API gave it.' }) id: string,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.byId(info, 'MlaRequest', id);
  }

  @Query(() => MlaRequestConnection, {
    nullable: true,
    description: 'All requests that this viewer may see.',
  })
  mlaRequests(
    @Args(() => MlaRequestsArguments) _page: MlaRequestsArguments,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.page(info, 'MlaRequest');
  }

  @Query(() => MlaRequestConnection, {
    nullable: true,
    description: "The inbox: requests to the viewer's own State, from their submission on.",
  })
  incomingMlaRequests(
    @Args(() => MlaRequestsArguments) _page: MlaRequestsArguments,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.page(info, 'MlaRequest', 'incoming');
  }

  @Query(() => MlaRequestConnection, {
    nullable: true,
    description: "The outbox: requests from the viewer's own State, drafts included.",
  })
  outgoingMlaRequests(
    @Args(() => MlaRequestsArguments) _page: MlaRequestsArguments,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.page(info, 'MlaRequest', 'outgoing');
  }
}
