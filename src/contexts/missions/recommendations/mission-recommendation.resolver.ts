import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { commandAvailabilityType } from '../../../platform/commands/available-commands.js';
import { commandPayload, connectionOf, PageArguments } from '../../../platform/reads/connection-types.js';
import { planned } from '../../../platform/reads/planned-field.js';
import type { CommandOutcome } from '../../../platform/reads/records.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { Mission } from '../mission.entity.js';
import {
  addMissionRecommendation,
  amendMissionRecommendation,
} from './commands/enter-mission-recommendation.js';
import { noteRecommendationProgress } from './commands/note-recommendation-progress.js';
import { MissionRecommendation } from './mission-recommendation.entity.js';
import * as inputs from './mission-recommendation.inputs.js';
import { missionRecommendationStates } from './mission-recommendation.states.js';
import { RecommendationProgress } from './recommendation-progress.entity.js';

/** What a recommendation says of the commands that can be given on it. */
export const missionRecommendationAvailability = commandAvailabilityType(
  'MissionRecommendation',
  'recommendation',
  missionRecommendationStates,
);

const payload = (command: string) => commandPayload(command, 'mission', 'Mission', () => Mission);
const AddMissionRecommendationPayload = payload('addMissionRecommendation');
const AmendMissionRecommendationPayload = payload('amendMissionRecommendation');
const NoteRecommendationProgressPayload = payload('noteRecommendationProgress');
const MissionRecommendationConnection = connectionOf(
  'MissionRecommendation',
  () => MissionRecommendation,
  'recommendations',
);

/** What a mission recommends, and commands on that. */
@Resolver(() => Mission)
export class MissionRecommendationsResolver {
  @FieldResolver(() => MissionRecommendationConnection, {
    description: 'What it recommends, by the day until which it is due.',
  })
  recommendations(@Args(() => PageArguments) _page: PageArguments): never {
    return planned();
  }

  @Mutation(() => AddMissionRecommendationPayload, { description: 'StAR enters what a mission recommends.' })
  addMissionRecommendation(
    @Arg('input', () => inputs.AddMissionRecommendationInput, { description: 'What the command needs.' })
    input: inputs.AddMissionRecommendationInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('addMissionRecommendation', input, addMissionRecommendation);
  }

  @Mutation(() => AmendMissionRecommendationPayload, {
    description: 'StAR corrects a recommendation while the mission goes on.',
  })
  amendMissionRecommendation(
    @Arg('input', () => inputs.AmendMissionRecommendationInput, { description: 'What the command needs.' })
    input: inputs.AmendMissionRecommendationInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('amendMissionRecommendation', input, amendMissionRecommendation);
  }

  @Mutation(() => NoteRecommendationProgressPayload, {
    description: 'The host State or StAR notes how a recommendation is carried out, also after the mission.',
  })
  noteRecommendationProgress(
    @Arg('input', () => inputs.NoteRecommendationProgressInput, { description: 'What the command needs.' })
    input: inputs.NoteRecommendationProgressInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('noteRecommendationProgress', input, noteRecommendationProgress);
  }
}

/** The parts of a recommendation. */
@Resolver(() => MissionRecommendation)
export class MissionRecommendationResolver {
  @FieldResolver(() => [RecommendationProgress], {
    description: 'What the host State and StAR noted of how it is carried out, the earliest first.',
  })
  progress(): never {
    return planned();
  }

  @FieldResolver(() => [missionRecommendationAvailability.type], {
    description: 'What this viewer may do with the recommendation as it stands.',
  })
  availableCommands(): never {
    return planned();
  }
}
