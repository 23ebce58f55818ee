import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CommandOutcome } from '../../platform/reads/records.js';
import type { RequestContext } from '../../platform/request-context.js';
import {
  ApproveMlaRequestProposalInput,
  ProposeMlaRequestLapseInput,
  ProposeMlaRequestReturnInput,
} from './mla-request-life.inputs.js';
import { mlaRequestCommands as commands } from './mla-request.commands.js';
import { MlaRequestCommandInput, ProposeMlaRequestRefusalInput } from './mla-request.inputs.js';
import { payload } from './mla-request.payloads.js';

/** How the requested State decides on a request: it accepts or refuses it, gives it back, or lets it lapse. */
@Resolver()
export class MlaRequestDecisionsResolver {
  @Mutation(() => payload.proposeMlaRequestAcceptance, {
    description:
      'Proposes to accept; the requesting State does not learn of it, and somebody else accepts (four eyes; UNCAC art. 46(17)).',
  })
  proposeMlaRequestAcceptance(
    @Arg('input', () => MlaRequestCommandInput) input: MlaRequestCommandInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('proposeMlaRequestAcceptance', input, commands.proposeMlaRequestAcceptance);
  }

  @Mutation(() => payload.acceptMlaRequest, {
    description:
      'Accepts as somebody else proposed: the requested State will execute the request (UNCAC art. 46(17)).',
  })
  acceptMlaRequest(
    @Arg('input', () => ApproveMlaRequestProposalInput) input: ApproveMlaRequestProposalInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('acceptMlaRequest', input, commands.acceptMlaRequest);
  }

  @Mutation(() => payload.proposeMlaRequestRefusal, {
    description:
      'Proposes to refuse, with grounds and reasons; the requesting State does not learn of it, and somebody else refuses (four eyes; UNCAC art. 46(8), (21)–(23)).',
  })
  proposeMlaRequestRefusal(
    @Arg('input', () => ProposeMlaRequestRefusalInput) input: ProposeMlaRequestRefusalInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('proposeMlaRequestRefusal', input, commands.proposeMlaRequestRefusal);
  }

  @Mutation(() => payload.refuseMlaRequest, {
    description:
      'Refuses as somebody else proposed; grounds and reasons go to the requesting State (UNCAC art. 46(21), (23)).',
  })
  refuseMlaRequest(
    @Arg('input', () => ApproveMlaRequestProposalInput) input: ApproveMlaRequestProposalInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('refuseMlaRequest', input, commands.refuseMlaRequest);
  }

  @Mutation(() => payload.proposeMlaRequestReturn, {
    description:
      'Proposes to give the request back because it lacks what the Convention asks for, and says what; the requesting State does not learn of it, and somebody else gives it back (four eyes; UNCAC art. 46(15), (21)(a)).',
  })
  proposeMlaRequestReturn(
    @Arg('input', () => ProposeMlaRequestReturnInput) input: ProposeMlaRequestReturnInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('proposeMlaRequestReturn', input, commands.proposeMlaRequestReturn);
  }

  @Mutation(() => payload.returnMlaRequestAsIncomplete, {
    description:
      'Gives the request back as somebody else proposed, because it lacks what the Convention asks for, and says what (UNCAC art. 46(15), (21)(a)).',
  })
  returnMlaRequestAsIncomplete(
    @Arg('input', () => ApproveMlaRequestProposalInput) input: ApproveMlaRequestProposalInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('returnMlaRequestAsIncomplete', input, commands.returnMlaRequestAsIncomplete);
  }

  @Mutation(() => payload.proposeMlaRequestLapse, {
    description:
      'Proposes to let a request lapse whose requesting State did not answer in the time that it was given; that State does not learn of it, and somebody else lets it lapse (four eyes).',
  })
  proposeMlaRequestLapse(
    @Arg('input', () => ProposeMlaRequestLapseInput) input: ProposeMlaRequestLapseInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('proposeMlaRequestLapse', input, commands.proposeMlaRequestLapse);
  }

  @Mutation(() => payload.lapseMlaRequest, {
    description:
      'Lets a request lapse, as somebody else proposed, whose requesting State did not answer in the time that it was given; it can be put again.',
  })
  lapseMlaRequest(
    @Arg('input', () => ApproveMlaRequestProposalInput) input: ApproveMlaRequestProposalInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('lapseMlaRequest', input, commands.lapseMlaRequest);
  }
}
