import { Arg, Ctx, Mutation, Resolver, type ClassType } from 'type-graphql';
import { commandPayload } from '../../platform/reads/connection-types.js';
import type { CommandOutcome } from '../../platform/reads/records.js';
import type { RequestContext } from '../../platform/request-context.js';
import { measureCommands as commands } from './measure.commands.js';
import {
  ArgueForMeasureInput,
  ExecuteMeasureInput,
  MeasureCommandInput,
  PlanMeasureInput,
  ProposeLiftingMeasureInput,
  RecordThirdPartyClaimInput,
} from './measure.inputs.js';
import { ProvisionalMeasure } from './provisional-measure.entity.js';

const payload = Object.fromEntries(
  Object.keys(commands).map((command) => [
    command,
    commandPayload(command, 'measure', 'ProvisionalMeasure', () => ProvisionalMeasure),
  ]),
) as Record<keyof typeof commands, ClassType>;

@Resolver()
export class MeasureCommandsResolver {
  @Mutation(() => payload.planMeasure, {
    description:
      'The requested State plans freezing or seizure for a request; nobody else sees it before it is executed (UNCAC art. 54(2), 55(2)).',
  })
  planMeasure(
    @Arg('input', () => PlanMeasureInput) input: PlanMeasureInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('planMeasure', input, commands.planMeasure);
  }

  @Mutation(() => payload.executeMeasure, {
    description:
      'Says that a measure was ordered and executed; from now on the requesting State sees it (UNCAC art. 55(2)).',
  })
  executeMeasure(
    @Arg('input', () => ExecuteMeasureInput) input: ExecuteMeasureInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('executeMeasure', input, commands.executeMeasure);
  }

  @Mutation(() => payload.proposeLiftingMeasure, {
    description:
      'Proposes to lift a measure, and opens the window in which the requesting State may argue for keeping it; somebody else lifts it (UNCAC art. 55(7), (8)).',
  })
  proposeLiftingMeasure(
    @Arg('input', () => ProposeLiftingMeasureInput) input: ProposeLiftingMeasureInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('proposeLiftingMeasure', input, commands.proposeLiftingMeasure);
  }

  @Mutation(() => payload.argueForMeasure, {
    description: 'The requesting State argues for keeping a measure (UNCAC art. 55(8)).',
  })
  argueForMeasure(
    @Arg('input', () => ArgueForMeasureInput) input: ArgueForMeasureInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('argueForMeasure', input, commands.argueForMeasure);
  }

  @Mutation(() => payload.keepMeasure, {
    description: 'Keeps a measure whose lifting was proposed.',
  })
  keepMeasure(
    @Arg('input', () => MeasureCommandInput) input: MeasureCommandInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('keepMeasure', input, commands.keepMeasure);
  }

  @Mutation(() => payload.liftMeasure, {
    description:
      'Lifts a measure as somebody else proposed, after the requesting State answered or could have (UNCAC art. 55(7), (8)).',
  })
  liftMeasure(
    @Arg('input', () => MeasureCommandInput) input: MeasureCommandInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('liftMeasure', input, commands.liftMeasure);
  }

  @Mutation(() => payload.recordThirdPartyClaim, {
    description:
      'Records a right that a third party claims in the property: bona fide third parties are not harmed (UNCAC art. 55(9)).',
  })
  recordThirdPartyClaim(
    @Arg('input', () => RecordThirdPartyClaimInput) input: RecordThirdPartyClaimInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('recordThirdPartyClaim', input, commands.recordThirdPartyClaim);
  }
}
