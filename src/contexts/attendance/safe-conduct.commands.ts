import { eachByTwo } from '../mla-requests/index.js';
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

/** The steps on safe conducts by which a State binds itself: what it grants, offers and agrees to. */
export const safeConductStepsOfTwo = {
  agreeToLeavingPeriod,
  grantSafeConduct,
  proposeLeavingPeriod,
} as const;

/** Every command on safe conducts by its name, which is the mutation's. */
export const safeConductCommands = {
  ...eachByTwo(safeConductStepsOfTwo),
  endSafeConductForReturn,
  endSafeConductForStaying,
  endUnusedSafeConduct,
  informPresenceNoLongerRequired,
  recordDeparture,
  restartLeavingPeriod,
} as const;
