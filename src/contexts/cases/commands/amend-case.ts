import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { CaseNarrative } from '../case-narrative.entity.js';
import { Case } from '../case.entity.js';
import type { AmendCaseInput } from '../case.inputs.js';
import { caseStates } from '../case.states.js';
import { aboutCase, noteAmendment } from './case-amendment.js';
import { givenValues, refuseTakingAway } from './given-values.js';
import { knownStates } from './known-states.js';
import { ownAuthority } from './own-authority.js';
import { addStateRoles, rolesAsked } from './state-roles.js';

/** The leading State changes what the case says. The consents of other States to its publication fall away. */
export async function amendCase(operation: Operation, input: AmendCaseInput): Promise<Subject> {
  const found = await operation.take(Case, input.id, input.expectedVersion);
  caseStates.next(found, 'amendCase');
  refuseTakingAway(input, 'title', 'neutralTitle');
  const asked = rolesAsked(input.addStateRoles, 'input.addStateRoles');
  const stateOf = await knownStates(operation, ...asked);
  const { leadAuthority, uncacOffences } = input;

  const narrative = await operation.em.findOneOrFail(CaseNarrative, { case: found.id });
  Object.assign(narrative, givenValues(input, 'title', 'cluster', 'summary', 'mechanism', 'remark'));
  Object.assign(found, givenValues(input, 'neutralTitle', 'yearStart', 'yearConfiscated', 'yearReturned'));
  if (uncacOffences !== undefined) found.uncacOffences = uncacOffences ?? [];
  if (leadAuthority !== undefined)
    found.leadAuthority =
      leadAuthority === null ? null : await ownAuthority(operation, leadAuthority, 'input.leadAuthority');
  await addStateRoles(operation, found, asked, stateOf);
  found.updatedAt = operation.now;
  await noteAmendment(operation, found);
  return aboutCase(found);
}
