import type { Operation } from '../../../platform/commands/operation.js';
import { DomainError } from '../../../platform/errors.js';
import { aboutRequest } from '../mla-request-record.entity.js';
import { MlaRequest } from '../mla-request.entity.js';

/** Where nothing more can come of a request. */
const ended = new Set<string>(['REFUSED', 'RETURNED_INCOMPLETE', 'WITHDRAWN', 'LAPSED', 'CLOSED']);

/**
 * Seen, who, when: the request about which a command makes a record: sent, and not at its end.
 * @throws DomainError NOT_FOUND, FORBIDDEN, INVALID_TRANSITION
 */
export async function liveRequest(operation: Operation, id: string): Promise<MlaRequest> {
  const request = await operation.refer(MlaRequest, id, 'input.requestId');
  operation.assertMay(aboutRequest(request));
  const { status, isSent } = request;
  if (isSent && !ended.has(status)) return request;
  throw new DomainError(
    'INVALID_TRANSITION',
    `${operation.command} is not possible while the request is ${status}: it needs a request that was sent and has not ended.`,
    { status },
  );
}
