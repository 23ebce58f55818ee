import { Arg, Ctx, Mutation, Resolver, type ClassType } from 'type-graphql';
import { commandPayload } from '../../platform/reads/connection-types.js';
import type { CommandOutcome } from '../../platform/reads/records.js';
import type { RequestContext } from '../../platform/request-context.js';
import { missionCommands as commands } from './mission.commands.js';
import { Mission } from './mission.entity.js';
import * as inputs from './mission.inputs.js';

const own = [
  'requestMission',
  'acceptMission',
  'declineMission',
  'proposeTermsOfReference',
  'agreeTermsOfReference',
  'returnTermsOfReference',
  'planMission',
  'startMission',
  'closeMission',
  'cancelMission',
] as const;

const payload = Object.fromEntries(
  own.map((command) => [command, commandPayload(command, 'mission', 'Mission', () => Mission)]),
) as Record<(typeof own)[number], ClassType>;

/** Commands on missions. */
@Resolver()
export class MissionCommandsResolver {
  @Mutation(() => payload.requestMission, {
    description:
      'A State officially asks the StAR Initiative for support: its central authority enters what the letter of a senior official says (UNCAC art. 60).',
  })
  requestMission(
    @Arg('input', () => inputs.RequestMissionInput, { description: 'What the command needs.' })
    input: inputs.RequestMissionInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('requestMission', input, commands.requestMission);
  }

  @Mutation(() => payload.acceptMission, {
    description: 'StAR accepts a request for support; whoever accepts is the focal point.',
  })
  acceptMission(
    @Arg('input', () => inputs.AcceptMissionInput, { description: 'What the command needs.' })
    input: inputs.AcceptMissionInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('acceptMission', input, commands.acceptMission);
  }

  @Mutation(() => payload.declineMission, {
    description: 'StAR declines a request for support, and says why.',
  })
  declineMission(
    @Arg('input', () => inputs.DeclineMissionInput, { description: 'What the command needs.' })
    input: inputs.DeclineMissionInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('declineMission', input, commands.declineMission);
  }

  @Mutation(() => payload.proposeTermsOfReference, {
    description: 'StAR proposes terms of reference to the host State, in place of those before.',
  })
  proposeTermsOfReference(
    @Arg('input', () => inputs.ProposeTermsOfReferenceInput, { description: 'What the command needs.' })
    input: inputs.ProposeTermsOfReferenceInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('proposeTermsOfReference', input, commands.proposeTermsOfReference);
  }

  @Mutation(() => payload.agreeTermsOfReference, {
    description: 'A supervisor of the host State agrees to the terms of reference as they were read.',
  })
  agreeTermsOfReference(
    @Arg('input', () => inputs.AgreeTermsOfReferenceInput, { description: 'What the command needs.' })
    input: inputs.AgreeTermsOfReferenceInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('agreeTermsOfReference', input, commands.agreeTermsOfReference);
  }

  @Mutation(() => payload.returnTermsOfReference, {
    description: 'The host State returns the terms of reference, and says what is to be changed.',
  })
  returnTermsOfReference(
    @Arg('input', () => inputs.ReturnTermsOfReferenceInput, { description: 'What the command needs.' })
    input: inputs.ReturnTermsOfReferenceInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('returnTermsOfReference', input, commands.returnTermsOfReference);
  }

  @Mutation(() => payload.planMission, {
    description:
      'StAR sets the days of a mission, once the terms of reference are agreed; or other days than before.',
  })
  planMission(
    @Arg('input', () => inputs.PlanMissionInput, { description: 'What the command needs.' })
    input: inputs.PlanMissionInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('planMission', input, commands.planMission);
  }

  @Mutation(() => payload.startMission, {
    description: 'StAR says that a mission has begun.',
  })
  startMission(
    @Arg('input', () => inputs.StartMissionInput, { description: 'What the command needs.' })
    input: inputs.StartMissionInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('startMission', input, commands.startMission);
  }

  @Mutation(() => payload.closeMission, {
    description: 'StAR finishes a mission.',
  })
  closeMission(
    @Arg('input', () => inputs.CloseMissionInput, { description: 'What the command needs.' })
    input: inputs.CloseMissionInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('closeMission', input, commands.closeMission);
  }

  @Mutation(() => payload.cancelMission, {
    description:
      'The host State takes its request back, or StAR gives the mission up; the one tells the other why.',
  })
  cancelMission(
    @Arg('input', () => inputs.CancelMissionInput, { description: 'What the command needs.' })
    input: inputs.CancelMissionInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('cancelMission', input, commands.cancelMission);
  }
}
