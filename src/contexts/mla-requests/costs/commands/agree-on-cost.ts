import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { badInput } from '../../../../platform/errors.js';
import type {
  AgreeToMlaRequestCostInput,
  MlaRequestCostReasonInput,
  ProposeMlaRequestCostTermsInput,
} from '../cost.inputs.js';
import { MlaRequestCost } from '../mla-request-cost.entity.js';
import { mlaRequestCostStates } from '../mla-request-cost.states.js';
import { notedCost, requireConsultation } from './costs.js';

/**
 * The requested State proposes on which terms it executes the request, and who bears the cost: always for a substantial or
 * extraordinary one, about which the States consult first, and for an ordinary one that the requested State shall not bear
 * (UNCAC art. 46(28)).
 */
export async function proposeMlaRequestCostTerms(
  operation: Operation,
  { id, expectedVersion, bearer, terms }: ProposeMlaRequestCostTermsInput,
): Promise<Subject> {
  const cost = await operation.take(MlaRequestCost, id, expectedVersion);
  cost.status = mlaRequestCostStates.next(cost, 'proposeMlaRequestCostTerms');
  const irregularities = await requireConsultation(operation, cost);
  Object.assign(cost, { proposedBearer: bearer, terms, reason: null });
  return notedCost(operation, cost, undefined, irregularities);
}

/** The requesting State agrees to the terms, as it has read them (UNCAC art. 46(28)). */
export async function agreeToMlaRequestCost(
  operation: Operation,
  { id, expectedVersion, agreedAt }: AgreeToMlaRequestCostInput,
): Promise<Subject> {
  const cost = await operation.take(MlaRequestCost, id, expectedVersion);
  cost.status = mlaRequestCostStates.next(cost, 'agreeToMlaRequestCost');
  const at = agreedAt ?? operation.now;
  if (at > operation.now)
    throw badInput([{ field: 'input.agreedAt', message: 'The moment has not come yet.' }]);
  Object.assign(cost, { agreedAt: at, borneBy: cost.proposedBearer });
  return notedCost(operation, cost);
}

/** The requesting State does not agree to the terms; others may be proposed (UNCAC art. 46(28)). */
export async function declineMlaRequestCost(
  operation: Operation,
  { id, expectedVersion, reason }: MlaRequestCostReasonInput,
): Promise<Subject> {
  const cost = await operation.take(MlaRequestCost, id, expectedVersion);
  cost.status = mlaRequestCostStates.next(cost, 'declineMlaRequestCost');
  cost.reason = reason;
  return notedCost(operation, cost, reason);
}

/** The cost does not arise: it was entered by mistake, or what would have cost it is not done. */
export async function dropMlaRequestCost(
  operation: Operation,
  { id, expectedVersion, reason }: MlaRequestCostReasonInput,
): Promise<Subject> {
  const cost = await operation.take(MlaRequestCost, id, expectedVersion);
  cost.status = mlaRequestCostStates.next(cost, 'dropMlaRequestCost');
  cost.reason = reason;
  return notedCost(operation, cost, reason);
}
