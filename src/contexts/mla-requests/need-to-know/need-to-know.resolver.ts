import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { commandPayload } from '../../../platform/reads/connection-types.js';
import { planned } from '../../../platform/reads/planned-field.js';
import type { CommandOutcome } from '../../../platform/reads/records.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestConflict } from './mla-request-conflict.entity.js';
import { MlaRequestRestriction } from './mla-request-restriction.entity.js';
import { needToKnowCommands as commands } from './need-to-know.commands.js';
import {
  DecideMlaRequestConflictInput,
  DeclareMlaRequestConflictInput,
  LiftMlaRequestRestrictionInput,
  RestrictMlaRequestInput,
} from './need-to-know.inputs.js';

const payloadOf = (command: keyof typeof commands) =>
  commandPayload(command, 'mlaRequest', 'MlaRequest', () => MlaRequest);
const RestrictMlaRequestPayload = payloadOf('restrictMlaRequest');
const LiftMlaRequestRestrictionPayload = payloadOf('liftMlaRequestRestriction');
const DeclareMlaRequestConflictPayload = payloadOf('declareMlaRequestConflict');
const DecideMlaRequestConflictPayload = payloadOf('decideMlaRequestConflict');

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

  @FieldResolver(() => [MlaRequestConflict], {
    nullable: true,
    description:
      "Conflicts of interest of the own State's people with the request, the oldest first. Null for those who serve neither in a central authority nor as auditors.",
  })
  conflicts(): never {
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

  @Mutation(() => DeclareMlaRequestConflictPayload, {
    description:
      'Declares a conflict of interest with a request (UNCAC art. 7(4), 8(5)): it does not exist for that person from then on, until a supervisor dismisses the conflict. The person no longer works on it, and what the person proposed is taken back. The payload carries no request for whoever declares the own conflict.',
  })
  declareMlaRequestConflict(
    @Arg('input', () => DeclareMlaRequestConflictInput, { description: 'What the command needs.' })
    input: DeclareMlaRequestConflictInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('declareMlaRequestConflict', input, commands.declareMlaRequestConflict);
  }

  @Mutation(() => DecideMlaRequestConflictPayload, {
    description:
      'A supervisor decides on the conflict of interest of another person: upheld, the request stays hidden from that person; dismissed, the person sees it again.',
  })
  decideMlaRequestConflict(
    @Arg('input', () => DecideMlaRequestConflictInput, { description: 'What the command needs.' })
    input: DecideMlaRequestConflictInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('decideMlaRequestConflict', input, commands.decideMlaRequestConflict);
  }
}
