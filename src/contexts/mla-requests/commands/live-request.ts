import { LockMode } from '@mikro-orm/core';
import type { Day } from '../../../platform/calendar/days.js';
import { dayIn } from '../../directory/index.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { DomainError } from '../../../platform/errors.js';
import type { Steps } from '../../../platform/states/states.js';
import type { SideCommandInput } from '../delivery/side-command.inputs.js';
import { aboutRequest } from '../mla-request-record.entity.js';
import { MlaRequestEvent } from '../mla-request-event.entity.js';
import { MlaRequest } from '../mla-request.entity.js';
import type { MlaRequestStatus } from '../mla-request.enums.js';
import { endedStatuses } from '../mla-request.statuses.js';

const ended: ReadonlySet<string> = new Set(endedStatuses);

/** What is done about requests beside their life, as a command looks at it. */
type StepsOfRequests<C extends string> = Pick<
  Steps<MlaRequestStatus, C, MlaRequest>,
  'check' | 'transitions'
>;

/**
 * Seen, who, when: the request about which a command makes a record, as the line of the command in its table lets it; under
 * lock, so that it does not end meanwhile.
 * @throws DomainError NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INCOMPLETE
 */
export async function requestFor<C extends string>(
  operation: Operation,
  id: string,
  steps: StepsOfRequests<C>,
): Promise<MlaRequest> {
  const request = await operation.referLocked(MlaRequest, id, 'input.requestId');
  operation.assertMay(aboutRequest(request));
  steps.check(request, operation.command as C);
  return request;
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
