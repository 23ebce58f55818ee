import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, DomainError } from '../../../platform/errors.js';
import { AssistanceType } from '../../directory/index.js';
import { MlaRequest, MlaRequestStatus as S } from '../../mla-requests/index.js';
import type { PlanMeasureInput } from '../measure.inputs.js';
import { ProvisionalMeasure } from '../provisional-measure.entity.js';
import { subjectOf } from './parts.js';

const asksForMeasures: readonly AssistanceType[] = [
  AssistanceType.SEARCH_SEIZURE_FREEZING,
  AssistanceType.IDENTIFYING_FREEZING_TRACING_PROCEEDS,
  AssistanceType.ASSET_RECOVERY,
];

/** Before it is sent and after its end, no measure is obtained for a request. */
const ended: readonly S[] = [S.DRAFT, S.IN_REVIEW, S.REFUSED, S.RETURNED_INCOMPLETE, S.WITHDRAWN, S.CLOSED];

/**
 * The requested State plans a provisional measure (UNCAC art. 54(2), 55(2)), also before it has decided on the request:
 * what is urgent is frozen first. Nobody in the requesting State learns of it before it is executed.
 */
export async function planMeasure(operation: Operation, input: PlanMeasureInput): Promise<Subject> {
  const { em, now } = operation;
  const request = await operation.refer(MlaRequest, input.id, 'input.id');
  operation.assertMay(request);
  if (ended.includes(request.status)) {
    const allowedFrom = Object.values(S).filter((status) => !ended.includes(status));
    const message = `No measure is obtained while the request is ${request.status}.`;
    throw new DomainError('INVALID_TRANSITION', message, { status: request.status, allowedFrom });
  }
  if (!request.types.some((type) => asksForMeasures.includes(type))) {
    const message = 'The request asks for no freezing or seizure (UNCAC art. 46(3)(c), (j), (k)).';
    throw badInput([{ field: 'input.id', message }]);
  }
  const { requestingKeeper, requestedKeeper, requestedState } = request;
  const measure = Object.assign(new ProvisionalMeasure(), {
    request,
    case: request.case,
    requestingKeeper,
    requestedKeeper,
    isOfCounterpart: requestedKeeper.code !== requestedState.code,
    kind: input.kind,
    basis: input.basis,
    property: input.property,
    plannedOn: input.plannedOn ?? null,
    listedAt: now,
  });
  em.persist(measure);
  return subjectOf(measure);
}
