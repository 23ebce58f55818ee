import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { noteStep } from '../../commands/parts.js';
import { MlaRequest } from '../../mla-request.entity.js';
import type { MlaRequestCost } from '../mla-request-cost.entity.js';

/** Change, record: both States see the step, and the trail of the case tells of it. */
export async function notedCost(
  operation: Operation,
  cost: MlaRequestCost,
  reason?: string,
): Promise<Subject> {
  cost.updatedAt = operation.now;
  noteStep(operation, await operation.em.findOneOrFail(MlaRequest, { id: cost.request.id }));
  return { type: 'MlaRequestCost', key: cost.id, chain: cost.case.id, reason };
}
