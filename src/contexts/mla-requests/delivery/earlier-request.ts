import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, DomainError } from '../../../platform/errors.js';
import { keyOf } from '../../../platform/reads/global-id.js';
import { Case } from '../../cases/index.js';
import { dayIn } from '../../directory/index.js';
import { factsFor } from '../commands/parts.js';
import { MlaRequest } from '../mla-request.entity.js';
import { mlaRequestStates } from '../mla-request.states.js';
import type { RegisterMlaRequestInput } from './register-mla-request.inputs.js';

/** The earlier request of the same State on which a paper rests, and how; nothing where it rests on none. */
export type Earlier = Partial<Pick<MlaRequest, 'resubmits' | 'followsUp'>>;

/**
 * The earlier request that a paper puts again, or whose urgent form it follows up in full (UNCAC art. 46(14), (15), (26)).
 * @throws DomainError NOT_FOUND; BAD_USER_INPUT for a request of another State, or for both at once; CONFLICT for one that
 *   still lives, or that is not to be followed up
 */
export async function earlierRequest(operation: Operation, input: RegisterMlaRequestInput): Promise<Earlier> {
  const { resubmitsId, followsUpId } = input;
  if (resubmitsId != null && followsUpId != null) {
    const message =
      'A paper puts an earlier request again, or follows up one that lives: name one of the two.';
    throw badInput([{ field: 'input.followsUpId', message }]);
  }
  if (resubmitsId != null) return { resubmits: await putAgain(operation, input, resubmitsId) };
  return followsUpId == null ? {} : { followsUp: await followedUp(operation, input, followsUpId) };
}

/** A request on paper of the same State, which came before. */
async function ofSameState(
  operation: Operation,
  { requestingState, receivedOn }: RegisterMlaRequestInput,
  id: string,
  field: string,
): Promise<MlaRequest> {
  const earlier = await operation.refer(MlaRequest, id, field);
  const isTheirs =
    earlier.requestingState.code === requestingState &&
    earlier.requestedState.code === operation.state &&
    earlier.requestingKeeper.code === operation.state;
  if (!isTheirs)
    throw badInput([{ field, message: `This is no request on paper of ${requestingState} to you.` }]);
  const { em, state } = operation;
  if (earlier.submittedAt !== null && receivedOn < (await dayIn(em, state, earlier.submittedAt)))
    throw badInput([{ field: 'input.receivedOn', message: 'The earlier request came after this day.' }]);
  return earlier;
}

async function followedUp(
  operation: Operation,
  input: RegisterMlaRequestInput,
  id: string,
): Promise<MlaRequest> {
  const field = 'input.followsUpId';
  const earlier = await ofSameState(operation, input, id, field);
  if (earlier.oral || earlier.sentIncomplete) return earlier;
  const message =
    'What is followed up in full was made orally or sent incomplete (UNCAC art. 46(14), art. 55(2)).';
  throw new DomainError('CONFLICT', message, { field });
}

async function putAgain(
  operation: Operation,
  input: RegisterMlaRequestInput,
  id: string,
): Promise<MlaRequest> {
  const field = 'input.resubmitsId';
  const earlier = await ofSameState(operation, input, id, field);
  const { from } = mlaRequestStates.transitions.redraftMlaRequest;
  if (from.some((status) => status === earlier.status) && factsFor(earlier).executedAt === null)
    return earlier;
  throw new DomainError(
    'CONFLICT',
    `A request is put again after it was ${from.join(', ')}, and not executed; this one is ${earlier.status}. Enter what came as a step of that request, or leave resubmitsId out.`,
    { field, status: earlier.status },
  );
}

/** A request that is put again, or followed up, stays in its case, which need not be named. */
export async function caseOfEarlier(
  { em }: Operation,
  earlier: MlaRequest,
  caseId: string | null | undefined,
): Promise<Case> {
  const field = 'input.caseId';
  if (caseId != null && keyOf(caseId, 'Case', field) !== earlier.case.id)
    throw badInput([
      { field, message: 'A request that is put again or followed up stays in its case: leave caseId out.' },
    ]);
  return em.findOneOrFail(Case, { id: earlier.case.id });
}
