import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { badInput, DomainError } from '../../../../platform/errors.js';
import { requestFor } from '../../commands/live-request.js';
import { MlaRequestItem } from '../../items/mla-request-item.entity.js';
import { aboutRequest } from '../../mla-request-record.entity.js';
import type { MlaRequest } from '../../mla-request.entity.js';
import { mlaRequestSteps } from '../../mla-request.steps.js';
import { CostBearer, CostKind } from '../cost.enums.js';
import type { RecordMlaRequestCostInput } from '../cost.inputs.js';
import { MlaRequestCost } from '../mla-request-cost.entity.js';
import { notedCost } from './costs.js';

/** How many costs a request can have; beyond that somebody repeats a command by mistake. */
const most = 200;

/**
 * The requested State enters what the execution costs. An ordinary cost it bears itself unless the States agree otherwise;
 * of a substantial or extraordinary one nobody is said to bear it before they agree on the terms (UNCAC art. 46(28)).
 */
export async function recordMlaRequestCost(
  operation: Operation,
  input: RecordMlaRequestCostInput,
): Promise<Subject> {
  const request = await requestFor(operation, input.requestId, mlaRequestSteps);
  const { kind, amount, currency, purpose } = input;
  if (!/[1-9]/.test(amount) || amount.startsWith('-'))
    throw badInput([{ field: 'input.amount', message: 'A cost is more than nothing.' }]);
  if ((await operation.em.count(MlaRequestCost, { request })) >= most)
    throw new DomainError('CONFLICT', `A request can have at most ${String(most)} costs.`);
  const cost = Object.assign(new MlaRequestCost(), {
    ...aboutRequest(request),
    ...{ kind, amount, currency, purpose },
    item: await itemOf(operation, request, input.itemId),
    borneBy: kind === CostKind.ORDINARY ? CostBearer.REQUESTED_STATE : null,
    createdAt: operation.now,
  });
  operation.em.persist(cost);
  return notedCost(operation, cost);
}

async function itemOf(
  operation: Operation,
  request: MlaRequest,
  id: string | null | undefined,
): Promise<MlaRequestItem | null> {
  if (id == null) return null;
  const item = await operation.refer(MlaRequestItem, id, 'input.itemId');
  if (item.request.id === request.id && item.isListed) return item;
  throw badInput([{ field: 'input.itemId', message: 'The request does not ask for this item.' }]);
}
