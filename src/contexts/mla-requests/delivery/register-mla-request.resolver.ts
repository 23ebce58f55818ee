import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CommandOutcome } from '../../../platform/reads/records.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { mlaRequestCommands as commands } from '../mla-request.commands.js';
import { MlaRequestStepInput } from '../mla-request-life.inputs.js';
import { payload } from '../mla-request.payloads.js';
import { RegisterMlaRequestInput } from './register-mla-request.inputs.js';

@Resolver()
export class RegisterMlaRequestResolver {
  @Mutation(() => payload.registerMlaRequest, {
    description:
      'Enters a request that came on paper from a State that does not take part in Repatria; the own State keeps both sides of it (UNCAC art. 46(13)–(15)).',
  })
  registerMlaRequest(
    @Arg('input', () => RegisterMlaRequestInput) input: RegisterMlaRequestInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('registerMlaRequest', input, commands.registerMlaRequest);
  }

  @Mutation(() => payload.receiveMlaRequest, {
    description:
      'Says that the requested State has taken a submitted request up: evidence that it is delivered, before it is acknowledged (UNCAC art. 46(13), (14)). Of a counterpart that does not take part: what its paper says.',
  })
  receiveMlaRequest(
    @Arg('input', () => MlaRequestStepInput) input: MlaRequestStepInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('receiveMlaRequest', input, commands.receiveMlaRequest);
  }
}
