import { Arg, Ctx, FieldResolver, Mutation, Resolver, type ClassType } from 'type-graphql';
import { commandPayload } from '../../platform/reads/connection-types.js';
import { planned } from '../../platform/reads/planned-field.js';
import type { CommandOutcome } from '../../platform/reads/records.js';
import type { RequestContext } from '../../platform/request-context.js';
import { hearingAvailability } from './attendance.availability.js';
import { HearingRecord } from './hearing-record.entity.js';
import { hearingCommands as commands } from './hearing.commands.js';
import { Hearing } from './hearing.entity.js';
import {
  CancelHearingInput,
  ConfirmHearingInput,
  PlanHearingInput,
  RecordHearingInput,
  RescheduleHearingInput,
} from './hearing.inputs.js';

const payload = Object.fromEntries(
  Object.keys(commands).map((command) => [
    command,
    commandPayload(command, 'hearing', 'Hearing', () => Hearing),
  ]),
) as Record<keyof typeof commands, ClassType>;

@Resolver(() => Hearing)
export class HearingResolver {
  @FieldResolver(() => HearingRecord, {
    nullable: true,
    description: 'The record of the hearing; null before.',
  })
  record(): never {
    return planned();
  }

  @FieldResolver(() => String, {
    description:
      'The planned time as a clock of the requesting State shows it, such as "2026-03-31T09:30+02:00[Europe/Zurich]" (RFC 9557).',
  })
  plannedAtRequesting(): never {
    return planned();
  }

  @FieldResolver(() => String, {
    description: 'The planned time as a clock of the requested State shows it; likewise.',
  })
  plannedAtRequested(): never {
    return planned();
  }

  @FieldResolver(() => [hearingAvailability.type], {
    description: 'What this viewer may do with the hearing as it stands, and what is missing for it.',
  })
  availableCommands(): never {
    return planned();
  }

  @Mutation(() => payload.planHearing, {
    description: 'Plans the hearing of a witness, expert or other person (UNCAC art. 46(17), (18)).',
  })
  planHearing(
    @Arg('input', () => PlanHearingInput, { description: 'What the command needs.' }) input: PlanHearingInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('planHearing', input, commands.planHearing);
  }

  @Mutation(() => payload.confirmHearing, {
    description: 'The requested State confirms time and attendance (UNCAC art. 46(18)).',
  })
  confirmHearing(
    @Arg('input', () => ConfirmHearingInput, { description: 'What the command needs.' })
    input: ConfirmHearingInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('confirmHearing', input, commands.confirmHearing);
  }

  @Mutation(() => payload.rescheduleHearing, {
    description: 'Moves a hearing to another time; the requested State confirms it anew.',
  })
  rescheduleHearing(
    @Arg('input', () => RescheduleHearingInput, { description: 'What the command needs.' })
    input: RescheduleHearingInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('rescheduleHearing', input, commands.rescheduleHearing);
  }

  @Mutation(() => payload.recordHearing, {
    description: 'Says that a hearing was held, with its record (UNCAC art. 46(17), (18)).',
  })
  recordHearing(
    @Arg('input', () => RecordHearingInput, { description: 'What the command needs.' })
    input: RecordHearingInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('recordHearing', input, commands.recordHearing);
  }

  @Mutation(() => payload.cancelHearing, {
    description: 'Cancels a hearing.',
  })
  cancelHearing(
    @Arg('input', () => CancelHearingInput, { description: 'What the command needs.' })
    input: CancelHearingInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('cancelHearing', input, commands.cancelHearing);
  }
}
