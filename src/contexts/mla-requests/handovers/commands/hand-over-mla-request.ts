import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { badInput } from '../../../../platform/errors.js';
import { State } from '../../../directory/index.js';
import { ownSide, subjectOf } from '../../commands/parts.js';
import { MlaRequest } from '../../mla-request.entity.js';
import { requireNoConflict } from '../../need-to-know/conflicts.js';
import { requireResponsible, supervises } from '../../need-to-know/teams.js';
import type { HandOverMlaRequestInput } from '../handover.inputs.js';
import { endOffer, letKnow, openHandover } from '../handovers.js';
import { HandoverStatus, MlaRequestHandover } from '../mla-request-handover.entity.js';

/**
 * Whoever works on a request, or a supervisor, offers the work to another person of the central authority, instead of whom
 * it was offered to before. Who offers it to oneself takes it over at once: a supervisor from an officer who is away or
 * gone, an officer where nobody works on the request.
 */
export async function handOverMlaRequest(
  operation: Operation,
  { id, toOfficer, reason }: HandOverMlaRequestInput,
): Promise<Subject> {
  const { em, state, userId } = operation;
  const request = await operation.takeUnversioned(MlaRequest, id);
  const side = await ownSide(operation, request);
  requireResponsible(operation, side);
  if (side.assignee === toOfficer)
    throw badInput([{ field: 'input.toOfficer', message: 'This person works on the request already.' }]);
  await requireNoConflict(operation, request, [toOfficer], () => 'input.toOfficer');
  const before = await openHandover(operation, request);
  if (before !== null) await endOffer(operation, request, before, HandoverStatus.REPLACED);
  const takesOver = toOfficer === userId;
  const knew = takesOver && supervises(operation);
  const joinedTeam = !knew && (await letKnow(operation, request, toOfficer, reason));
  const offer = {
    fromOfficer: side.assignee,
    toOfficer,
    offeredBy: userId,
    reason,
    offeredAt: operation.now,
    joinedTeam,
  };
  const taken = takesOver && { status: HandoverStatus.ACCEPTED, endedAt: operation.now };
  const whose = { request, state: em.getReference(State, state) };
  em.persist(Object.assign(new MlaRequestHandover(), { ...whose, ...offer, ...taken }));
  if (takesOver) side.assignee = userId;
  return subjectOf(request, reason);
}
