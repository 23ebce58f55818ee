import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, DomainError, type Problem } from '../../../platform/errors.js';
import { CentralAuthority } from '../central-authority.entity.js';
import type { DesignateCentralAuthorityInput } from '../central-authority.inputs.js';
import { StateKind } from '../directory.enums.js';
import { findState } from '../directory.facts.js';
import type { State } from '../state.entity.js';
import { writeEntry } from './entries.js';

/**
 * A supervisor for the own State, or the secretariat, enters a central authority that the directory lacks: of a State,
 * or of a special region or territory of it (UNCAC art. 46(13)).
 */
export async function designateCentralAuthority(
  operation: Operation,
  input: DesignateCentralAuthorityInput,
): Promise<Subject> {
  const { em } = operation;
  const { state, territory } = await designated(operation, input);
  const jurisdiction = (territory ?? state).code;
  const authority = Object.assign(new CentralAuthority(), { state, territory, jurisdiction });
  operation.assertMay(authority);
  await operation.alone(`central authority ${jurisdiction}`);
  if ((await em.count(CentralAuthority, { jurisdiction })) > 0) {
    throw new DomainError(
      'CONFLICT',
      `The directory has a central authority for ${jurisdiction} already. Use amendCentralAuthority.`,
      { field: territory === null ? 'input.state' : 'input.territory' },
    );
  }
  em.persist(Object.assign(authority, { createdAt: operation.now, updatedAt: operation.now }));
  await writeEntry(operation, { authority, input: input.entry, source: input.source, previous: null });
  return { type: 'CentralAuthority', key: authority.id, chain: authority.id };
}

async function designated(
  { em }: Operation,
  input: DesignateCentralAuthorityInput,
): Promise<{ readonly state: State; readonly territory: State | null }> {
  const problems: Problem[] = [];
  const state = await findState(em, input.state);
  if (state === undefined) {
    problems.push({ field: 'input.state', message: `The directory has no State ${input.state}.` });
  } else if (state.kind !== StateKind.STATE) {
    const message = `${state.name} is no State: name the State in state, and the territory in territory.`;
    problems.push({ field: 'input.state', message });
  }
  if (input.territory == null && state !== undefined && problems.length === 0)
    return { state, territory: null };
  const territory = input.territory == null ? undefined : await findState(em, input.territory);
  if (input.territory != null) {
    if (territory === undefined) {
      problems.push({
        field: 'input.territory',
        message: `The directory has no territory ${input.territory}.`,
      });
    } else if (territory.administeredBy?.code !== input.state) {
      const message = `The directory does not list ${territory.name} as a territory of ${input.state}.`;
      problems.push({ field: 'input.territory', message });
    }
  }
  if (problems.length > 0 || state === undefined || territory === undefined) throw badInput(problems);
  return { state, territory };
}
