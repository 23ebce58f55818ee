import { v7 as uuid } from 'uuid';
import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { CaseSubject } from '../case-subject.entity.js';
import { alwaysProtected } from '../case-subject.enums.js';
import type { AddSubjectInput } from '../case-subject.inputs.js';
import { Case } from '../case.entity.js';
import { caseStates } from '../case.states.js';
import { noteAmendment } from './case-amendment.js';
import { knownStates } from './known-states.js';
import { addIdentifiers, statesNamedBy } from './subject-identifiers.js';

/**
 * The leading State enters a person or entity. A protected one leaves no trace that another State could see: not in
 * the version of the case either (UNCAC arts 32, 33).
 * @param id the key of the subject, for the demo world; a fresh one otherwise
 * @param enteredFor the key of the record that names the subject, where another command enters it
 */
export async function addSubject(
  operation: Operation,
  input: AddSubjectInput,
  id: string = uuid(),
  enteredFor: string | null = null,
): Promise<Subject> {
  const found = await operation.takeUnversioned(Case, input.id);
  caseStates.next(found, 'addSubject');
  const { kind, name, role, aliases, nationality, bornOn = null, location = null } = input;
  const stateOf = await knownStates(operation, ...statesNamedBy(input, 'input'));
  const added = Object.assign(new CaseSubject(), {
    id,
    case: found,
    leadState: found.leadState,
    kind,
    name,
    aliases: aliases ?? [],
    nationality: nationality == null ? null : stateOf(nationality),
    role,
    isProtected: input.isProtected === true || alwaysProtected.has(role),
    bornOn,
    location,
    enteredFor,
    createdAt: operation.now,
    updatedAt: operation.now,
  });
  operation.em.persist(added);
  addIdentifiers(operation, added, input.identifiers ?? [], stateOf);
  if (!added.isProtected) {
    found.updatedAt = operation.now;
    await noteAmendment(operation, found);
  }
  return { type: 'CaseSubject', key: added.id, chain: found.id };
}
