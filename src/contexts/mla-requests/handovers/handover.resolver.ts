import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver } from 'type-graphql';
import { commandPayload, connectionOf, PageArguments } from '../../../platform/reads/connection-types.js';
import { planned } from '../../../platform/reads/planned-field.js';
import type { CommandOutcome } from '../../../platform/reads/records.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { MlaRequest } from '../mla-request.entity.js';
import { handoverCommands as commands } from './handover.commands.js';
import {
  AcceptMlaRequestHandoverInput,
  DeclineMlaRequestHandoverInput,
  HandOverMlaRequestInput,
} from './handover.inputs.js';
import { MlaRequestHandover } from './mla-request-handover.entity.js';

const payloadOf = (command: keyof typeof commands) =>
  commandPayload(command, 'mlaRequest', 'MlaRequest', () => MlaRequest);
const HandOverMlaRequestPayload = payloadOf('handOverMlaRequest');
const AcceptMlaRequestHandoverPayload = payloadOf('acceptMlaRequestHandover');
const DeclineMlaRequestHandoverPayload = payloadOf('declineMlaRequestHandover');

const MlaRequestHandoverConnection = connectionOf(
  'MlaRequestHandover',
  () => MlaRequestHandover,
  'hand-overs of the work on requests',
);

@Resolver(() => MlaRequest)
export class HandoverResolver {
  @Query(() => MlaRequestHandoverConnection, {
    nullable: true,
    description: 'The hand-overs that wait for this viewer to accept or decline, what waited longest first.',
  })
  waitingMlaRequestHandovers(
    @Args(() => PageArguments) _page: PageArguments,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.page(info, 'MlaRequestHandover', 'waiting');
  }

  @FieldResolver(() => [MlaRequestHandover], {
    nullable: true,
    description:
      'Hand-overs of the work on the request in the own State, the oldest first. Null for those who serve neither in a central authority nor as auditors.',
  })
  handovers(): never {
    return planned();
  }

  @Mutation(() => HandOverMlaRequestPayload, {
    description:
      'Offers the work on a request to another person of the own central authority, who accepts it (acceptMlaRequestHandover) and then works on it; what is open goes along. For whoever works on it, or a supervisor. Whom it is offered to then knows of the request, also where it is kept to a team.',
  })
  handOverMlaRequest(
    @Arg('input', () => HandOverMlaRequestInput, { description: 'What the command needs.' })
    input: HandOverMlaRequestInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('handOverMlaRequest', input, commands.handOverMlaRequest);
  }

  @Mutation(() => AcceptMlaRequestHandoverPayload, {
    description: 'Accepts the work on a request that was offered to oneself.',
  })
  acceptMlaRequestHandover(
    @Arg('input', () => AcceptMlaRequestHandoverInput, { description: 'What the command needs.' })
    input: AcceptMlaRequestHandoverInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('acceptMlaRequestHandover', input, commands.acceptMlaRequestHandover);
  }

  @Mutation(() => DeclineMlaRequestHandoverPayload, {
    description:
      'Declines the work on a request that was offered to oneself. Who knew of a restricted request by the offer alone does not know of it any more.',
  })
  declineMlaRequestHandover(
    @Arg('input', () => DeclineMlaRequestHandoverInput, { description: 'What the command needs.' })
    input: DeclineMlaRequestHandoverInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('declineMlaRequestHandover', input, commands.declineMlaRequestHandover);
  }
}
