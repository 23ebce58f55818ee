import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver } from 'type-graphql';
import { commandAvailabilityType } from '../../platform/commands/available-commands.js';
import { connectionOf, PageArguments } from '../../platform/reads/connection-types.js';
import { planned } from '../../platform/reads/planned-field.js';
import type { RequestContext } from '../../platform/request-context.js';
import { MlaRequest, sidesOfRequest } from '../mla-requests/index.js';
import { ProvisionalMeasure } from './provisional-measure.entity.js';
import { provisionalMeasureStates } from './provisional-measure.states.js';
import { ThirdPartyClaim } from './third-party-claim.entity.js';

/** What a measure says of the commands that can be given on it. */
export const measureAvailability = commandAvailabilityType(
  'ProvisionalMeasure',
  'provisional measure',
  provisionalMeasureStates,
  sidesOfRequest,
);

const MeasureConnection = connectionOf(
  'ProvisionalMeasure',
  () => ProvisionalMeasure,
  'provisional measures',
);

@Resolver(() => ProvisionalMeasure)
export class MeasureResolver {
  @Query(() => ProvisionalMeasure, {
    nullable: true,
    description: 'The provisional measure with this id; null when there is none that this viewer may see.',
  })
  provisionalMeasure(
    @Arg('id', () => ID, { description: 'The id as the API gave it.' }) id: string,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.byId(info, 'ProvisionalMeasure', id);
  }

  @FieldResolver(() => [ThirdPartyClaim], {
    description: 'The rights that third parties claim in the property (UNCAC art. 55(9)), as received.',
  })
  thirdPartyClaims(): never {
    return planned();
  }

  @FieldResolver(() => [measureAvailability.type], {
    description: 'What this viewer may do with it as it stands, and what is missing for it.',
  })
  availableCommands(): never {
    return planned();
  }
}

/** What this context shows on a request. */
@Resolver(() => MlaRequest)
export class MlaRequestMeasuresResolver {
  @FieldResolver(() => MeasureConnection, {
    nullable: true,
    description:
      'Freezing and seizure obtained for the request (UNCAC art. 55(2)): for the requesting State from their execution on.',
  })
  measures(@Args(() => PageArguments) _page: PageArguments): never {
    return planned();
  }
}
