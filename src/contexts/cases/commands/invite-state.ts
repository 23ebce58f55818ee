import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, DomainError } from '../../../platform/errors.js';
import type { InviteStateInput } from '../case-access.inputs.js';
import { PartyEntry } from '../case-party.entity.js';
import { Case } from '../case.entity.js';
import { caseStates } from '../case.states.js';
import { aboutCase } from './case-amendment.js';
import { bringIntoCase } from './case-parties.js';
import { knownStates } from './known-states.js';

/** The leading State makes another one party of the case (UNCAC arts 43, 48, 49). */
export async function inviteState(operation: Operation, input: InviteStateInput): Promise<Subject> {
  const found = await operation.take(Case, input.id, input.expectedVersion);
  caseStates.next(found, 'inviteState');
  const field = 'input.state';
  if (input.state === operation.state)
    throw badInput([{ field, message: 'Your own State leads the case; invite another.' }]);
  const stateOf = await knownStates(operation, { field, code: input.state });
  if (!(await bringIntoCase(operation, found, stateOf(input.state), PartyEntry.INVITED)))
    throw new DomainError('CONFLICT', `${input.state} is a party of the case already.`, { field });
  found.updatedAt = operation.now;
  return aboutCase(found);
}
