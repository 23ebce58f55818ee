import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver } from 'type-graphql';
import { commandAvailabilityType } from '../../platform/commands/available-commands.js';
import { planned } from '../../platform/reads/planned-field.js';
import type { RequestContext } from '../../platform/request-context.js';
import { MlaRequest, sidesOfRequest } from '../mla-requests/index.js';
import { EvidenceItemConnection, EvidenceItemsArguments } from './evidence-item.arguments.js';
import { EvidenceItem } from './evidence-item.entity.js';
import { evidenceItemStates } from './evidence-item.states.js';

/** What a piece of evidence says of the commands that can be given on it. */
export const evidenceItemAvailability = commandAvailabilityType(
  'EvidenceItem',
  'piece of evidence',
  evidenceItemStates,
  sidesOfRequest,
);

@Resolver(() => EvidenceItem)
export class EvidenceItemResolver {
  @Query(() => EvidenceItem, {
    nullable: true,
    description: 'The piece of evidence with this id; null when there is none that this viewer may see.',
  })
  evidenceItem(
    @Arg('id', () => ID, { description: 'The id as the API gave it.' }) id: string,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.byId(info, 'EvidenceItem', id);
  }

  @FieldResolver(() => [evidenceItemAvailability.type], {
    description: 'What this viewer may do with it as it stands, and what is missing for it.',
  })
  availableCommands(): never {
    return planned();
  }
}

/** What this context shows on a request. */
@Resolver(() => MlaRequest)
export class MlaRequestEvidenceResolver {
  @FieldResolver(() => EvidenceItemConnection, {
    nullable: true,
    description:
      'The evidence obtained for the request: for the requesting State what was handed over, for the requested State also what was prepared.',
  })
  evidence(@Args(() => EvidenceItemsArguments) _page: EvidenceItemsArguments): never {
    return planned();
  }
}
