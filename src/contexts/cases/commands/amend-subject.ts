import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { CaseSubject } from '../case-subject.entity.js';
import { alwaysProtected } from '../case-subject.enums.js';
import type { AmendSubjectInput } from '../case-subject.inputs.js';
import { caseStates } from '../case.states.js';
import { Case } from '../case.entity.js';
import { noteAmendment } from './case-amendment.js';
import { givenValues, refuseTakingAway } from './given-values.js';
import { knownStates } from './known-states.js';
import { addIdentifiers, issuersAsked } from './subject-identifiers.js';

/** The leading State changes what it entered of a person or entity, or protects it. */
export async function amendSubject(operation: Operation, input: AmendSubjectInput): Promise<Subject> {
  const subject = await operation.take(CaseSubject, input.id, input.expectedVersion);
  const found = await operation.em.findOneOrFail(Case, { id: subject.case.id });
  caseStates.next(found, 'amendSubject');
  refuseTakingAway(input, 'name', 'role', 'isProtected');
  const { aliases, nationality } = input;
  const stateOf = await knownStates(
    operation,
    { field: 'input.nationality', code: nationality },
    ...issuersAsked(input.addIdentifiers, 'input.addIdentifiers'),
  );
  const wasProtected = subject.isProtected;
  Object.assign(subject, givenValues(input, 'name', 'role', 'isProtected', 'bornOn', 'location'));
  if (aliases !== undefined) subject.aliases = aliases ?? [];
  if (nationality !== undefined) subject.nationality = nationality === null ? null : stateOf(nationality);
  subject.isProtected ||= alwaysProtected.has(subject.role);
  subject.updatedAt = operation.now;
  addIdentifiers(operation, subject, input.addIdentifiers ?? [], stateOf);
  if (!wasProtected || !subject.isProtected) {
    found.updatedAt = operation.now;
    await noteAmendment(operation, found);
  }
  return { type: 'CaseSubject', key: subject.id, chain: found.id };
}
