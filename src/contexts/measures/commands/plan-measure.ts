import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { MlaRequest } from '../../mla-requests/index.js';
import type { PlanMeasureInput } from '../measure.inputs.js';
import { mlaRequestMeasuresSteps } from '../mla-request-measures.steps.js';
import { ProvisionalMeasure } from '../provisional-measure.entity.js';
import { subjectOf } from './parts.js';

/**
 * The requested State plans a provisional measure (UNCAC art. 54(2), 55(2)), also before it has decided on the request:
 * what is urgent is frozen first. Nobody in the requesting State learns of it before it is executed.
 */
export async function planMeasure(operation: Operation, input: PlanMeasureInput): Promise<Subject> {
  const { em, now } = operation;
  const request = await operation.refer(MlaRequest, input.id, 'input.id');
  operation.assertMay(request);
  mlaRequestMeasuresSteps.check(request, 'planMeasure');
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
