import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { commandPayload, connectionOf, PageArguments } from '../../../platform/reads/connection-types.js';
import { planned } from '../../../platform/reads/planned-field.js';
import type { CommandOutcome } from '../../../platform/reads/records.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { Mission } from '../mission.entity.js';
import { addMissionFinding, amendMissionFinding } from './commands/enter-mission-finding.js';
import { MissionFinding } from './mission-finding.entity.js';
import { AddMissionFindingInput, AmendMissionFindingInput } from './mission-finding.inputs.js';

const MissionFindingConnection = connectionOf('MissionFinding', () => MissionFinding, 'findings');
const AddMissionFindingPayload = commandPayload('addMissionFinding', 'mission', 'Mission', () => Mission);
const AmendMissionFindingPayload = commandPayload('amendMissionFinding', 'mission', 'Mission', () => Mission);

/** What a mission found, and commands on that. */
@Resolver(() => Mission)
export class MissionFindingsResolver {
  @FieldResolver(() => MissionFindingConnection, {
    description: 'What it found, in the order in which it was entered.',
  })
  findings(@Args(() => PageArguments) _page: PageArguments): never {
    return planned();
  }

  @Mutation(() => AddMissionFindingPayload, { description: 'StAR enters what a mission found.' })
  addMissionFinding(
    @Arg('input', () => AddMissionFindingInput, { description: 'What the command needs.' })
    input: AddMissionFindingInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('addMissionFinding', input, addMissionFinding);
  }

  @Mutation(() => AmendMissionFindingPayload, {
    description: 'StAR corrects a finding while the mission goes on.',
  })
  amendMissionFinding(
    @Arg('input', () => AmendMissionFindingInput, { description: 'What the command needs.' })
    input: AmendMissionFindingInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('amendMissionFinding', input, amendMissionFinding);
  }
}
