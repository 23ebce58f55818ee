import { LockMode } from '@mikro-orm/core';
import type { Day } from '../../../platform/calendar/days.js';
import { dayIn } from '../../directory/index.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { DomainError } from '../../../platform/errors.js';
import type { SideCommandInput } from '../delivery/side-command.inputs.js';
import { aboutRequest } from '../mla-request-record.entity.js';
import { MlaRequestEvent } from '../mla-request-event.entity.js';
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
  throw notLive(operation, status);
}

/**
 * When: nothing that is still to come is agreed for a request after its end. What another State agreed before, as its paper
 * says, can still be recorded; the request is under lock, so that it does not end meanwhile.
 * @throws DomainError INVALID_TRANSITION
 */
export async function requireLive(operation: Operation, id: string): Promise<void> {
  const { onPaper } = operation.input as Partial<SideCommandInput>;
  if (onPaper != null) return requireLiveOn(operation, id, onPaper.happenedOn);
  const { status } = await locked(operation, id);
  if (ended.has(status)) throw notLive(operation, status);
}

const notLive = ({ command }: Operation, status: string): DomainError =>
  new DomainError(
    'INVALID_TRANSITION',
    `${command} is not possible while the request is ${status}: it needs a request that was sent and has not ended.`,
    { status },
  );

const locked = ({ em }: Operation, id: string): Promise<MlaRequest> =>
  em.findOneOrFail(MlaRequest, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/**
 * When: nothing is done for a request after its end. What was done before can still be recorded; the request is under
 * lock, so that it does not end meanwhile.
 * @param day on which it was done
 * @throws DomainError INVALID_TRANSITION
 */
export async function requireLiveOn(operation: Operation, id: string, day: Day): Promise<void> {
  const { em, command } = operation;
  const request = await locked(operation, id);
  const { status } = request;
  if (!ended.has(status)) return;
  const end = await em.findOne(MlaRequestEvent, { request, status }, { orderBy: { occurredAt: 'asc' } });
  if (end !== null && day <= (await dayIn(em, request.requestedState.code, end.occurredAt))) return;
  throw new DomainError(
    'INVALID_TRANSITION',
    `${command} is not possible: the request was ${status} by then, and nothing is done for it after its end.`,
    { status },
  );
}
