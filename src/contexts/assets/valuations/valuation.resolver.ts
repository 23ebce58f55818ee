import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { commandPayload, connectionOf, PageArguments } from '../../../platform/reads/connection-types.js';
import { planned } from '../../../platform/reads/planned-field.js';
import type { CommandOutcome } from '../../../platform/reads/records.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { Asset } from '../asset.entity.js';
import { AssetValuation } from './asset-valuation.entity.js';
import { valueAsset } from './commands/value-asset.js';
import { ValueAssetInput } from './valuation.inputs.js';

const AssetValuationConnection = connectionOf('AssetValuation', () => AssetValuation, 'values');
const ValueAssetPayload = commandPayload('valueAsset', 'asset', 'Asset', () => Asset);

/** What an asset is worth, and the command on that. */
@Resolver(() => Asset)
export class AssetValuationsResolver {
  @FieldResolver(() => AssetValuationConnection, {
    nullable: true,
    description: 'What it was worth, the latest day first.',
  })
  valuations(@Args(() => PageArguments) _page: PageArguments): never {
    return planned();
  }

  @Mutation(() => ValueAssetPayload, {
    description:
      'The recording State, or the State in which it lies, enters what an asset was worth on a day (UNCAC art. 55(3)(a)).',
  })
  valueAsset(
    @Arg('input', () => ValueAssetInput, { description: 'What the command needs.' }) input: ValueAssetInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('valueAsset', input, valueAsset);
  }
}
