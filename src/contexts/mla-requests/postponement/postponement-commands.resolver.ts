import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CommandOutcome } from '../../../platform/reads/records.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { mlaRequestCommands as commands } from '../mla-request.commands.js';
import { ApproveMlaRequestProposalInput, MlaRequestStepInput } from '../mla-request-life.inputs.js';
import { payload } from '../mla-request.payloads.js';
import {
  ProposeMlaRequestPostponementInput,
  ReviewMlaRequestPostponementInput,
} from './postponement.inputs.js';

@Resolver()
export class PostponementCommandsResolver {
  @Mutation(() => payload.proposeMlaRequestPostponement, {
    description:
      'Proposes to postpone, on a ground; the requesting State does not learn of it, and somebody else postpones (four eyes; UNCAC art. 46(25)).',
  })
  proposeMlaRequestPostponement(
    @Arg('input', () => ProposeMlaRequestPostponementInput) input: ProposeMlaRequestPostponementInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('proposeMlaRequestPostponement', input, commands.proposeMlaRequestPostponement);
  }

  @Mutation(() => payload.postponeMlaRequest, {
    description: 'Postpones as somebody else proposed, after consultation (UNCAC art. 46(25), (26)).',
  })
  postponeMlaRequest(
    @Arg('input', () => ApproveMlaRequestProposalInput) input: ApproveMlaRequestProposalInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('postponeMlaRequest', input, commands.postponeMlaRequest);
  }

  @Mutation(() => payload.reviewMlaRequestPostponement, {
    description: 'Keeps a postponement up, and says when it will be looked at again (UNCAC art. 46(25)).',
  })
  reviewMlaRequestPostponement(
    @Arg('input', () => ReviewMlaRequestPostponementInput) input: ReviewMlaRequestPostponementInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('reviewMlaRequestPostponement', input, commands.reviewMlaRequestPostponement);
  }

  @Mutation(() => payload.resumeMlaRequest, {
    description: 'Ends a postponement: the request goes on where it stood before (UNCAC art. 46(25)).',
  })
  resumeMlaRequest(
    @Arg('input', () => MlaRequestStepInput) input: MlaRequestStepInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('resumeMlaRequest', input, commands.resumeMlaRequest);
  }
}
