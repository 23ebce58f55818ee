import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { badInput, DomainError } from '../../../../platform/errors.js';
import { knownStates, lastFourOf } from '../../../cases/index.js';
import { State } from '../../../directory/index.js';
import { Asset } from '../../asset.entity.js';
import { assetStates } from '../../asset.states.js';
import { aboutAsset, noteChange } from '../../commands/parts.js';
import { AssetIdentifierValue } from '../asset-identifier-value.entity.js';
import { AssetIdentifier } from '../asset-identifier.entity.js';
import { readIdentifier } from '../asset-identifier.js';
import type { AddAssetIdentifierInput } from '../identifier.inputs.js';
import { kindsOf } from '../kinds-by-class.js';

/** How many identifiers an asset can have; beyond that somebody repeats a command by mistake. */
const most = 50;

/**
 * The recording State, or the State in which it lies, enters a number or code of an asset, in the normal form of its standard:
 * whole for itself and the State in which the asset lies, the last four characters for the others.
 */
export async function addAssetIdentifier(
  operation: Operation,
  input: AddAssetIdentifierInput,
): Promise<Subject> {
  const asset = await operation.takeUnversioned(Asset, input.id);
  assetStates.next(asset, 'addAssetIdentifier');
  const { em, state, now } = operation;
  const value = valueOf(asset, input);
  const { kind, chain = null, issuedIn } = input;
  const stateOf = await knownStates(operation, { field: 'input.issuedIn', code: issuedIn });
  const known = await em.find(AssetIdentifier, { asset: asset.id });
  const alike = known.filter(
    (one) => one.kind === kind && one.chain === chain && (one.issuedIn?.code ?? null) === (issuedIn ?? null),
  );
  await refuseTwice(operation, alike, value);
  if (known.length >= most)
    throw new DomainError('CONFLICT', `An asset can have at most ${String(most)} identifiers.`);
  const identifier = Object.assign(new AssetIdentifier(), {
    ...{ asset, case: asset.case, enteredBy: em.getReference(State, state), kind, chain },
    issuedIn: issuedIn == null ? null : stateOf(issuedIn),
    ...{ valueLastFour: lastFourOf(value), createdAt: now },
  });
  em.persist(identifier);
  em.persist(Object.assign(new AssetIdentifierValue(), { identifier, value }));
  await noteChange(operation, asset);
  return aboutAsset(asset);
}

/** The value in normal form. Throws BAD_USER_INPUT for a kind that does not fit the class, or a value that is none of its kind. */
function valueOf({ assetClass }: Asset, { kind, value, chain }: AddAssetIdentifierInput): string {
  const kinds = kindsOf(assetClass);
  if (!kinds.includes(kind)) {
    const message = `An asset of the class ${assetClass} has no ${kind}: give ${kinds.join(', ')}, or amend the class first.`;
    throw badInput([{ field: 'input.kind', message }]);
  }
  const read = readIdentifier(kind, value, chain ?? null);
  if ('value' in read) return read.value;
  throw badInput([{ field: 'input.value', message: read.fault }]);
}

/** Of what this viewer may read whole. */
async function refuseTwice(
  { em }: Operation,
  alike: readonly AssetIdentifier[],
  value: string,
): Promise<void> {
  const twin = await em.findOne(AssetIdentifierValue, {
    identifier: { $in: alike.map(({ id }) => id) },
    value,
  });
  if (twin !== null)
    throw new DomainError('CONFLICT', 'The asset has this identifier already.', { field: 'input.value' });
}
