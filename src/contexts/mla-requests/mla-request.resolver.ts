import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  ID,
  Info,
  InputType,
  Query,
  registerEnumType,
  Resolver,
} from 'type-graphql';
import { connectionOf, PageArguments } from '../../platform/reads/connection-types.js';
import type { RequestContext } from '../../platform/request-context.js';
import { CountryCode, DateTime } from '../../platform/scalars.js';
import { AssistanceType } from '../directory/index.js';
import { MlaRequest } from './mla-request.entity.js';
import { MlaRequestStatus } from './mla-request.enums.js';

enum MlaRequestOrder {
  NEWEST = 'NEWEST',
  OLDEST = 'OLDEST',
  LAST_CHANGED = 'LAST_CHANGED',
}
registerEnumType(MlaRequestOrder, {
  name: 'MlaRequestOrder',
  description: 'In which order requests are listed.',
  valuesConfig: {
    NEWEST: { description: 'The newest first: by submission, drafts by their opening.' },
    OLDEST: { description: 'The oldest first.' },
    LAST_CHANGED: { description: 'What changed last first.' },
  },
});

@InputType({
  description:
    'Which requests to list; what is not given does not narrow. To filter by a field needs the right to read it.',
})
class MlaRequestFilter {
  @Field(() => [MlaRequestStatus], { nullable: true, description: 'In one of these statuses.' })
  status?: MlaRequestStatus[];

  @Field(() => [CountryCode], { nullable: true, description: 'From one of these States.' })
  requestingState?: string[];

  @Field(() => [CountryCode], { nullable: true, description: 'To one of these States.' })
  requestedState?: string[];

  @Field(() => [AssistanceType], {
    nullable: true,
    description: 'Asking for one of these types of assistance.',
  })
  type?: AssistanceType[];

  @Field(() => Boolean, { nullable: true, description: 'Only urgent ones, or only those that are not.' })
  urgent?: boolean;

  @Field(() => ID, { nullable: true, description: 'Of this case.' })
  caseId?: string;

  @Field(() => DateTime, { nullable: true, description: 'Submitted at or after this instant.' })
  submittedFrom?: Date;

  @Field(() => DateTime, { nullable: true, description: 'Submitted before this instant.' })
  submittedUntil?: Date;

  @Field(() => String, {
    nullable: true,
    description:
      'With these words in what the viewer may read: references, and for the authorities the contents.',
  })
  search?: string;
}

@ArgsType()
class MlaRequestsArguments extends PageArguments {
  @Field(() => MlaRequestFilter, { nullable: true, description: 'Which requests to list.' })
  filter?: MlaRequestFilter;

  @Field(() => MlaRequestOrder, {
    nullable: true,
    description: 'In which order; the newest first when not given.',
  })
  orderBy?: MlaRequestOrder;
}

const MlaRequestConnection = connectionOf(
  'MlaRequest',
  () => MlaRequest,
  'requests for mutual legal assistance',
);

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
