import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, DomainError } from '../../../platform/errors.js';
import { keyOf } from '../../../platform/reads/global-id.js';
import { Case } from '../../cases/index.js';
import { factsFor } from '../commands/parts.js';
import { MlaRequest } from '../mla-request.entity.js';
import { mlaRequestStates } from '../mla-request.states.js';
import type { RegisterMlaRequestInput } from './register-mla-request.inputs.js';

/**
 * The earlier request that a paper puts again: one of the same State, from whose end a request may begin anew
 * (UNCAC art. 46(15), (26)); null where the paper puts none again.
 * @throws DomainError NOT_FOUND; BAD_USER_INPUT for a request of another State; CONFLICT for one that still lives
 */
export async function earlierRequest(
  operation: Operation,
  { resubmitsId, requestingState }: RegisterMlaRequestInput,
): Promise<MlaRequest | null> {
  if (resubmitsId == null) return null;
  const field = 'input.resubmitsId';
  const earlier = await operation.refer(MlaRequest, resubmitsId, field);
  const isTheirs =
    earlier.requestingState.code === requestingState &&
    earlier.requestedState.code === operation.state &&
    earlier.requestingKeeper.code === operation.state;
  if (!isTheirs)
    throw badInput([{ field, message: `This is no request on paper of ${requestingState} to you.` }]);
  const { from } = mlaRequestStates.transitions.redraftMlaRequest;
  if (from.some((status) => status === earlier.status) && factsFor(earlier).executedAt === null)
    return earlier;
  throw new DomainError(
    'CONFLICT',
    `A request is put again after it was ${from.join(', ')}, and not executed; this one is ${earlier.status}. Enter what came as a step of that request, or leave resubmitsId out.`,
    { field, status: earlier.status },
  );
}

/** A request that is put again stays in its case, which need not be named. */
export async function caseOfEarlier(
  { em }: Operation,
  earlier: MlaRequest,
  caseId: string | null | undefined,
): Promise<Case> {
  const field = 'input.caseId';
  if (caseId != null && keyOf(caseId, 'Case', field) !== earlier.case.id)
    throw badInput([{ field, message: 'A request that is put again stays in its case: leave caseId out.' }]);
  return em.findOneOrFail(Case, { id: earlier.case.id });
}
