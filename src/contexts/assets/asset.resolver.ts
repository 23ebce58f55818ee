import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver } from 'type-graphql';
import { connectionOf, PageArguments } from '../../platform/reads/connection-types.js';
import { planned } from '../../platform/reads/planned-field.js';
import type { RequestContext } from '../../platform/request-context.js';
import { AuditEventConnection } from '../audit/index.js';
import { Case } from '../cases/index.js';
import { AssetsArguments } from './asset.arguments.js';
import { assetAvailability } from './asset.availability.js';
import { Asset } from './asset.entity.js';

const AssetConnection = connectionOf('Asset', () => Asset, 'assets');

/** The parts of an asset. */
@Resolver(() => Asset)
export class AssetResolver {
  @Query(() => Asset, {
    nullable: true,
    description: 'The asset with this id; null when there is none that this viewer may see.',
  })
  asset(
    @Arg('id', () => ID, { description: 'The id as the API gave it, such as "Asset:0199…".' }) id: string,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.byId(info, 'Asset', id);
  }

  @Query(() => AssetConnection, {
    description:
      'The assets that exist for this viewer: those of the cases to which the State is party, that are assigned or granted.',
  })
  assets(
    @Args(() => AssetsArguments) _page: AssetsArguments,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.page(info, 'Asset');
  }

  @FieldResolver(() => AuditEventConnection, {
    nullable: true,
    description:
      'What was done with the asset and read of it across States, as far as this viewer may see it.',
  })
  auditTrail(@Args(() => PageArguments) _page: PageArguments): never {
    return planned();
  }

  @FieldResolver(() => [assetAvailability.type], {
    description: 'What this viewer may do with the asset as it stands, and what is missing for each.',
  })
  availableCommands(): never {
    return planned();
  }
}

/** What this context shows on a case. */
@Resolver(() => Case)
export class CaseAssetsResolver {
  @FieldResolver(() => AssetConnection, {
    nullable: true,
    description: 'The assets recorded in the case, the newest first; of none of them anything is public.',
  })
  assets(@Args(() => PageArguments) _page: PageArguments): never {
    return planned();
  }
}
