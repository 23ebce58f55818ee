import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { commandPayload } from '../../../platform/reads/connection-types.js';
import { planned } from '../../../platform/reads/planned-field.js';
import type { CommandOutcome } from '../../../platform/reads/records.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { MlaRequest } from '../../mla-requests/index.js';
import { SpontaneousDisclosure } from '../spontaneous-disclosure.entity.js';
import { ConvertDisclosureInput } from './conversion.inputs.js';
import { convertDisclosureToMlaRequest } from './convert-disclosure-to-mla-request.js';
import { DisclosureConversion } from './disclosure-conversion.entity.js';

const Payload = commandPayload('convertDisclosureToMlaRequest', 'mlaRequest', 'MlaRequest', () => MlaRequest);

@Resolver(() => SpontaneousDisclosure)
export class DisclosureConversionResolver {
  @Mutation(() => Payload, {
    description:
      'Opens a draft request for mutual legal assistance from a disclosure that the own State received (UNCAC art. 46(4), art. 56).',
  })
  convertDisclosureToMlaRequest(
    @Arg('input', () => ConvertDisclosureInput) input: ConvertDisclosureInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('convertDisclosureToMlaRequest', input, convertDisclosureToMlaRequest);
  }

  @FieldResolver(() => [DisclosureConversion], {
    nullable: true,
    description: 'The requests that were opened from it, as far as this viewer may see them.',
  })
  conversions(): never {
    return planned();
  }
}

/** What this context shows on a request. */
@Resolver(() => MlaRequest)
export class MlaRequestOriginResolver {
  @FieldResolver(() => DisclosureConversion, {
    nullable: true,
    description:
      'The spontaneous disclosure from which it was opened; null for none that this viewer handles.',
  })
  origin(): never {
    return planned();
  }
}
