import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, DomainError, incomplete } from '../../../platform/errors.js';
import { CentralAuthority } from '../central-authority.entity.js';
import { StateKind } from '../directory.enums.js';
import { requireState } from '../directory.facts.js';
import type { RecordStateOnRepatriaInput } from '../state.inputs.js';

/**
 * The secretariat records that a State takes part in Repatria from now on: what is drafted to it from this moment is
 * delivered in Repatria, and it enters its own steps. What others kept about it before stays theirs
 * (docs/decisions/0005). Not for a day in the past: what was entered for the State since then would lose its ground.
 * It stands in the trail of its central authority, by which it takes part (UNCAC art. 46(13)).
 */
export async function recordStateOnRepatria(
  operation: Operation,
  input: RecordStateOnRepatriaInput,
): Promise<Subject> {
  const { em, command } = operation;
  // A twin would record another moment.
  await operation.alone(`on Repatria ${input.state}`);
  const state = await requireState(em, input.state, 'input.state');
  if (state.kind === StateKind.ORGANIZATION) {
    const message = `${state.name} is an organization; a State or territory takes part (UNCAC art. 46(13)).`;
    throw badInput([{ field: 'input.state', message }]);
  }
  if (state.onRepatriaSince !== null) {
    const since = state.onRepatriaSince.toISOString();
    throw new DomainError(
      'INVALID_TRANSITION',
      `${state.name} has taken part in Repatria since ${since}: that stays as it is.`,
      { allowed: [] },
    );
  }
  const authority = await em.findOne(CentralAuthority, { jurisdiction: state.code });
  if (authority === null) {
    const missing = 'a central authority in the directory';
    const advice = 'Enter it with designateCentralAuthority first.';
    throw incomplete(command, [{ missing, source: 'UNCAC art. 46(13)' }], advice);
  }
  state.onRepatriaSince = operation.now;
  return { type: 'State', key: state.code, chain: authority.id, reason: input.source };
}
