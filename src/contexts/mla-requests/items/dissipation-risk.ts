import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, type Problem } from '../../../platform/errors.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { DissipationRisk } from './dissipation-risk.enums.js';
import type { MlaRequestItemInput, MlaRequestItemParticularsInput } from './item.inputs.js';
import { MlaRequestItemParticulars } from './mla-request-item-particulars.entity.js';

/** A level says nothing by itself: whoever freezes property in a hurry must be able to tell a court why. */
export function unreasonedRisk(
  at: string,
  { dissipationRisk, dissipationRiskLevel }: MlaRequestItemParticularsInput,
): readonly Problem[] {
  if (dissipationRiskLevel == null || dissipationRisk != null) return [];
  const message = 'Say why and how soon the property may be moved away, or leave out the level of the risk.';
  return [{ field: `${at}.dissipationRisk`, message }];
}

/**
 * Property that is being moved cannot wait for a request that can: where an item says so, the request is urgent.
 * @param given the items as they are written now; null where they stay as they are
 * @throws DomainError BAD_USER_INPUT where it is not
 */
export async function requireUrgency(
  operation: Operation,
  request: MlaRequest,
  given: readonly MlaRequestItemInput[] | null,
): Promise<void> {
  if (request.urgent) return;
  const isImminent =
    given === null
      ? await hasImminentItem(operation, request)
      : given.some(({ particulars }) => particulars?.dissipationRiskLevel === DissipationRisk.IMMINENT);
  if (!isImminent) return;
  const message =
    'An item says that property is about to be moved away (IMMINENT): the request is urgent then. Send urgent with urgencyReason, or lower the risk.';
  throw badInput([{ field: 'input.contents.urgent', message }]);
}

async function hasImminentItem({ em }: Operation, request: MlaRequest): Promise<boolean> {
  const dissipationRiskLevel = DissipationRisk.IMMINENT;
  return (
    (await em.count(MlaRequestItemParticulars, { request, item: { isListed: true }, dissipationRiskLevel })) >
    0
  );
}

const nearestFirst = Object.values(DissipationRisk);

/** The nearest of the risks that a request names; null for none. */
export function nearestRisk(named: readonly (DissipationRisk | null)[] | null): DissipationRisk | null {
  return nearestFirst.find((risk) => named?.includes(risk) === true) ?? null;
}
