import {
  endSafeConductForReturn,
  endSafeConductForStaying,
  endUnusedSafeConduct,
  recordDeparture,
} from './commands/end-safe-conduct.js';
import { grantSafeConduct } from './commands/grant-safe-conduct.js';
import {
  agreeToLeavingPeriod,
  informPresenceNoLongerRequired,
  proposeLeavingPeriod,
  restartLeavingPeriod,
} from './commands/leaving-periods.js';

/** Every command on safe conducts by its name, which is the mutation's. */
export const safeConductCommands = {
  agreeToLeavingPeriod,
  endSafeConductForReturn,
  endSafeConductForStaying,
  endUnusedSafeConduct,
  grantSafeConduct,
  informPresenceNoLongerRequired,
  proposeLeavingPeriod,
  recordDeparture,
  restartLeavingPeriod,
} as const;
