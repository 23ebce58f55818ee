import type { Operation } from '../../../platform/commands/operation.js';
import { MlaRequestCondition } from '../conditions/condition.entity.js';
import type { MlaRequest } from '../mla-request.entity.js';
import type { MlaRequestSide } from '../mla-request-side.entity.js';
import { dropUnshared } from '../pre-clearance/shared-drafts.js';
import { clear } from './parts.js';

/** Gives up what waits on the own side, with conditions that were prepared and not sent, and a draft that was not shared. */
export async function dropProposal(
  operation: Operation,
  request: MlaRequest,
  side: MlaRequestSide,
): Promise<void> {
  clear(side);
  await dropUnsentConditions(operation, request);
  await dropUnshared(operation, request);
}

/** Gives up the conditions that the own State prepared and did not send. */
export async function dropUnsentConditions({ em, state }: Operation, request: MlaRequest): Promise<void> {
  const unsent = { request, state: { code: state }, isSent: false, isDropped: false };
  for (const condition of await em.find(MlaRequestCondition, unsent)) condition.isDropped = true;
}
