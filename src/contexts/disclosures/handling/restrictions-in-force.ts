import type { Operation } from '../../../platform/commands/operation.js';
import { HandlingRestriction } from '../handling-restriction.entity.js';
import type { SpontaneousDisclosure } from '../spontaneous-disclosure.entity.js';
import { todayOf } from './handling.parts.js';

/** The restrictions that bind today (UTC): neither lifted nor expired (UNCAC art. 46(5)). */
export async function restrictionsInForce(
  operation: Operation,
  disclosure: SpontaneousDisclosure,
): Promise<readonly HandlingRestriction[]> {
  const today = todayOf(operation);
  const set = await operation.em.find(HandlingRestriction, { disclosure, isListed: true, liftedAt: null });
  return set.filter(({ expiresOn }) => expiresOn === null || expiresOn >= today);
}
