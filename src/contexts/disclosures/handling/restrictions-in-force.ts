import type { Operation } from '../../../platform/commands/operation.js';
import { dayIn } from '../../directory/index.js';
import { HandlingRestriction } from '../handling-restriction.entity.js';
import type { SpontaneousDisclosure } from '../spontaneous-disclosure.entity.js';

/** The restrictions that bind: neither lifted nor expired, by the day of the State that set them (UNCAC art. 46(5)). */
export async function restrictionsInForce(
  operation: Operation,
  disclosure: SpontaneousDisclosure,
): Promise<readonly HandlingRestriction[]> {
  const today = await dayIn(operation.em, disclosure.sendingState.code, operation.now);
  const set = await operation.em.find(HandlingRestriction, { disclosure, isListed: true, liftedAt: null });
  return set.filter(({ expiresOn }) => expiresOn === null || expiresOn >= today);
}
