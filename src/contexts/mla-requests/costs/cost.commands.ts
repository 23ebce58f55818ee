import {
  agreeToMlaRequestCost,
  declineMlaRequestCost,
  dropMlaRequestCost,
  proposeMlaRequestCostTerms,
} from './commands/agree-on-cost.js';
import { recordMlaRequestCost } from './commands/record-mla-request-cost.js';

/** Every command on costs by its name, which is the mutation's. */
export const mlaRequestCostCommands = {
  agreeToMlaRequestCost,
  declineMlaRequestCost,
  dropMlaRequestCost,
  proposeMlaRequestCostTerms,
  recordMlaRequestCost,
} as const;
