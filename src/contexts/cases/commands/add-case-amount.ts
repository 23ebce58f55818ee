import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput } from '../../../platform/errors.js';
import { CaseAmount } from '../case-amount.entity.js';
import { Case } from '../case.entity.js';
import type { AddCaseAmountInput } from '../case.inputs.js';
import { caseStates } from '../case.states.js';
import { aboutCase, noteAmendment } from './case-amendment.js';

/** The leading State enters an amount that the case tells of, nominal and in its own currency. */
export async function addCaseAmount(operation: Operation, input: AddCaseAmountInput): Promise<Subject> {
  const found = await operation.take(Case, input.id, input.expectedVersion);
  caseStates.next(found, 'addCaseAmount');
  const { kind, amount, currency, year = null } = input;
  if (amount.startsWith('-'))
    throw badInput([{ field: 'input.amount', message: 'An amount is not negative.' }]);
  operation.em.persist(Object.assign(new CaseAmount(), { case: found, kind, amount, currency, year }));
  found.updatedAt = operation.now;
  await noteAmendment(operation, found);
  return aboutCase(found);
}
