import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { DomainError, forbidden } from '../../../../platform/errors.js';
import { holds } from '../../../../platform/policy/rule.js';
import { centralAuthority } from '../../../access/index.js';
import { State } from '../../../directory/index.js';
import { move, ownSide, subjectOf } from '../../commands/parts.js';
import { dropProposal } from '../../commands/proposals.js';
import { endOffer, openHandover } from '../../handovers/handovers.js';
import { HandoverStatus } from '../../handovers/mla-request-handover.entity.js';
import { MlaRequest } from '../../mla-request.entity.js';
import { MlaRequestProposal } from '../../mla-request-side.entity.js';
import { dismissStepsOf } from '../../second-person/waiting-steps.js';
import { openConflicts } from '../conflicts.js';
import { ConflictDecision, MlaRequestConflict } from '../mla-request-conflict.entity.js';
import type { DeclareMlaRequestConflictInput } from '../need-to-know.inputs.js';
import { supervises } from '../teams.js';

/**
 * Somebody declares a conflict of interest of the own with a request (UNCAC art. 8(5)), or a supervisor that of another: the
 * request does not exist for that person from then on. What the person works on is left free, and what the person proposed
 * is taken back: it does not leave the State on the word of somebody who has an interest in it.
 */
export async function declareMlaRequestConflict(
  operation: Operation,
  input: DeclareMlaRequestConflictInput,
): Promise<Subject> {
  const { em, state, userId } = operation;
  const serves = holds(centralAuthority, operation.viewer, {});
  const request = serves
    ? await operation.takeUnversioned(MlaRequest, input.id)
    : await operation.refer(MlaRequest, input.id, 'input.id');
  operation.assertMay(request);
  const officer = input.officer ?? userId;
  const isOfAnother = officer !== userId;
  if (isOfAnother && !supervises(operation))
    throw forbidden(operation.command, 'supervising, to declare the conflict of interest of another');
  if ((await openConflicts(operation, request)).some((one) => one.officer === officer))
    throw new DomainError('CONFLICT', 'It was declared already that this person has a conflict of interest.');
  if (serves) await free(operation, request, officer);
  const conflict = {
    ...{ request, state: em.getReference(State, state), officer, reason: input.reason },
    ...{ declaredBy: userId, declaredAt: operation.now },
    ...(isOfAnother && { decision: ConflictDecision.UPHELD, decidedBy: userId, decidedAt: operation.now }),
  };
  // Last: from then on nothing of the request can be read or written by whoever declared it.
  operation.afterwards(async () => {
    await em.flush();
    em.persist(Object.assign(new MlaRequestConflict(), conflict));
  });
  return subjectOf(request);
}

/** Takes the work from who is barred, and takes back what waits on their proposal. */
async function free(operation: Operation, request: MlaRequest, officer: string): Promise<void> {
  const side = await ownSide(operation, request);
  if (side.assignee === officer) side.assignee = null;
  const offer = await openHandover(operation, request);
  if (offer?.toOfficer === officer) await endOffer(operation, request, offer, HandoverStatus.REPLACED);
  await dismissStepsOf(operation, request, officer);
  if (side.proposedBy !== officer) return;
  if (side.proposal === MlaRequestProposal.SUBMISSION) move(operation.as('returnMlaRequestToDraft'), request);
  await dropProposal(operation, request, side);
}
