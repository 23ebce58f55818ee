import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { next, ownSide, propose, subjectOf } from '../../commands/parts.js';
import { MlaRequestProposal } from '../../mla-request-side.entity.js';
import type { MlaRequestCommandInput } from '../../mla-request.inputs.js';
import { takeRequest } from '../../docket/take-request.js';

/**
 * An officer of the requested State proposes that what the execution brought be transmitted; a supervisor other than the
 * officer transmits it (four eyes).
 */
export async function proposeMlaRequestTransmission(
  operation: Operation,
  input: MlaRequestCommandInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  next(operation, request);
  propose(operation, await ownSide(operation, request), MlaRequestProposal.TRANSMISSION);
  return subjectOf(request);
}
