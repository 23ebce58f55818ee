import { Arg, Ctx, FieldResolver, Mutation, Resolver, type ClassType } from 'type-graphql';
import { commandPayload } from '../../../platform/reads/connection-types.js';
import { planned } from '../../../platform/reads/planned-field.js';
import type { CommandOutcome } from '../../../platform/reads/records.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { MlaRequest } from '../mla-request.entity.js';
import { mlaRequestCostAvailability } from './cost.availability.js';
import { stepPayload, takesTwoPeople } from '../second-person/mla-request-proposed-step.resolver.js';
import { costStepsOfTwo, mlaRequestCostCommands as commands } from './cost.commands.js';
import {
  AgreeToMlaRequestCostInput,
  MlaRequestCostReasonInput,
  ProposeMlaRequestCostTermsInput,
  RecordMlaRequestCostInput,
} from './cost.inputs.js';
import { MlaRequestCost } from './mla-request-cost.entity.js';

const payload = Object.fromEntries(
  Object.keys(commands).map((command) => [
    command,
    command in costStepsOfTwo
      ? stepPayload(command)
      : commandPayload(command, 'cost', 'MlaRequestCost', () => MlaRequestCost),
  ]),
) as Record<keyof typeof commands, ClassType>;

/** What a request shows of its costs. */
@Resolver(() => MlaRequest)
export class MlaRequestCostsResolver {
  @FieldResolver(() => [MlaRequestCost], {
    nullable: true,
    description:
      'What its execution costs, and who bears it (UNCAC art. 46(28)), the oldest first; at most 200.',
  })
  costs(): never {
    return planned();
  }
}

@Resolver(() => MlaRequestCost)
export class MlaRequestCostResolver {
  @FieldResolver(() => [mlaRequestCostAvailability.type], {
    description: 'What this viewer may do with the cost as it stands.',
  })
  availableCommands(): never {
    return planned();
  }

  @Mutation(() => payload.recordMlaRequestCost, {
    description: 'The requested State enters what the execution of a request costs (UNCAC art. 46(28)).',
  })
  recordMlaRequestCost(
    @Arg('input', () => RecordMlaRequestCostInput, { description: 'What the command needs.' })
    input: RecordMlaRequestCostInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('recordMlaRequestCost', input, commands.recordMlaRequestCost);
  }

  @Mutation(() => payload.proposeMlaRequestCostTerms, {
    description: `The requested State proposes terms, and who bears the cost (UNCAC art. 46(28)). ${takesTwoPeople}`,
  })
  proposeMlaRequestCostTerms(
    @Arg('input', () => ProposeMlaRequestCostTermsInput, { description: 'What the command needs.' })
    input: ProposeMlaRequestCostTermsInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('proposeMlaRequestCostTerms', input, commands.proposeMlaRequestCostTerms);
  }

  @Mutation(() => payload.agreeToMlaRequestCost, {
    description: `The requesting State agrees to the terms (UNCAC art. 46(28)). ${takesTwoPeople}`,
  })
  agreeToMlaRequestCost(
    @Arg('input', () => AgreeToMlaRequestCostInput, { description: 'What the command needs.' })
    input: AgreeToMlaRequestCostInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('agreeToMlaRequestCost', input, commands.agreeToMlaRequestCost);
  }

  @Mutation(() => payload.declineMlaRequestCost, {
    description: 'The requesting State does not agree to the terms (UNCAC art. 46(28)).',
  })
  declineMlaRequestCost(
    @Arg('input', () => MlaRequestCostReasonInput, { description: 'What the command needs.' })
    input: MlaRequestCostReasonInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('declineMlaRequestCost', input, commands.declineMlaRequestCost);
  }

  @Mutation(() => payload.dropMlaRequestCost, {
    description: 'The cost does not arise.',
  })
  dropMlaRequestCost(
    @Arg('input', () => MlaRequestCostReasonInput, { description: 'What the command needs.' })
    input: MlaRequestCostReasonInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('dropMlaRequestCost', input, commands.dropMlaRequestCost);
  }
}
