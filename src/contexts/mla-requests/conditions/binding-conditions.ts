import type { Operation } from '../../../platform/commands/operation.js';
import { dayOf } from '../commands/days.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestCondition } from './condition.entity.js';

/**
 * The conditions that bind the requesting State now, also in the use of evidence: accepted, not fulfilled, not expired
 * (UNCAC art. 46(26); rule R17).
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
  return bound.filter(({ expiresOn }) => expiresOn === null || expiresOn >= dayOf(now));
}
