import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { commandPayload, connectionOf, PageArguments } from '../../../platform/reads/connection-types.js';
import { planned } from '../../../platform/reads/planned-field.js';
import type { CommandOutcome } from '../../../platform/reads/records.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { Mission } from '../mission.entity.js';
import { addMissionExpert, endMissionExpert } from './commands/change-team.js';
import { MissionExpert } from './mission-expert.entity.js';
import { AddMissionExpertInput, EndMissionExpertInput } from './mission-expert.inputs.js';

const MissionExpertConnection = connectionOf('MissionExpert', () => MissionExpert, 'people in a team');
const AddMissionExpertPayload = commandPayload('addMissionExpert', 'mission', 'Mission', () => Mission);
const EndMissionExpertPayload = commandPayload('endMissionExpert', 'mission', 'Mission', () => Mission);

/** Who is in the team of a mission, and commands on that. */
@Resolver(() => Mission)
export class MissionTeamResolver {
  @FieldResolver(() => MissionExpertConnection, {
    nullable: true,
    description: 'Who is or was in the team, in the order in which they joined; for the host State and StAR.',
  })
  experts(@Args(() => PageArguments) _page: PageArguments): never {
    return planned();
  }

  @Mutation(() => AddMissionExpertPayload, {
    description: 'StAR takes somebody into the team of a mission (UNCAC art. 60(5)).',
  })
  addMissionExpert(
    @Arg('input', () => AddMissionExpertInput, { description: 'What the command needs.' })
    input: AddMissionExpertInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('addMissionExpert', input, addMissionExpert);
  }

  @Mutation(() => EndMissionExpertPayload, { description: 'StAR says that somebody left the team.' })
  endMissionExpert(
    @Arg('input', () => EndMissionExpertInput, { description: 'What the command needs.' })
    input: EndMissionExpertInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('endMissionExpert', input, endMissionExpert);
  }
}
