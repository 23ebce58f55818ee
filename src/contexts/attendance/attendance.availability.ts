import { commandAvailabilityType } from '../../platform/commands/available-commands.js';
import { hearingStates } from './hearing.states.js';
import { safeConductStates } from './safe-conduct.states.js';
import { detainedPersonTransferStates } from './detained-person-transfer.states.js';

/** What a transfer says of the commands that can be given on it. */
export const detainedPersonTransferAvailability = commandAvailabilityType(
  'DetainedPersonTransfer',
  'transfer',
  detainedPersonTransferStates,
);

/** What a safe conduct says of the commands that can be given on it. */
export const safeConductAvailability = commandAvailabilityType(
  'SafeConduct',
  'safe conduct',
  safeConductStates,
);

/** What a hearing says of the commands that can be given on it. */
export const hearingAvailability = commandAvailabilityType('Hearing', 'hearing', hearingStates);
