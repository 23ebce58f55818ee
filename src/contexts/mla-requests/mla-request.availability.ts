import { commandAvailabilityType } from '../../platform/commands/available-commands.js';
import { sidesOfRequest } from './delivery/duties.js';
import { mlaRequestStates } from './mla-request.states.js';

/** What a request says of the commands that can be given on it. */
export const mlaRequestAvailability = commandAvailabilityType(
  'MlaRequest',
  'request',
  mlaRequestStates,
  sidesOfRequest,
);
