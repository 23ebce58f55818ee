import { commandAvailabilityType } from '../../platform/commands/available-commands.js';
import { sidesOfRequest } from '../mla-requests/index.js';
import { sidesOfTransfer } from './attendance.rules.js';
import { hearingStates } from './hearing.states.js';
import { safeConductStates } from './safe-conduct.states.js';
import { detainedPersonTransferStates } from './detained-person-transfer.states.js';

/** What a transfer says of the commands that can be given on it. */
export const detainedPersonTransferAvailability = commandAvailabilityType(
  'DetainedPersonTransfer',
  'transfer',
  detainedPersonTransferStates,
  sidesOfTransfer,
);

/** What a safe conduct says of the commands that can be given on it. */
export const safeConductAvailability = commandAvailabilityType(
  'SafeConduct',
  'safe conduct',
  safeConductStates,
  sidesOfRequest,
);

/** What a hearing says of the commands that can be given on it. */
export const hearingAvailability = commandAvailabilityType(
  'Hearing',
  'hearing',
  hearingStates,
  sidesOfRequest,
);
