import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { commandPayload } from '../../platform/reads/connection-types.js';
import type { CommandOutcome } from '../../platform/reads/records.js';
import type { RequestContext } from '../../platform/request-context.js';
import { recordStateOnRepatria } from './commands/record-state-on-repatria.js';
import { State } from './state.entity.js';
import { RecordStateOnRepatriaInput } from './state.inputs.js';

const RecordPayload = commandPayload('recordStateOnRepatria', 'state', 'State', () => State);

@Resolver()
export class StateCommandsResolver {
  @Mutation(() => RecordPayload, {
    description:
      'Records that the central authority of a State takes part in Repatria from now on: requests drafted to it from this moment are delivered here. Requests that were opened on paper before go on as they are.',
  })
  recordStateOnRepatria(
    @Arg('input', () => RecordStateOnRepatriaInput) input: RecordStateOnRepatriaInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('recordStateOnRepatria', input, recordStateOnRepatria);
  }
}
