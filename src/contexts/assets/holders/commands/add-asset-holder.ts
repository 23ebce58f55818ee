import { v7 as uuid } from 'uuid';
import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { exactUnits } from '../../../../platform/decimal.js';
import { badInput, DomainError, type Problem } from '../../../../platform/errors.js';
import { CaseSubject } from '../../../cases/index.js';
import { State } from '../../../directory/index.js';
import { Asset } from '../../asset.entity.js';
import { assetStates } from '../../asset.states.js';
import { aboutAsset, dayProblems, noteChange } from '../../commands/parts.js';
import { AssetHolder } from '../asset-holder.entity.js';
import { HolderKind } from '../holder.enums.js';
import type { AddAssetHolderInput } from '../holder.inputs.js';
import { mostAtOneTime } from '../holdings.js';

/** How many holders an asset can have; beyond that somebody repeats a command by mistake. */
const most = 500;

/**
 * The recording State, or the State in which it lies, enters who holds an asset: by the register, or in the end (UNCAC
 * arts 14(1)(a), 52(1)). A beneficial owner leaves no trace in the asset that the other States could see.
 * @param id the key of the holder, for the demo world; a fresh one otherwise
 */
export async function addAssetHolder(
  operation: Operation,
  input: AddAssetHolderInput,
  id: string = uuid(),
): Promise<Subject> {
  const asset = await operation.takeUnversioned(Asset, input.id);
  assetStates.next(asset, 'addAssetHolder');
  const { em, state, now } = operation;
  const { kind, name = null, percentage = null, since = null, until = null } = input;
  const subject = await subjectOf(operation, asset, input);
  const through = await throughOf(operation, asset, input);
  const holders = await em.find(AssetHolder, { asset: asset.id });
  const holder = Object.assign(new AssetHolder(), {
    ...{ id, asset, case: asset.case, enteredBy: em.getReference(State, state) },
    ...{ kind, subject, name, percentage, through, since, until, createdAt: now },
  });
  const problems = [
    ...timeProblems(input, now),
    ...partProblems(holder, holders),
    ...circleProblems(holder, holders),
  ];
  if (problems.length > 0) throw badInput(problems);
  if (holders.length >= most)
    throw new DomainError('CONFLICT', `An asset can have at most ${String(most)} holders.`);
  em.persist(holder);
  if (kind === HolderKind.REGISTERED_HOLDER) await noteChange(operation, asset);
  return aboutAsset(asset);
}

async function subjectOf(
  operation: Operation,
  asset: Asset,
  { subjectId, name }: AddAssetHolderInput,
): Promise<CaseSubject | null> {
  const field = 'input.subjectId';
  if ((subjectId == null) === (name == null))
    throw badInput([{ field, message: 'Say who holds it: a person or entity of the case, or else a name.' }]);
  if (subjectId == null) return null;
  const subject = await operation.refer(CaseSubject, subjectId, field);
  if (subject.case.id !== asset.case.id)
    throw badInput([{ field, message: 'This person or entity is in another case; give the name in words.' }]);
  if (subject.isProtected)
    throw badInput([
      {
        field,
        message: 'A protected person is not named to others as a holder; give the asset another holder.',
      },
    ]);
  return subject;
}

async function throughOf(
  operation: Operation,
  asset: Asset,
  { throughId }: AddAssetHolderInput,
): Promise<AssetHolder | null> {
  if (throughId == null) return null;
  const field = 'input.throughId';
  const through = await operation.refer(AssetHolder, throughId, field);
  if (through.asset.id === asset.id) return through;
  throw badInput([{ field, message: 'This is a holder of another asset; name one of the same.' }]);
}

function timeProblems({ since, until }: AddAssetHolderInput, now: Date): readonly Problem[] {
  const field = 'input.until';
  const problems = [...dayProblems('input.since', since, now), ...dayProblems(field, until, now)];
  if (since != null && until != null && until < since)
    problems.push({ field, message: `It began on ${since}, and so ended on no day before.` });
  return problems;
}

const whole = exactUnits('100');

function partProblems(holder: AssetHolder, holders: readonly AssetHolder[]): readonly Problem[] {
  const field = 'input.percentage';
  const { kind, percentage, through } = holder;
  if (percentage === null) return [];
  const part = exactUnits(percentage);
  if (part <= 0n || part > whole)
    return [{ field, message: 'A part is more than 0 and at most 100 per cent.' }];
  if (kind !== HolderKind.REGISTERED_HOLDER) return [];
  const beside = holders.filter((one) => one.kind === kind && one.through?.id === through?.id);
  const together = mostAtOneTime([...beside, holder]);
  if (exactUnits(together) <= whole) return [];
  const message = `Registered holders would hold ${together} per cent together at one time: end a holding first (endAssetHolder), or correct the part.`;
  return [{ field, message }];
}

/** Nobody holds an asset through themselves, however long the way. */
function circleProblems(holder: AssetHolder, holders: readonly AssetHolder[]): readonly Problem[] {
  const known = new Map(holders.map((one) => [one.id, one]));
  for (let above = holder.through; above !== null; above = known.get(above.id)?.through ?? null)
    if (isSamePerson(holder, known.get(above.id) ?? above))
      return [
        {
          field: 'input.throughId',
          message: 'The ownership would be circular: this holder stands above already.',
        },
      ];
  return [];
}

function isSamePerson(one: AssetHolder, other: AssetHolder): boolean {
  if (one.subject !== null || other.subject !== null) return one.subject?.id === other.subject?.id;
  return plain(one.name) === plain(other.name);
}

const plain = (name: string | null): string => (name ?? '').normalize('NFKC').trim().toLowerCase();
