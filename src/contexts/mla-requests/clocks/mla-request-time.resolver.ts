import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { commandPayload } from '../../../platform/reads/connection-types.js';
import { planned } from '../../../platform/reads/planned-field.js';
import { DateTime } from '../../../platform/scalars.js';
import type { CommandOutcome } from '../../../platform/reads/records.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { MlaRequest } from '../mla-request.entity.js';
import { clockCommands } from './clock.commands.js';
import { MlaRequestHolding } from './mla-request-ball.entity.js';
import { MlaRequestClock } from './mla-request-clock.entity.js';
import {
  MlaRequestBallConnection,
  MlaRequestClockConnection,
  MlaRequestClockExtensionConnection,
  MlaRequestClockPauseConnection,
  MlaRequestDelayConnection,
  MlaRequestTimeArguments,
} from './time.arguments.js';
import { ExtendMlaRequestClockInput, RecordMlaRequestDelayInput } from './time.inputs.js';

const ExtendPayload = commandPayload('extendMlaRequestClock', 'mlaRequest', 'MlaRequest', () => MlaRequest);
const DelayPayload = commandPayload('recordMlaRequestDelay', 'mlaRequest', 'MlaRequest', () => MlaRequest);

/** What is due with a request, and whose turn it is. */
@Resolver(() => MlaRequest)
export class MlaRequestTimeResolver {
  @FieldResolver(() => MlaRequestClockConnection, {
    nullable: true,
    description: 'All clocks of the request of which the viewer knows, ended ones included.',
  })
  clocks(@Args(() => MlaRequestTimeArguments) _page: MlaRequestTimeArguments): never {
    return planned();
  }

  @FieldResolver(() => [MlaRequestClock], {
    nullable: true,
    description: 'The clocks that have not ended of which the viewer knows, by what is due first.',
  })
  runningClocks(): never {
    return planned();
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description:
      'When the first of the running clocks of which the viewer knows is due (UTC), of whichever State; null when none runs. When it has passed, something is overdue. By the end of a condition nothing is due.',
  })
  nextDueAt(): never {
    return planned();
  }

  @FieldResolver(() => MlaRequestBallConnection, {
    nullable: true,
    description: 'Whose turn it was, from when to when; from submission on.',
  })
  ballPeriods(@Args(() => MlaRequestTimeArguments) _page: MlaRequestTimeArguments): never {
    return planned();
  }

  @FieldResolver(() => [MlaRequestHolding], {
    nullable: true,
    description: 'For how long each has had the turn, up to now; empty before submission.',
  })
  holdings(): never {
    return planned();
  }

  @FieldResolver(() => MlaRequestDelayConnection, {
    nullable: true,
    description: 'Why it takes long, as those whose turn it was have said.',
  })
  delays(@Args(() => MlaRequestTimeArguments) _page: MlaRequestTimeArguments): never {
    return planned();
  }

  @Mutation(() => ExtendPayload, {
    description:
      'Says that the own State needs more time for what it is bound to: why, and until when; before the time has run out.',
  })
  extendMlaRequestClock(
    @Arg('input', () => ExtendMlaRequestClockInput) input: ExtendMlaRequestClockInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('extendMlaRequestClock', input, clockCommands.extendMlaRequestClock);
  }

  @Mutation(() => DelayPayload, {
    description:
      'Says why it takes long, by the State whose turn it is, or by the authority that executes while it does. Both States read it.',
  })
  recordMlaRequestDelay(
    @Arg('input', () => RecordMlaRequestDelayInput) input: RecordMlaRequestDelayInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('recordMlaRequestDelay', input, clockCommands.recordMlaRequestDelay);
  }
}

/** The parts of a clock. */
@Resolver(() => MlaRequestClock)
export class MlaRequestClockPartsResolver {
  @FieldResolver(() => MlaRequestClockPauseConnection, { description: 'When it stood still.' })
  pauses(@Args(() => MlaRequestTimeArguments) _page: MlaRequestTimeArguments): never {
    return planned();
  }

  @FieldResolver(() => MlaRequestClockExtensionConnection, { description: 'When and why it was extended.' })
  extensions(@Args(() => MlaRequestTimeArguments) _page: MlaRequestTimeArguments): never {
    return planned();
  }
}
