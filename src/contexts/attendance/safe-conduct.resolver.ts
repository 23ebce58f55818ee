import { Arg, Ctx, FieldResolver, Mutation, Resolver, type ClassType } from 'type-graphql';
import { commandPayload } from '../../platform/reads/connection-types.js';
import { planned } from '../../platform/reads/planned-field.js';
import type { CommandOutcome } from '../../platform/reads/records.js';
import type { RequestContext } from '../../platform/request-context.js';
import { safeConductAvailability } from './attendance.availability.js';
import { stepPayload, takesTwoPeople } from '../mla-requests/index.js';
import { safeConductCommands as commands, safeConductStepsOfTwo } from './safe-conduct.commands.js';
import { SafeConduct } from './safe-conduct.entity.js';
import {
  AgreeToLeavingPeriodInput,
  GrantSafeConductInput,
  InformPresenceNoLongerRequiredInput,
  ProposeLeavingPeriodInput,
  RestartLeavingPeriodInput,
  SafeConductDayInput,
} from './safe-conduct.inputs.js';

const payload = Object.fromEntries(
  Object.keys(commands).map((command) => [
    command,
    command in safeConductStepsOfTwo
      ? stepPayload(command)
      : commandPayload(command, 'safeConduct', 'SafeConduct', () => SafeConduct),
  ]),
) as Record<keyof typeof commands, ClassType>;

@Resolver(() => SafeConduct)
export class SafeConductResolver {
  @FieldResolver(() => [safeConductAvailability.type], {
    description: 'What this viewer may do with the safe conduct as it stands, and what is missing for it.',
  })
  availableCommands(): never {
    return planned();
  }

  @Mutation(() => payload.grantSafeConduct, {
    description: `The requesting State grants safe conduct to somebody who consents to come to it (UNCAC art. 46(27)). ${takesTwoPeople}`,
  })
  grantSafeConduct(
    @Arg('input', () => GrantSafeConductInput, { description: 'What the command needs.' })
    input: GrantSafeConductInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('grantSafeConduct', input, commands.grantSafeConduct);
  }

  @Mutation(() => payload.proposeLeavingPeriod, {
    description: `The requesting State proposes another period for leaving than 15 days (UNCAC art. 46(27)). ${takesTwoPeople}`,
  })
  proposeLeavingPeriod(
    @Arg('input', () => ProposeLeavingPeriodInput, { description: 'What the command needs.' })
    input: ProposeLeavingPeriodInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('proposeLeavingPeriod', input, commands.proposeLeavingPeriod);
  }

  @Mutation(() => payload.agreeToLeavingPeriod, {
    description: `The requested State agrees to the proposed period (UNCAC art. 46(27)). ${takesTwoPeople}`,
  })
  agreeToLeavingPeriod(
    @Arg('input', () => AgreeToLeavingPeriodInput, { description: 'What the command needs.' })
    input: AgreeToLeavingPeriodInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('agreeToLeavingPeriod', input, commands.agreeToLeavingPeriod);
  }

  @Mutation(() => payload.informPresenceNoLongerRequired, {
    description:
      'The person was informed that their presence is no longer required: the period for leaving begins (UNCAC art. 46(27)).',
  })
  informPresenceNoLongerRequired(
    @Arg('input', () => InformPresenceNoLongerRequiredInput, { description: 'What the command needs.' })
    input: InformPresenceNoLongerRequiredInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('informPresenceNoLongerRequired', input, commands.informPresenceNoLongerRequired);
  }

  @Mutation(() => payload.restartLeavingPeriod, {
    description: 'The person had no opportunity to leave: the period begins anew (UNCAC art. 46(27)).',
  })
  restartLeavingPeriod(
    @Arg('input', () => RestartLeavingPeriodInput, { description: 'What the command needs.' })
    input: RestartLeavingPeriodInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('restartLeavingPeriod', input, commands.restartLeavingPeriod);
  }

  @Mutation(() => payload.recordDeparture, {
    description: 'The person left the requesting State (UNCAC art. 46(27)).',
  })
  recordDeparture(
    @Arg('input', () => SafeConductDayInput, { description: 'What the command needs.' })
    input: SafeConductDayInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('recordDeparture', input, commands.recordDeparture);
  }

  @Mutation(() => payload.endSafeConductForStaying, {
    description:
      'The person stayed of their own free will though the period for leaving has passed (UNCAC art. 46(27)).',
  })
  endSafeConductForStaying(
    @Arg('input', () => SafeConductDayInput, { description: 'What the command needs.' })
    input: SafeConductDayInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('endSafeConductForStaying', input, commands.endSafeConductForStaying);
  }

  @Mutation(() => payload.endSafeConductForReturn, {
    description: 'The person had left and came back of their own free will (UNCAC art. 46(27)).',
  })
  endSafeConductForReturn(
    @Arg('input', () => SafeConductDayInput, { description: 'What the command needs.' })
    input: SafeConductDayInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('endSafeConductForReturn', input, commands.endSafeConductForReturn);
  }

  @Mutation(() => payload.endUnusedSafeConduct, {
    description: 'The person did not come.',
  })
  endUnusedSafeConduct(
    @Arg('input', () => SafeConductDayInput, { description: 'What the command needs.' })
    input: SafeConductDayInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('endUnusedSafeConduct', input, commands.endUnusedSafeConduct);
  }
}
