import { Args, FieldResolver, Resolver } from 'type-graphql';
import { connectionOf, PageArguments } from '../../../platform/reads/connection-types.js';
import { planned } from '../../../platform/reads/planned-field.js';
import { Asset } from '../asset.entity.js';
import { AssetMatch } from './asset-match.entity.js';

const AssetMatchConnection = connectionOf('AssetMatch', () => AssetMatch, 'possible duplicates');

/** What may be the same asset. */
@Resolver(() => Asset)
export class AssetMatchesResolver {
  @FieldResolver(() => AssetMatchConnection, {
    nullable: true,
    description:
      'Other assets with the same identifier, such as the same account or vessel, as far as this viewer sees them and reads the identifiers of both whole; the newest first.',
  })
  possibleDuplicates(@Args(() => PageArguments) _page: PageArguments): never {
    return planned();
  }
}
