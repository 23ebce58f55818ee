import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver } from 'type-graphql';
import { planned } from '../../../platform/reads/planned-field.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { MlaRequest } from '../../mla-requests/index.js';
import { EvidenceItem } from '../evidence-item.entity.js';
import {
  EvidenceUseConnection,
  EvidenceUsesArguments,
  ExculpatoryNoticeConnection,
  ExculpatoryNoticesArguments,
} from './evidence-use.arguments.js';

@Resolver()
export class EvidenceUseResolver {
  @Query(() => EvidenceUseConnection, {
    nullable: true,
    description:
      'The ledger of uses of evidence: for the requesting State its own, for the requested State what rests on its consent or on the exculpatory exception (UNCAC art. 46(19)).',
  })
  evidenceUses(
    @Args(() => EvidenceUsesArguments) _page: EvidenceUsesArguments,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.page(info, 'EvidenceUse');
  }
}

/** The ledger of one piece of evidence. */
@Resolver(() => EvidenceItem)
export class EvidenceItemUsesResolver {
  @FieldResolver(() => EvidenceUseConnection, {
    description: 'The uses of it that were entered, as far as this viewer may see them.',
  })
  uses(@Args(() => EvidenceUsesArguments) _page: EvidenceUsesArguments): never {
    return planned();
  }
}

/** What this context shows on a request. */
@Resolver(() => MlaRequest)
export class MlaRequestUsesResolver {
  @FieldResolver(() => EvidenceUseConnection, {
    nullable: true,
    description: 'The uses of its evidence, as far as this viewer may see them.',
  })
  evidenceUses(@Args(() => EvidenceUsesArguments) _page: EvidenceUsesArguments): never {
    return planned();
  }

  @FieldResolver(() => ExculpatoryNoticeConnection, {
    nullable: true,
    description: 'The notices of disclosing evidence that exculpates an accused person (UNCAC art. 46(19)).',
  })
  exculpatoryNotices(@Args(() => ExculpatoryNoticesArguments) _page: ExculpatoryNoticesArguments): never {
    return planned();
  }
}
