import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CommandOutcome } from '../../../platform/reads/records.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { mlaRequestCommands as commands } from '../mla-request.commands.js';
import { payload } from '../mla-request.payloads.js';
import {
  ConcludeMlaRequestConsultationInput,
  OpenMlaRequestConsultationInput,
  SayInMlaRequestConsultationInput,
} from './consultation.inputs.js';

@Resolver()
export class ConsultationCommandsResolver {
  @Mutation(() => payload.openMlaRequestConsultation, {
    description:
      'Opens a consultation with the other State, as must be done before assistance is refused or postponed (UNCAC art. 46(26)).',
  })
  openMlaRequestConsultation(
    @Arg('input', () => OpenMlaRequestConsultationInput) input: OpenMlaRequestConsultationInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('openMlaRequestConsultation', input, commands.openMlaRequestConsultation);
  }

  @Mutation(() => payload.sayInMlaRequestConsultation, {
    description: 'Says something in an open consultation (UNCAC art. 46(26)).',
  })
  sayInMlaRequestConsultation(
    @Arg('input', () => SayInMlaRequestConsultationInput) input: SayInMlaRequestConsultationInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('sayInMlaRequestConsultation', input, commands.sayInMlaRequestConsultation);
  }

  @Mutation(() => payload.concludeMlaRequestConsultation, {
    description: 'Concludes a consultation that the own State opened, with the result (UNCAC art. 46(26)).',
  })
  concludeMlaRequestConsultation(
    @Arg('input', () => ConcludeMlaRequestConsultationInput) input: ConcludeMlaRequestConsultationInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('concludeMlaRequestConsultation', input, commands.concludeMlaRequestConsultation);
  }
}
