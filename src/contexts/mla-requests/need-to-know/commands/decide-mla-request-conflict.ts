import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { DomainError, forbidden, notFound } from '../../../../platform/errors.js';
import { isUuid, keyOf } from '../../../../platform/reads/global-id.js';
import { subjectOf } from '../../commands/parts.js';
import { MlaRequest } from '../../mla-request.entity.js';
import { ConflictDecision, MlaRequestConflict } from '../mla-request-conflict.entity.js';
import type { DecideMlaRequestConflictInput } from '../need-to-know.inputs.js';

/**
 * A supervisor decides whether there is a conflict of interest. One that was upheld can be dismissed later, when it has
 * ceased; one that was dismissed stays so, and is declared anew if need be.
 */
export async function decideMlaRequestConflict(
  operation: Operation,
  { id, conflictId, decision, reason }: DecideMlaRequestConflictInput,
): Promise<Subject> {
  const { em, state, userId } = operation;
  const request = await operation.takeUnversioned(MlaRequest, id);
  const key = keyOf(conflictId, 'MlaRequestConflict', 'input.conflictId');
  const which = { id: key, request, state: { code: state } };
  const conflict = isUuid(key) ? await em.findOne(MlaRequestConflict, which) : null;
  if (conflict === null) throw notFound('MlaRequestConflict');
  if (conflict.officer === userId)
    throw forbidden(operation.command, 'being another than who has the conflict of interest');
  if (conflict.decision === ConflictDecision.DISMISSED)
    throw new DomainError(
      'CONFLICT',
      'This conflict of interest was dismissed. Declare another if there is one.',
    );
  Object.assign(conflict, { decision, decisionReason: reason, decidedBy: userId, decidedAt: operation.now });
  return subjectOf(request);
}
