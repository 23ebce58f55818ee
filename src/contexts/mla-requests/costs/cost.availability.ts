import { commandAvailabilityType } from '../../../platform/commands/available-commands.js';
import { sidesOfRequest } from '../delivery/duties.js';
import { mlaRequestCostStates } from './mla-request-cost.states.js';

/** What a cost says of the commands that can be given on it. */
export const mlaRequestCostAvailability = commandAvailabilityType(
  'MlaRequestCost',
  'cost',
  mlaRequestCostStates,
  sidesOfRequest,
);
