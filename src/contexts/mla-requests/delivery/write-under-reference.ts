import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Operation } from '../../../platform/commands/operation.js';
import { DomainError } from '../../../platform/errors.js';

/**
 * Writes what has changed, with the reference that a paper of another State bears: nobody enters the same paper twice. The
 * database says so and not a look beforehand, which would find nothing of a request that is kept from the viewer: whoever may
 * know of that request and whoever may not get the same answer, after the same checks.
 * @throws DomainError CONFLICT
 */
export async function writeUnderReference({ em }: Operation, requestingState: string): Promise<void> {
  try {
    await em.flush();
  } catch (error) {
    if (!isTaken(error)) throw error;
    throw new DomainError(
      'CONFLICT',
      `A request of ${requestingState} under this reference is entered already: look for it in mlaRequests by filter.reference. If you do not find it, ask a supervisor; if this is another one, add to requestingReference what tells them apart.`,
      { field: 'input.requestingReference' },
    );
  }
}

const isTaken = (error: unknown): boolean =>
  error instanceof UniqueConstraintViolationException &&
  String((error as { constraint?: unknown }).constraint).startsWith('mla_request_requesting_keeper_');
