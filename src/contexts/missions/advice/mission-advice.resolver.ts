import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { commandPayload, connectionOf, PageArguments } from '../../../platform/reads/connection-types.js';
import { planned } from '../../../platform/reads/planned-field.js';
import type { CommandOutcome } from '../../../platform/reads/records.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { Mission } from '../mission.entity.js';
import { addMissionAdvice } from './commands/add-mission-advice.js';
import { MissionAdvice } from './mission-advice.entity.js';
import { AddMissionAdviceInput } from './mission-advice.inputs.js';

const MissionAdviceConnection = connectionOf('MissionAdvice', () => MissionAdvice, 'advice');
const AddMissionAdvicePayload = commandPayload('addMissionAdvice', 'mission', 'Mission', () => Mission);

/** Advice on cases in a mission, and the command on that. */
@Resolver(() => Mission)
export class MissionAdviceResolver {
  @FieldResolver(() => MissionAdviceConnection, {
    nullable: true,
    description:
      'Technical advice on cases, in the order in which it was given; for the host State and the team alone.',
  })
  advice(@Args(() => PageArguments) _page: PageArguments): never {
    return planned();
  }

  @Mutation(() => AddMissionAdvicePayload, {
    description: 'Somebody in the team of a mission gives the host State technical advice on a case.',
  })
  addMissionAdvice(
    @Arg('input', () => AddMissionAdviceInput, { description: 'What the command needs.' })
    input: AddMissionAdviceInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('addMissionAdvice', input, addMissionAdvice);
  }
}
