import { commandAvailabilityType } from '../../../platform/commands/available-commands.js';
import { sidesOfRequest } from '../delivery/duties.js';
import { mlaRequestItemStates } from './mla-request-item.states.js';

/** What an item says of the commands that can be given on it. */
export const mlaRequestItemAvailability = commandAvailabilityType(
  'MlaRequestItem',
  'item',
  mlaRequestItemStates,
  sidesOfRequest,
);
