import { availableCommandsRead } from '../../../platform/commands/available-commands.js';
import { ascending, defineReads, many } from '../../../platform/reads/read-model.js';
import { sidesOfRequest } from '../delivery/duties.js';
import { stepsOfOthers } from '../second-person/waiting-steps.js';
import { mlaRequestCostPolicy } from './cost.policy.js';
import { mlaRequestCostStates } from './mla-request-cost.states.js';

export const mlaRequestCostReads = defineReads('MlaRequestCost', {
  auditChain: 'case',
  sides: [stepsOfOthers],
  fields: {
    availableCommands: availableCommandsRead(
      mlaRequestCostStates,
      mlaRequestCostPolicy,
      ['stepsOfOthers'],
      [],
      sidesOfRequest,
    ),
  },
});

export const mlaRequestCostsReads = defineReads('MlaRequest', {
  fields: { costs: many('MlaRequestCost', 'request', [ascending('createdAt'), ascending('id')]) },
});
