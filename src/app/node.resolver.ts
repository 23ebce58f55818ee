import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { definePolicy } from '../platform/policy/policy.js';
import { everyone } from '../platform/policy/rule.js';
import { Node } from '../platform/reads/node.js';
import type { RequestContext } from '../platform/request-context.js';

export const nodePolicy = definePolicy('Query', { queries: { node: everyone } });

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Any record by its id; null when there is none that this viewer may see.',
  })
  node(
    @Arg('id', () => ID, { description: 'The id as the API gave it.' }) id: string,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.node(info, id);
  }
}
