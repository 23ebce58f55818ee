import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CommandOutcome } from '../../../platform/reads/records.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { mlaRequestCommands as commands } from '../mla-request.commands.js';
import { MlaRequestCommandInput } from '../mla-request.inputs.js';
import { ApproveMlaRequestProposalInput } from '../mla-request-life.inputs.js';
import { payload } from '../mla-request.payloads.js';

@Resolver()
export class TransmissionCommandsResolver {
  @Mutation(() => payload.proposeMlaRequestTransmission, {
    description:
      'Proposes that what the execution brought be transmitted; the requesting State does not learn of it, and somebody else transmits it (four eyes).',
  })
  proposeMlaRequestTransmission(
    @Arg('input', () => MlaRequestCommandInput) input: MlaRequestCommandInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('proposeMlaRequestTransmission', input, commands.proposeMlaRequestTransmission);
  }

  @Mutation(() => payload.transmitMlaRequestEvidence, {
    description:
      'Says, as somebody else proposed, that everything that the execution brought has been transmitted (UNCAC art. 46(3), (17)).',
  })
  transmitMlaRequestEvidence(
    @Arg('input', () => ApproveMlaRequestProposalInput) input: ApproveMlaRequestProposalInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('transmitMlaRequestEvidence', input, commands.transmitMlaRequestEvidence);
  }
}
