import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput } from '../../../platform/errors.js';
import { Asset } from '../../assets/index.js';
import { knownStates } from '../../cases/index.js';
import { assetLedgerSteps } from '../asset-ledger.steps.js';
import { movements } from '../ledger.accounts.js';
import { LedgerEntry } from '../ledger-entry.entity.js';
import type { EnterInLedgerInput } from '../ledger.inputs.js';
import { refuseShortfall } from './balanced.js';
import { entryProblems } from './entry-problems.js';

/**
 * The State that keeps the ledger enters what was done on a day with an amount of the asset (UNCAC arts 54, 55, 57). Nothing
 * leaves what is restrained or confiscated that was not there.
 */
export async function enterInLedger(operation: Operation, input: EnterInLedgerInput): Promise<Subject> {
  const asset = await operation.takeUnversioned(Asset, input.id);
  assetLedgerSteps.check(asset, 'enterInLedger');
  const { em, now, state: code } = operation;
  const problems = await entryProblems(operation, input);
  if (problems.length > 0) throw badInput(problems);
  const { kind, day, amount, currency, recipient = null, recipientState, reference, purpose = null } = input;
  const stateOf = await knownStates(
    operation,
    { field: 'viewer.state', code },
    { field: 'input.recipientState', code: recipientState },
  );
  const { from, to } = movements[kind];
  const entry = Object.assign(new LedgerEntry(), {
    ...{ asset, case: asset.case, enteredBy: stateOf(code), kind, day, amount, currency },
    ...{ fromAccount: input.fromAccount ?? from[0], toAccount: input.toAccount ?? to[0] },
    ...{ recipient, recipientState: recipientState == null ? null : stateOf(recipientState) },
    ...{
      inPlaceOf: await substituted(operation, asset, input.inPlaceOf),
      reference,
      purpose,
      createdAt: now,
    },
  });
  await refuseShortfall(em, entry);
  em.persist(entry);
  return { type: 'Asset', key: asset.id, chain: asset.case.id };
}

async function substituted(
  operation: Operation,
  asset: Asset,
  id: string | null | undefined,
): Promise<Asset | null> {
  if (id == null) return null;
  const other = await operation.refer(Asset, id, 'input.inPlaceOf');
  if (other.id !== asset.id && other.case.id === asset.case.id) return other;
  throw badInput([{ field: 'input.inPlaceOf', message: 'Name another asset of the same case.' }]);
}
