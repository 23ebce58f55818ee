import { Arg, Ctx, Mutation, Resolver, type ClassType } from 'type-graphql';
import { commandPayload } from '../../platform/reads/connection-types.js';
import type { CommandOutcome } from '../../platform/reads/records.js';
import type { RequestContext } from '../../platform/request-context.js';
import { lifeCommands as commands } from './spontaneous-disclosure.commands.js';
import { SpontaneousDisclosure } from './spontaneous-disclosure.entity.js';
import {
  AcknowledgeDisclosureInput,
  AmendDisclosureInput,
  DeclineDisclosureInput,
  DisclosureCommandInput,
  DraftDisclosureInput,
  FileDisclosureInput,
  LiftDisclosureRestrictionInput,
  RecordReceivedDisclosureInput,
} from './spontaneous-disclosure.inputs.js';

const payload = Object.fromEntries(
  Object.keys(commands).map((command) => [
    command,
    commandPayload(command, 'disclosure', 'SpontaneousDisclosure', () => SpontaneousDisclosure),
  ]),
) as Record<keyof typeof commands, ClassType>;

@Resolver()
export class SpontaneousDisclosureCommandsResolver {
  @Mutation(() => payload.draftDisclosure, {
    description:
      'Opens a draft of information that is to be given to another State without its request (UNCAC art. 46(4), art. 56).',
  })
  draftDisclosure(
    @Arg('input', () => DraftDisclosureInput) input: DraftDisclosureInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('draftDisclosure', input, commands.draftDisclosure);
  }

  @Mutation(() => payload.recordReceivedDisclosure, {
    description:
      'Enters information that a State which does not take part in Repatria gave the own State on paper (UNCAC art. 46(4), art. 56).',
  })
  recordReceivedDisclosure(
    @Arg('input', () => RecordReceivedDisclosureInput) input: RecordReceivedDisclosureInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('recordReceivedDisclosure', input, commands.recordReceivedDisclosure);
  }

  @Mutation(() => payload.amendDisclosure, { description: 'Changes a draft.' })
  amendDisclosure(
    @Arg('input', () => AmendDisclosureInput) input: AmendDisclosureInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('amendDisclosure', input, commands.amendDisclosure);
  }

  @Mutation(() => payload.proposeDisclosureTransmission, {
    description: 'Proposes that a draft be transmitted; somebody else transmits it (four eyes).',
  })
  proposeDisclosureTransmission(
    @Arg('input', () => DisclosureCommandInput) input: DisclosureCommandInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('proposeDisclosureTransmission', input, commands.proposeDisclosureTransmission);
  }

  @Mutation(() => payload.returnDisclosureToDraft, {
    description: 'Takes a disclosure back from review, to change it.',
  })
  returnDisclosureToDraft(
    @Arg('input', () => DisclosureCommandInput) input: DisclosureCommandInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('returnDisclosureToDraft', input, commands.returnDisclosureToDraft);
  }

  @Mutation(() => payload.transmitDisclosure, {
    description:
      'Transmits what somebody else proposed; from now on the disclosure exists for the receiving State (UNCAC art. 46(4), art. 56).',
  })
  transmitDisclosure(
    @Arg('input', () => DisclosureCommandInput) input: DisclosureCommandInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('transmitDisclosure', input, commands.transmitDisclosure);
  }

  @Mutation(() => payload.discardDisclosure, {
    description: 'Gives a disclosure up before it was transmitted.',
  })
  discardDisclosure(
    @Arg('input', () => DisclosureCommandInput) input: DisclosureCommandInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('discardDisclosure', input, commands.discardDisclosure);
  }

  @Mutation(() => payload.acknowledgeDisclosure, {
    description:
      'Acknowledges a disclosure and undertakes to comply with its handling restrictions; from now on the receiving State reads the information (UNCAC art. 46(5)).',
  })
  acknowledgeDisclosure(
    @Arg('input', () => AcknowledgeDisclosureInput) input: AcknowledgeDisclosureInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('acknowledgeDisclosure', input, commands.acknowledgeDisclosure);
  }

  @Mutation(() => payload.declineDisclosure, {
    description: 'Declines a disclosure; the receiving State never reads the information (UNCAC art. 46(5)).',
  })
  declineDisclosure(
    @Arg('input', () => DeclineDisclosureInput) input: DeclineDisclosureInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('declineDisclosure', input, commands.declineDisclosure);
  }

  @Mutation(() => payload.fileDisclosure, {
    description:
      "Files a disclosure on the own State's side: case, competent authority, internal step. The other State never sees it.",
  })
  fileDisclosure(
    @Arg('input', () => FileDisclosureInput) input: FileDisclosureInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('fileDisclosure', input, commands.fileDisclosure);
  }

  @Mutation(() => payload.liftDisclosureRestriction, {
    description: 'Lifts a handling restriction (UNCAC art. 46(5)).',
  })
  liftDisclosureRestriction(
    @Arg('input', () => LiftDisclosureRestrictionInput) input: LiftDisclosureRestrictionInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('liftDisclosureRestriction', input, commands.liftDisclosureRestriction);
  }
}
