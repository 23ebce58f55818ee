import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Info,
  Mutation,
  Query,
  Resolver,
  type ClassType,
} from 'type-graphql';
import { commandPayload, connectionOf, PageArguments } from '../../../platform/reads/connection-types.js';
import { planned } from '../../../platform/reads/planned-field.js';
import type { CommandOutcome } from '../../../platform/reads/records.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { MlaRequest } from '../mla-request.entity.js';
import { mlaRequestProposedStepAvailability } from './mla-request-proposed-step.availability.js';
import { MlaRequestProposedStep, MlaRequestProposedWord } from './mla-request-proposed-step.entity.js';
import { MlaRequestProposedStepInput } from './mla-request-proposed-step.inputs.js';
import { secondPersonCommands as commands } from './second-person.commands.js';

/** The payload of a command that proposes a step, or decides on one. */
export const stepPayload = (command: string): ClassType =>
  commandPayload(command, 'proposedStep', 'MlaRequestProposedStep', () => MlaRequestProposedStep);

/** What the mutation of such a command says of it. */
export const takesTwoPeople =
  'It takes two people: whoever gives the command proposes it, and it is done when a supervisor who did not approves it (approveMlaRequestStep). While one waits on the record that somebody else of the own State proposed, it is refused (CONFLICT) until that is approved or dropped (dismissMlaRequestStep).';

const ApproveMlaRequestStepPayload = stepPayload('approveMlaRequestStep');
const DismissMlaRequestStepPayload = stepPayload('dismissMlaRequestStep');

const MlaRequestProposedStepConnection = connectionOf(
  'MlaRequestProposedStep',
  () => MlaRequestProposedStep,
  'steps that wait for a second person',
);

/** What a request shows of the steps on its records that wait in the own State. */
@Resolver(() => MlaRequest)
export class MlaRequestProposedStepsResolver {
  @FieldResolver(() => [MlaRequestProposedStep], {
    nullable: true,
    description:
      'The steps on its records that wait in the own State for a second person, the oldest first, also those that can no longer be taken (isOvertaken), until they are dropped or proposed anew; those of the other State never appear.',
  })
  proposedSteps(): never {
    return planned();
  }
}

@Resolver(() => MlaRequestProposedStep)
export class MlaRequestProposedStepResolver {
  @FieldResolver(() => ID, {
    nullable: true,
    description: 'Id of the record on which it would be given; null where it would open one, until it did.',
  })
  record(): never {
    return planned();
  }

  @FieldResolver(() => [MlaRequestProposedWord], { description: 'What it would say.' })
  said(): never {
    return planned();
  }

  @FieldResolver(() => [mlaRequestProposedStepAvailability.type], {
    description: 'What this viewer may do with it as it stands.',
  })
  availableCommands(): never {
    return planned();
  }

  @Query(() => MlaRequestProposedStepConnection, {
    nullable: true,
    description: 'The steps that wait for this viewer to approve them, what waited longest first.',
  })
  waitingMlaRequestSteps(
    @Args(() => PageArguments) _page: PageArguments,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.page(info, 'MlaRequestProposedStep', 'waiting');
  }

  @Mutation(() => ApproveMlaRequestStepPayload, {
    description:
      'A supervisor takes a step as another person of the State proposed it; the other State learns of it with that (four eyes). A step whose record has changed since it was proposed, or whose request has ended, is overtaken (isOvertaken) and refused: then it is proposed anew. Refused (CONFLICT) as well is what somebody proposed who has a conflict of interest with the request: that is dropped, and somebody else proposes it anew.',
  })
  approveMlaRequestStep(
    @Arg('input', () => MlaRequestProposedStepInput, { description: 'What the command needs.' })
    input: MlaRequestProposedStepInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('approveMlaRequestStep', input, commands.approveMlaRequestStep);
  }

  @Mutation(() => DismissMlaRequestStepPayload, {
    description:
      'Drops a step that waits in the own State, or can no longer be taken; the other State never learns of it.',
  })
  dismissMlaRequestStep(
    @Arg('input', () => MlaRequestProposedStepInput, { description: 'What the command needs.' })
    input: MlaRequestProposedStepInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('dismissMlaRequestStep', input, commands.dismissMlaRequestStep);
  }
}
