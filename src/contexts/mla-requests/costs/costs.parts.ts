import { mlaRequestCostAvailability } from './cost.availability.js';
import { mlaRequestCostPolicy, mlaRequestCostsPolicy } from './cost.policy.js';
import { mlaRequestCostReads, mlaRequestCostsReads } from './cost.reads.js';
import { MlaRequestCostResolver, MlaRequestCostsResolver } from './cost.resolver.js';
import { MlaRequestCost } from './mla-request-cost.entity.js';

/** What costs bring to the context. */
export const costs = {
  entities: [MlaRequestCost],
  resolvers: [MlaRequestCostResolver, MlaRequestCostsResolver],
  policies: [mlaRequestCostPolicy, mlaRequestCostsPolicy, mlaRequestCostAvailability.policy],
  reads: [mlaRequestCostReads, mlaRequestCostsReads],
} as const;
