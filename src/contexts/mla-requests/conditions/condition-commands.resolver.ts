import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CommandOutcome } from '../../../platform/reads/records.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { mlaRequestCommands as commands } from '../mla-request.commands.js';
import { ApproveMlaRequestProposalInput } from '../mla-request-life.inputs.js';
import { payload } from '../mla-request.payloads.js';
import {
  MlaRequestConditionCommandInput,
  ProposeMlaRequestConditionAnswerInput,
  ProposeMlaRequestConditionsInput,
  WithdrawMlaRequestConditionsInput,
} from './condition.inputs.js';

@Resolver()
export class ConditionCommandsResolver {
  @Mutation(() => payload.proposeMlaRequestConditions, {
    description:
      'Prepares conditions on which assistance would be given; the requesting State does not learn of them, and somebody else sends them (four eyes).',
  })
  proposeMlaRequestConditions(
    @Arg('input', () => ProposeMlaRequestConditionsInput) input: ProposeMlaRequestConditionsInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('proposeMlaRequestConditions', input, commands.proposeMlaRequestConditions);
  }

  @Mutation(() => payload.sendMlaRequestConditions, {
    description:
      'Sends the conditions that somebody else prepared; the requesting State answers each (UNCAC art. 46(26)).',
  })
  sendMlaRequestConditions(
    @Arg('input', () => ApproveMlaRequestProposalInput) input: ApproveMlaRequestProposalInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('sendMlaRequestConditions', input, commands.sendMlaRequestConditions);
  }

  @Mutation(() => payload.withdrawMlaRequestConditions, {
    description:
      'Takes back the conditions that the requesting State has not answered; none of those that were proposed together binds, and the requested State examines the request again (UNCAC art. 46(26)).',
  })
  withdrawMlaRequestConditions(
    @Arg('input', () => WithdrawMlaRequestConditionsInput) input: WithdrawMlaRequestConditionsInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('withdrawMlaRequestConditions', input, commands.withdrawMlaRequestConditions);
  }

  @Mutation(() => payload.proposeMlaRequestConditionAnswer, {
    description:
      'Proposes how to answer a condition; the requested State does not learn of it, and somebody else answers it (four eyes; UNCAC art. 46(26)).',
  })
  proposeMlaRequestConditionAnswer(
    @Arg('input', () => ProposeMlaRequestConditionAnswerInput) input: ProposeMlaRequestConditionAnswerInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('proposeMlaRequestConditionAnswer', input, commands.proposeMlaRequestConditionAnswer);
  }

  @Mutation(() => payload.acceptMlaRequestCondition, {
    description:
      'Accepts the condition that somebody else proposed to accept; once all that were proposed together are accepted, the request is accepted and they bind (UNCAC art. 46(26)).',
  })
  acceptMlaRequestCondition(
    @Arg('input', () => ApproveMlaRequestProposalInput) input: ApproveMlaRequestProposalInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('acceptMlaRequestCondition', input, commands.acceptMlaRequestCondition);
  }

  @Mutation(() => payload.declineMlaRequestCondition, {
    description:
      'Declines the condition that somebody else proposed to decline; once all are answered, the requested State examines the request again (UNCAC art. 46(26)).',
  })
  declineMlaRequestCondition(
    @Arg('input', () => ApproveMlaRequestProposalInput) input: ApproveMlaRequestProposalInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('declineMlaRequestCondition', input, commands.declineMlaRequestCondition);
  }

  @Mutation(() => payload.fulfilMlaRequestCondition, {
    description: 'Notes that a condition was kept and has no further effect (UNCAC art. 46(26)).',
  })
  fulfilMlaRequestCondition(
    @Arg('input', () => MlaRequestConditionCommandInput) input: MlaRequestConditionCommandInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('fulfilMlaRequestCondition', input, commands.fulfilMlaRequestCondition);
  }
}
