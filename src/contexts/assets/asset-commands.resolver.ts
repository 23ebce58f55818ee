import { Arg, Ctx, Mutation, Resolver, type ClassType } from 'type-graphql';
import { commandPayload } from '../../platform/reads/connection-types.js';
import type { CommandOutcome } from '../../platform/reads/records.js';
import type { RequestContext } from '../../platform/request-context.js';
import { assetCommands as commands } from './asset.commands.js';
import { Asset } from './asset.entity.js';
import {
  AmendAssetInput,
  IdentifyAssetInput,
  RecordAssetDissipatedInput,
  RecordAssetInput,
} from './asset.inputs.js';

const own = ['recordAsset', 'amendAsset', 'identifyAsset', 'recordAssetDissipated'] as const;

const payload = Object.fromEntries(
  own.map((command) => [command, commandPayload(command, 'asset', 'Asset', () => Asset)]),
) as Record<(typeof own)[number], ClassType>;

/** Commands on assets. */
@Resolver()
export class AssetCommandsResolver {
  @Mutation(() => payload.recordAsset, {
    description:
      'A party State records an asset in the case (UNCAC art. 31); it is suspected until it is found.',
  })
  recordAsset(
    @Arg('input', () => RecordAssetInput, { description: 'What the command needs.' }) input: RecordAssetInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('recordAsset', input, commands.recordAsset);
  }

  @Mutation(() => payload.amendAsset, {
    description:
      'The recording State changes what it recorded of an asset; the State in which it lies says where exactly.',
  })
  amendAsset(
    @Arg('input', () => AmendAssetInput, { description: 'What the command needs.' }) input: AmendAssetInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('amendAsset', input, commands.amendAsset);
  }

  @Mutation(() => payload.identifyAsset, {
    description:
      'The recording State, or the State in which it lies, says that an asset was found (UNCAC art. 31(2)); every party State then knows where.',
  })
  identifyAsset(
    @Arg('input', () => IdentifyAssetInput, { description: 'What the command needs.' })
    input: IdentifyAssetInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('identifyAsset', input, commands.identifyAsset);
  }

  @Mutation(() => payload.recordAssetDissipated, {
    description:
      'The recording State, or the State in which it lay, says that an asset is gone, and what happened to it.',
  })
  recordAssetDissipated(
    @Arg('input', () => RecordAssetDissipatedInput, { description: 'What the command needs.' })
    input: RecordAssetDissipatedInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('recordAssetDissipated', input, commands.recordAssetDissipated);
  }
}
