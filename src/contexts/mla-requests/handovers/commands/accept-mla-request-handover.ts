import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { ownSide, subjectOf } from '../../commands/parts.js';
import { MlaRequest } from '../../mla-request.entity.js';
import type { AcceptMlaRequestHandoverInput } from '../handover.inputs.js';
import { handoverToViewer } from '../handovers.js';
import { HandoverStatus } from '../mla-request-handover.entity.js';

/**
 * Whom the work on a request was offered to accepts it, and works on it from then on. The periods run on, and what waits
 * for a second pair of eyes waits, still in the name of who proposed it: four eyes are not handed over.
 */
export async function acceptMlaRequestHandover(
  operation: Operation,
  { id }: AcceptMlaRequestHandoverInput,
): Promise<Subject> {
  const request = await operation.takeUnversioned(MlaRequest, id);
  const offer = await handoverToViewer(operation, request);
  Object.assign(offer, { status: HandoverStatus.ACCEPTED, endedAt: operation.now });
  (await ownSide(operation, request)).assignee = operation.userId;
  return subjectOf(request);
}
