import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { badInput } from '../../../../platform/errors.js';
import { holds } from '../../../../platform/policy/rule.js';
import { competentAuthority } from '../../../access/index.js';
import { CompetentAuthority } from '../../../directory/index.js';
import { requireTurn, subjectOf } from '../../commands/parts.js';
import type { MlaRequest } from '../../mla-request.entity.js';
import type { BeginMlaRequestItemInput } from '../execution.inputs.js';
import { settleItem, takeItem } from '../item-steps.js';
import { takeRequest } from '../../docket/take-request.js';

/**
 * The requested State begins to execute an item, or gives it to another of its authorities (UNCAC art. 46(13), (17)); a
 * competent authority begins one that was assigned to it.
 */
export async function beginMlaRequestItem(
  operation: Operation,
  input: BeginMlaRequestItemInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  requireTurn(operation, request);
  const inHand = await takeItem(operation, request, input.itemId);
  const executingAuthority = await authorityIn(operation, request, input.executingAuthorityId ?? null);
  await settleItem(operation, request, inHand, { executingAuthority });
  return subjectOf(request);
}

async function authorityIn(
  operation: Operation,
  request: MlaRequest,
  id: string | null,
): Promise<CompetentAuthority | null> {
  if (id === null) return null;
  const field = 'input.executingAuthorityId';
  if (holds(competentAuthority, operation.viewer, {}))
    throw badInput([
      { field, message: 'Your own authority executes it; its central authority gives it to another.' },
    ]);
  const authority = await operation.refer(CompetentAuthority, id, field);
  if (authority.state.code === request.requestedState.code) return authority;
  throw badInput([{ field, message: 'Name a competent authority of the requested State.' }]);
}
