import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { planned } from '../../../platform/reads/planned-field.js';
import type { CommandOutcome } from '../../../platform/reads/records.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { mlaRequestCommands as commands } from '../mla-request.commands.js';
import { MlaRequestStepInput } from '../mla-request-life.inputs.js';
import { commandPayload } from '../../../platform/reads/connection-types.js';
import { MlaRequest } from '../mla-request.entity.js';
import { deliveryCommands } from './delivery.commands.js';
import { MlaRequestCorrection } from './mla-request-correction.entity.js';
import { payload } from '../mla-request.payloads.js';
import { CorrectRegisteredMlaRequestInput, RegisterMlaRequestInput } from './register-mla-request.inputs.js';

const CorrectionPayload = commandPayload(
  'correctRegisteredMlaRequest',
  'mlaRequest',
  'MlaRequest',
  () => MlaRequest,
);

@Resolver(() => MlaRequest)
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

  @FieldResolver(() => [MlaRequestCorrection], {
    nullable: true,
    description:
      'What was typed wrongly when the request was entered from paper, and corrected since, the first first; empty for any other.',
  })
  corrections(): never {
    return planned();
  }

  @Mutation(() => CorrectionPayload, {
    description:
      'Corrects what the own State typed wrongly when it entered a request from paper, while the requesting State does not take part in Repatria; what stood there before is kept, with the reason (UNCAC art. 46(14), (15)).',
  })
  correctRegisteredMlaRequest(
    @Arg('input', () => CorrectRegisteredMlaRequestInput) input: CorrectRegisteredMlaRequestInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('correctRegisteredMlaRequest', input, deliveryCommands.correctRegisteredMlaRequest);
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
