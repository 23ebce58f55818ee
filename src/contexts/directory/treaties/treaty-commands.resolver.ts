import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { commandPayload } from '../../../platform/reads/connection-types.js';
import type { CommandOutcome } from '../../../platform/reads/records.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { treatyCommands as commands } from './treaty.commands.js';
import { Treaty } from './treaty.entity.js';
import {
  EndTreatyForStateInput,
  RecordTreatyInput,
  RecordTreatyPartyInput,
  VerifyTreatyInput,
} from './treaty.inputs.js';

const RecordPayload = commandPayload('recordTreaty', 'treaty', 'Treaty', () => Treaty);
const PartyPayload = commandPayload('recordTreatyParty', 'treaty', 'Treaty', () => Treaty);
const VerifyPayload = commandPayload('verifyTreaty', 'treaty', 'Treaty', () => Treaty);
const EndPayload = commandPayload('endTreatyForState', 'treaty', 'Treaty', () => Treaty);

@Resolver()
export class TreatyCommandsResolver {
  @Mutation(() => RecordPayload, {
    description:
      'Records a treaty that the directory lacks (UNCAC art. 46(30), 59); unverified until another party or the secretariat confirms it.',
  })
  recordTreaty(
    @Arg('input', () => RecordTreatyInput) input: RecordTreatyInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('recordTreaty', input, commands.recordTreaty);
  }

  @Mutation(() => PartyPayload, {
    description:
      'Records that a State is bound by a regional or multilateral treaty of the directory; unverified until another party or the secretariat confirms it.',
  })
  recordTreatyParty(
    @Arg('input', () => RecordTreatyPartyInput) input: RecordTreatyPartyInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('recordTreatyParty', input, commands.recordTreatyParty);
  }

  @Mutation(() => VerifyPayload, { description: 'Confirms what another party recorded of a treaty.' })
  verifyTreaty(
    @Arg('input', () => VerifyTreatyInput) input: VerifyTreatyInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('verifyTreaty', input, commands.verifyTreaty);
  }

  @Mutation(() => EndPayload, {
    description:
      'Records that a treaty is no longer in force for a State; unverified until another party or the secretariat confirms it.',
  })
  endTreatyForState(
    @Arg('input', () => EndTreatyForStateInput) input: EndTreatyForStateInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('endTreatyForState', input, commands.endTreatyForState);
  }
}
