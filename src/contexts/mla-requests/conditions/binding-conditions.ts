import type { Operation } from '../../../platform/commands/operation.js';
import { dayIn } from '../../directory/index.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestCondition } from './condition.entity.js';

/**
 * The conditions that bind the requesting State now, also in the use of evidence: accepted, not fulfilled, not expired
 * (UNCAC art. 46(26); rule R17). One that expires binds to the end of its day in that State.
 */
export async function bindingConditions(
  { em, now }: Operation,
  request: MlaRequest,
): Promise<readonly MlaRequestCondition[]> {
  const bound = await em.find(
    MlaRequestCondition,
    { request, binds: true },
    { orderBy: { position: 'asc' } },
  );
  const today = await dayIn(em, request.requestingState.code, now);
  return bound.filter(({ expiresOn }) => expiresOn === null || expiresOn >= today);
}
