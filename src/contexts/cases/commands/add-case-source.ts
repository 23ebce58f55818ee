import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { CaseSource } from '../case-source.entity.js';
import { Case } from '../case.entity.js';
import type { AddCaseSourceInput } from '../case.inputs.js';
import { caseStates } from '../case.states.js';
import { aboutCase, noteAmendment } from './case-amendment.js';

/** The leading State says where facts of the case were read. */
export async function addCaseSource(operation: Operation, input: AddCaseSourceInput): Promise<Subject> {
  const found = await operation.take(Case, input.id, input.expectedVersion);
  caseStates.next(found, 'addCaseSource');
  const { title, quality, url = null, readOn = null } = input;
  operation.em.persist(Object.assign(new CaseSource(), { case: found, title, quality, url, readOn }));
  found.updatedAt = operation.now;
  await noteAmendment(operation, found);
  return aboutCase(found);
}
