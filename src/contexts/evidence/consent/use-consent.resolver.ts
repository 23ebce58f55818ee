import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver } from 'type-graphql';
import { commandAvailabilityType } from '../../../platform/commands/available-commands.js';
import { planned } from '../../../platform/reads/planned-field.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { MlaRequest, sidesOfRequest } from '../../mla-requests/index.js';
import { UseConsentConnection, UseConsentsArguments } from './use-consent.arguments.js';
import { UseConsentProposal } from './use-consent-proposal.entity.js';
import { UseConsent } from './use-consent.entity.js';
import { useConsentStates } from './use-consent.states.js';

/** What a consent says of the commands that can be given on it. */
export const useConsentAvailability = commandAvailabilityType(
  'UseConsent',
  'consent',
  useConsentStates,
  sidesOfRequest,
);

@Resolver(() => UseConsent)
export class UseConsentResolver {
  @Query(() => UseConsent, {
    nullable: true,
    description: 'The consent with this id; null when there is none that this viewer may see.',
  })
  useConsent(
    @Arg('id', () => ID, { description: 'The id as the API gave it.' }) id: string,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.byId(info, 'UseConsent', id);
  }

  @Query(() => UseConsentConnection, {
    nullable: true,
    description: 'All consents that this viewer may see, asked for by or of the own State.',
  })
  useConsents(
    @Args(() => UseConsentsArguments) _page: UseConsentsArguments,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.page(info, 'UseConsent');
  }

  @Query(() => UseConsentConnection, {
    nullable: true,
    description: "The consents that wait for the decision of the viewer's own State (UNCAC art. 46(19)).",
  })
  pendingUseConsents(
    @Args(() => UseConsentsArguments) _page: UseConsentsArguments,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.page(info, 'UseConsent', 'pending');
  }

  @FieldResolver(() => UseConsentProposal, {
    nullable: true,
    description: 'How the own State is to decide, as proposed; null before, and for the other State.',
  })
  proposal(): never {
    return planned();
  }

  @FieldResolver(() => [useConsentAvailability.type], {
    description: 'What this viewer may do with it as it stands, and what is missing for it.',
  })
  availableCommands(): never {
    return planned();
  }
}

/** What this context shows on a request. */
@Resolver(() => MlaRequest)
export class MlaRequestConsentsResolver {
  @FieldResolver(() => UseConsentConnection, {
    nullable: true,
    description: 'The consents to use its evidence beyond what it stated (UNCAC art. 46(19)).',
  })
  useConsents(@Args(() => UseConsentsArguments) _page: UseConsentsArguments): never {
    return planned();
  }
}
