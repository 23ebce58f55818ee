import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver } from 'type-graphql';
import { commandAvailabilityType } from '../../platform/commands/available-commands.js';
import { connectionOf, PageArguments } from '../../platform/reads/connection-types.js';
import { planned } from '../../platform/reads/planned-field.js';
import type { RequestContext } from '../../platform/request-context.js';
import { AuditEventConnection } from '../audit/index.js';
import { State } from '../directory/index.js';
import { MissionsArguments } from './mission.arguments.js';
import { Mission } from './mission.entity.js';
import { missionStates } from './mission.states.js';

const MissionConnection = connectionOf('Mission', () => Mission, 'missions');

/** What a mission says of the commands that can be given on it. */
export const missionAvailability = commandAvailabilityType('Mission', 'mission', missionStates);

/** The parts of a mission. */
@Resolver(() => Mission)
export class MissionResolver {
  @Query(() => Mission, {
    nullable: true,
    description: 'The mission with this id; null when there is none that this viewer may see.',
  })
  mission(
    @Arg('id', () => ID, { description: 'The id as the API gave it, such as "Mission:0199…".' }) id: string,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.byId(info, 'Mission', id);
  }

  @Query(() => MissionConnection, {
    description:
      'The missions that exist for this viewer: for StAR all; for a State and its auditor its own.',
  })
  missions(
    @Args(() => MissionsArguments) _page: MissionsArguments,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.page(info, 'Mission');
  }

  @FieldResolver(() => MissionConnection, {
    description:
      'The missions by which it was followed up, the newest first, as far as this viewer may see them.',
  })
  followUps(@Args(() => PageArguments) _page: PageArguments): never {
    return planned();
  }

  @FieldResolver(() => AuditEventConnection, {
    nullable: true,
    description: 'What was done with the mission, as far as this viewer may see it.',
  })
  auditTrail(@Args(() => PageArguments) _page: PageArguments): never {
    return planned();
  }

  @FieldResolver(() => [missionAvailability.type], {
    description: 'What this viewer may do with the mission as it stands, and what is missing for each.',
  })
  availableCommands(): never {
    return planned();
  }
}

/** What this context shows on a State. */
@Resolver(() => State)
export class StateMissionsResolver {
  @FieldResolver(() => MissionConnection, {
    description: 'The missions for this State that exist for this viewer, the newest first.',
  })
  missions(@Args(() => PageArguments) _page: PageArguments): never {
    return planned();
  }
}
