import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { commandPayload } from '../../../platform/reads/connection-types.js';
import { planned } from '../../../platform/reads/planned-field.js';
import type { CommandOutcome } from '../../../platform/reads/records.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { Asset } from '../asset.entity.js';
import { AssetIdentifier } from './asset-identifier.entity.js';
import { addAssetIdentifier } from './commands/add-asset-identifier.js';
import { AddAssetIdentifierInput } from './identifier.inputs.js';

const AddAssetIdentifierPayload = commandPayload('addAssetIdentifier', 'asset', 'Asset', () => Asset);

/** By what an asset is told from every other, and the command on that. */
@Resolver(() => Asset)
export class AssetIdentifiersResolver {
  @FieldResolver(() => [AssetIdentifier], {
    nullable: true,
    description: 'Numbers, codes and addresses that tell it from every other.',
  })
  identifiers(): never {
    return planned();
  }

  @Mutation(() => AddAssetIdentifierPayload, {
    description:
      'The recording State, or the State in which it lies, enters a number or code of an asset, verified by its standard.',
  })
  addAssetIdentifier(
    @Arg('input', () => AddAssetIdentifierInput, { description: 'What the command needs.' })
    input: AddAssetIdentifierInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('addAssetIdentifier', input, addAssetIdentifier);
  }
}
