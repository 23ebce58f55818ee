import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CommandOutcome } from '../../../platform/reads/records.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { mlaRequestCommands as commands } from '../mla-request.commands.js';
import { ApproveMlaRequestProposalInput } from '../mla-request-life.inputs.js';
import { payload } from '../mla-request.payloads.js';
import {
  BeginMlaRequestItemInput,
  ExecuteMlaRequestItemInput,
  MarkMlaRequestItemNotPossibleInput,
  MlaRequestItemCommandInput,
  ProposeMlaRequestItemRefusalInput,
} from './execution.inputs.js';

@Resolver()
export class ExecutionCommandsResolver {
  @Mutation(() => payload.beginMlaRequestItem, {
    description:
      'Begins to execute an item, or gives it to another authority of the requested State (UNCAC art. 46(13), (17)).',
  })
  beginMlaRequestItem(
    @Arg('input', () => BeginMlaRequestItemInput) input: BeginMlaRequestItemInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('beginMlaRequestItem', input, commands.beginMlaRequestItem);
  }

  @Mutation(() => payload.executeMlaRequestItem, {
    description:
      'Says what came of an item that was executed; with the last one the request is executed (UNCAC art. 46(17)).',
  })
  executeMlaRequestItem(
    @Arg('input', () => ExecuteMlaRequestItemInput) input: ExecuteMlaRequestItemInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('executeMlaRequestItem', input, commands.executeMlaRequestItem);
  }

  @Mutation(() => payload.markMlaRequestItemNotPossible, {
    description: 'Says that and why an item could not be executed (UNCAC art. 46(17)).',
  })
  markMlaRequestItemNotPossible(
    @Arg('input', () => MarkMlaRequestItemNotPossibleInput) input: MarkMlaRequestItemNotPossibleInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('markMlaRequestItemNotPossible', input, commands.markMlaRequestItemNotPossible);
  }

  @Mutation(() => payload.proposeMlaRequestItemRefusal, {
    description:
      'Proposes to refuse an item; the requesting State does not learn of it, and somebody else refuses it (four eyes).',
  })
  proposeMlaRequestItemRefusal(
    @Arg('input', () => ProposeMlaRequestItemRefusalInput) input: ProposeMlaRequestItemRefusalInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('proposeMlaRequestItemRefusal', input, commands.proposeMlaRequestItemRefusal);
  }

  @Mutation(() => payload.refuseMlaRequestItem, {
    description:
      'Refuses an item as somebody else proposed, after consultation (UNCAC art. 46(21), (23), (26)).',
  })
  refuseMlaRequestItem(
    @Arg('input', () => ApproveMlaRequestProposalInput) input: ApproveMlaRequestProposalInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('refuseMlaRequestItem', input, commands.refuseMlaRequestItem);
  }

  @Mutation(() => payload.withdrawMlaRequestItem, {
    description: 'Says that an item is no longer needed (UNCAC art. 46(24)).',
  })
  withdrawMlaRequestItem(
    @Arg('input', () => MlaRequestItemCommandInput) input: MlaRequestItemCommandInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('withdrawMlaRequestItem', input, commands.withdrawMlaRequestItem);
  }
}
