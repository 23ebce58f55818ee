import type { Operation } from '../../../platform/commands/operation.js';
import { DomainError } from '../../../platform/errors.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { nameTeam, restrictionOf } from '../need-to-know/teams.js';
import { HandoverStatus, MlaRequestHandover } from './mla-request-handover.entity.js';

/** The hand-over in the viewer's State that waits to be accepted; null for none. */
export function openHandover(
  { em, state }: Operation,
  request: MlaRequest,
): Promise<MlaRequestHandover | null> {
  return em.findOne(MlaRequestHandover, {
    request,
    state: { code: state },
    status: HandoverStatus.OFFERED,
  });
}

/**
 * The hand-over that waits for the viewer.
 * @throws DomainError CONFLICT where the work is not offered to the viewer, or no longer
 */
export async function handoverToViewer(
  operation: Operation,
  request: MlaRequest,
): Promise<MlaRequestHandover> {
  const open = await openHandover(operation, request);
  if (open?.toOfficer === operation.userId) return open;
  throw new DomainError('CONFLICT', 'The work on this request is not offered to you, or no longer.');
}

/** Whom the work is offered to has to know of the request: an offer brings them into its team; whether it did. */
export async function letKnow(
  operation: Operation,
  request: MlaRequest,
  officer: string,
  reason: string,
): Promise<boolean> {
  const team = await restrictionOf(operation, request);
  if (team === null || team.officers.includes(officer)) return false;
  await nameTeam(operation, request, [...team.officers, officer], reason);
  return true;
}

/**
 * Ends an offer that is not accepted. Who was brought into the team by it alone leaves the team, unless nobody else were
 * left in it.
 */
export async function endOffer(
  operation: Operation,
  request: MlaRequest,
  offer: MlaRequestHandover,
  status: HandoverStatus.DECLINED | HandoverStatus.REPLACED,
): Promise<void> {
  Object.assign(offer, { status, endedAt: operation.now });
  // Written at once: one offer of a State is open at a time.
  await operation.em.flush();
  if (!offer.joinedTeam) return;
  const team = await restrictionOf(operation, request);
  const rest = team?.officers.filter((officer) => officer !== offer.toOfficer) ?? [];
  if (rest.length > 0 && rest.length !== team?.officers.length)
    await nameTeam(operation, request, rest, 'The work was not handed over.');
}
