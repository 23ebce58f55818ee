import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { badInput, DomainError } from '../../../../platform/errors.js';
import { State } from '../../../directory/index.js';
import { Asset } from '../../asset.entity.js';
import { assetStates } from '../../asset.states.js';
import { aboutAsset, dayProblems, noteChange } from '../../commands/parts.js';
import { amountProblems } from '../amounts.js';
import { AssetValuationSource } from '../asset-valuation-source.entity.js';
import { AssetValuation } from '../asset-valuation.entity.js';
import type { ValueAssetInput } from '../valuation.inputs.js';

/** How many values an asset can have; beyond that somebody repeats a command by mistake. */
const most = 5_000;

/**
 * The recording State, or the State in which it lies, enters what an asset was worth on a day (UNCAC art. 55(3)(a)). Nothing
 * that was entered changes: the value on another day, or a better one, is entered beside it.
 */
export async function valueAsset(operation: Operation, input: ValueAssetInput): Promise<Subject> {
  const asset = await operation.take(Asset, input.id, input.expectedVersion);
  assetStates.next(asset, 'valueAsset');
  const { em, state, now } = operation;
  const { valuedOn, amount, currency, method, source } = input;
  const problems = [
    ...dayProblems('input.valuedOn', valuedOn, now),
    ...(await amountProblems(operation, input, 'input')),
  ];
  if (problems.length > 0) throw badInput(problems);
  if ((await em.count(AssetValuation, { asset: asset.id })) >= most)
    throw new DomainError('CONFLICT', `An asset can have at most ${String(most)} values.`);
  const valuation = Object.assign(new AssetValuation(), {
    ...{ asset, case: asset.case, enteredBy: em.getReference(State, state) },
    ...{ valuedOn, amount, currency, method, createdAt: now },
  });
  em.persist(valuation);
  em.persist(Object.assign(new AssetValuationSource(), { valuation, source }));
  await noteChange(operation, asset);
  return aboutAsset(asset);
}
