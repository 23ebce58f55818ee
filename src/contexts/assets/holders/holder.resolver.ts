import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { commandPayload, connectionOf, PageArguments } from '../../../platform/reads/connection-types.js';
import { planned } from '../../../platform/reads/planned-field.js';
import type { CommandOutcome } from '../../../platform/reads/records.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { Asset } from '../asset.entity.js';
import { AssetHolder } from './asset-holder.entity.js';
import { addAssetHolder } from './commands/add-asset-holder.js';
import { endAssetHolder } from './commands/end-asset-holder.js';
import { AddAssetHolderInput, EndAssetHolderInput } from './holder.inputs.js';

const AssetHolderConnection = connectionOf('AssetHolder', () => AssetHolder, 'holders');
const AddAssetHolderPayload = commandPayload('addAssetHolder', 'asset', 'Asset', () => Asset);
const EndAssetHolderPayload = commandPayload('endAssetHolder', 'asset', 'Asset', () => Asset);

/** Who holds an asset, and commands on that. */
@Resolver(() => Asset)
export class AssetHoldersResolver {
  @FieldResolver(() => AssetHolderConnection, {
    nullable: true,
    description:
      'Who holds it or held it, in the order in which they were entered: registered holders for all who work on the case, beneficial owners for the State that entered them and the State in which it lies.',
  })
  holders(@Args(() => PageArguments) _page: PageArguments): never {
    return planned();
  }

  @Mutation(() => AddAssetHolderPayload, {
    description:
      'The recording State, or the State in which it lies, enters who holds an asset (UNCAC arts 14(1)(a), 52(1)).',
  })
  addAssetHolder(
    @Arg('input', () => AddAssetHolderInput, { description: 'What the command needs.' })
    input: AddAssetHolderInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('addAssetHolder', input, addAssetHolder);
  }

  @Mutation(() => EndAssetHolderPayload, {
    description: 'The State that entered a holder says on which day the holding ended.',
  })
  endAssetHolder(
    @Arg('input', () => EndAssetHolderInput, { description: 'What the command needs.' })
    input: EndAssetHolderInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('endAssetHolder', input, endAssetHolder);
  }
}
