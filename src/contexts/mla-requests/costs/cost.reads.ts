import { availableCommandsRead } from '../../../platform/commands/available-commands.js';
import { ascending, defineReads, many } from '../../../platform/reads/read-model.js';
import { mlaRequestCostPolicy } from './cost.policy.js';
import { mlaRequestCostStates } from './mla-request-cost.states.js';

export const mlaRequestCostReads = defineReads('MlaRequestCost', {
  auditChain: 'case',
  fields: { availableCommands: availableCommandsRead(mlaRequestCostStates, mlaRequestCostPolicy, []) },
});

export const mlaRequestCostsReads = defineReads('MlaRequest', {
  fields: { costs: many('MlaRequestCost', 'request', [ascending('createdAt'), ascending('id')]) },
});
