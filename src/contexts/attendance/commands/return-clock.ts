import { FlushMode } from '@mikro-orm/core';
import type { Operation } from '../../../platform/commands/operation.js';
import { ClockKind, holdClock, MlaRequest } from '../../mla-requests/index.js';
import { DetainedPersonTransfer } from '../detained-person-transfer.entity.js';

/**
 * Lets the clock for the return of detained persons stand at the first who is away, for the State that is to return them
 * (UNCAC art. 46(11)(b)); it ends with the last.
 */
export async function keepReturnClock(operation: Operation, moved: DetainedPersonTransfer): Promise<void> {
  const { em } = operation;
  const request = await em.findOneOrFail(MlaRequest, { id: moved.request.id });
  const { receivingState } = moved;
  const all = await em.find(
    DetainedPersonTransfer,
    { request, receivingState },
    { flushMode: FlushMode.COMMIT },
  );
  const away = all.filter(({ transferredOn, returnedOn }) => transferredOn !== null && returnedOn === null);
  const binds = receivingState.code === request.requestingState.code ? 'REQUESTING' : 'REQUESTED';
  const days = away.map(({ returnDueOn }) => returnDueOn);
  await holdClock(operation, request, ClockKind.PERSON_RETURN, days, { binds });
}
