import {
  agreeToMlaRequestCost,
  declineMlaRequestCost,
  dropMlaRequestCost,
  proposeMlaRequestCostTerms,
} from './commands/agree-on-cost.js';
import { eachByTwo } from '../second-person/by-two.js';
import { recordMlaRequestCost } from './commands/record-mla-request-cost.js';

/** The steps on costs by which a State binds itself: what it offers, and that it accepts an offer. */
export const costStepsOfTwo = { agreeToMlaRequestCost, proposeMlaRequestCostTerms } as const;

/** Every command on costs by its name, which is the mutation's. */
export const mlaRequestCostCommands = {
  ...eachByTwo(costStepsOfTwo),
  declineMlaRequestCost,
  dropMlaRequestCost,
  recordMlaRequestCost,
} as const;
