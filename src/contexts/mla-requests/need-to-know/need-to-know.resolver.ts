import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { commandPayload } from '../../../platform/reads/connection-types.js';
import { planned } from '../../../platform/reads/planned-field.js';
import type { CommandOutcome } from '../../../platform/reads/records.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestRestriction } from './mla-request-restriction.entity.js';
import { needToKnowCommands as commands } from './need-to-know.commands.js';
import { LiftMlaRequestRestrictionInput, RestrictMlaRequestInput } from './need-to-know.inputs.js';

const payloadOf = (command: keyof typeof commands) =>
  commandPayload(command, 'mlaRequest', 'MlaRequest', () => MlaRequest);
const RestrictMlaRequestPayload = payloadOf('restrictMlaRequest');
const LiftMlaRequestRestrictionPayload = payloadOf('liftMlaRequestRestriction');

@Resolver(() => MlaRequest)
export class NeedToKnowResolver {
  @FieldResolver(() => [MlaRequestRestriction], {
    nullable: true,
    description:
      "The own State's restrictions of the request to a team, the oldest first; the last one is in force unless it was lifted. Null for those who serve neither in a central authority nor as auditors.",
  })
  restrictions(): never {
    return planned();
  }

  @Mutation(() => RestrictMlaRequestPayload, {
    description:
      'Keeps a request to a team of the own central authority (need to know; UNCAC art. 46(20)): for its other officers the request does not exist from then on. Supervisors always know of it. For the officer who works on it, or a supervisor.',
  })
  restrictMlaRequest(
    @Arg('input', () => RestrictMlaRequestInput, { description: 'What the command needs.' })
    input: RestrictMlaRequestInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('restrictMlaRequest', input, commands.restrictMlaRequest);
  }

  @Mutation(() => LiftMlaRequestRestrictionPayload, {
    description:
      'A supervisor opens a restricted request again to all officers of the own central authority.',
  })
  liftMlaRequestRestriction(
    @Arg('input', () => LiftMlaRequestRestrictionInput, { description: 'What the command needs.' })
    input: LiftMlaRequestRestrictionInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('liftMlaRequestRestriction', input, commands.liftMlaRequestRestriction);
  }
}
