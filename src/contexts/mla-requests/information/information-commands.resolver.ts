import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CommandOutcome } from '../../../platform/reads/records.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { mlaRequestCommands as commands } from '../mla-request.commands.js';
import { ApproveMlaRequestProposalInput, MlaRequestStepInput } from '../mla-request-life.inputs.js';
import { payload } from '../mla-request.payloads.js';
import { AskMlaRequestInformationInput, ProposeMlaRequestInformationInput } from './information.inputs.js';

@Resolver()
export class InformationCommandsResolver {
  @Mutation(() => payload.askMlaRequestInformation, {
    description:
      'Asks for additional information that is needed for the execution; the request waits for the answer (UNCAC art. 46(16)).',
  })
  askMlaRequestInformation(
    @Arg('input', () => AskMlaRequestInformationInput) input: AskMlaRequestInformationInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('askMlaRequestInformation', input, commands.askMlaRequestInformation);
  }

  @Mutation(() => payload.proposeMlaRequestInformation, {
    description:
      'Proposes an answer; the requested State does not learn of it, and somebody else gives it (four eyes).',
  })
  proposeMlaRequestInformation(
    @Arg('input', () => ProposeMlaRequestInformationInput) input: ProposeMlaRequestInformationInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('proposeMlaRequestInformation', input, commands.proposeMlaRequestInformation);
  }

  @Mutation(() => payload.giveMlaRequestInformation, {
    description:
      'Gives the answer that somebody else proposed; the request goes on where it stood before the question (UNCAC art. 46(16)).',
  })
  giveMlaRequestInformation(
    @Arg('input', () => ApproveMlaRequestProposalInput) input: ApproveMlaRequestProposalInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('giveMlaRequestInformation', input, commands.giveMlaRequestInformation);
  }

  @Mutation(() => payload.waiveMlaRequestInformation, {
    description:
      'Says that no answer is needed any more; the request goes on where it stood before the question (UNCAC art. 46(16)).',
  })
  waiveMlaRequestInformation(
    @Arg('input', () => MlaRequestStepInput) input: MlaRequestStepInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('waiveMlaRequestInformation', input, commands.waiveMlaRequestInformation);
  }
}
