import type { Operation } from '../../../platform/commands/operation.js';
import type { State } from '../../directory/index.js';
import { CaseStateRole, type StateRole } from '../case-state-role.entity.js';
import type { Case } from '../case.entity.js';
import type { StateRoleInput } from '../case.inputs.js';
import type { StateAt } from './known-states.js';

/** A role asked for in an input, and where its State stands there. */
export interface RoleAsked extends StateAt {
  readonly code: string;
  readonly role: StateRole;
}

/** The roles in an input, each with its place there. */
export function rolesAsked(
  given: readonly StateRoleInput[] | null | undefined,
  field: string,
): readonly RoleAsked[] {
  return (given ?? []).map(({ state, role }, index) => ({
    field: `${field}.${String(index)}.state`,
    code: state,
    role,
  }));
}

/** Enters the roles that the case does not have yet. */
export async function addStateRoles(
  { em }: Operation,
  changed: Case,
  asked: readonly RoleAsked[],
  stateOf: (code: string) => State,
): Promise<void> {
  if (asked.length === 0) return;
  const entered = await em.find(CaseStateRole, { case: changed.id });
  const known = new Set(entered.map(({ state, role }) => `${state.code} ${role}`));
  for (const { code, role } of asked) {
    if (known.has(`${code} ${role}`)) continue;
    known.add(`${code} ${role}`);
    em.persist(Object.assign(new CaseStateRole(), { case: changed, state: stateOf(code), role }));
  }
}
