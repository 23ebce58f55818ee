import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { subjectOf } from '../../commands/parts.js';
import { MlaRequest } from '../../mla-request.entity.js';
import type { DeclineMlaRequestHandoverInput } from '../handover.inputs.js';
import { endOffer, handoverToViewer } from '../handovers.js';
import { HandoverStatus } from '../mla-request-handover.entity.js';

/**
 * Whom the work on a request was offered to declines it; whoever worked on it still does. Who knew of a restricted request
 * by the offer alone does not know of it any more.
 */
export async function declineMlaRequestHandover(
  operation: Operation,
  { id, reason }: DeclineMlaRequestHandoverInput,
): Promise<Subject> {
  const request = await operation.takeUnversioned(MlaRequest, id);
  const offer = await handoverToViewer(operation, request);
  offer.declineReason = reason;
  // Last: from then on the request may not exist for whoever declines.
  operation.afterwards(() => endOffer(operation, request, offer, HandoverStatus.DECLINED));
  return subjectOf(request, reason);
}
