import { argueForMeasure } from './commands/argue-for-measure.js';
import { executeMeasure } from './commands/execute-measure.js';
import { keepMeasure } from './commands/keep-measure.js';
import { liftMeasure } from './commands/lift-measure.js';
import { planMeasure } from './commands/plan-measure.js';
import { proposeLiftingMeasure } from './commands/propose-lifting-measure.js';
import { recordThirdPartyClaim } from './commands/record-third-party-claim.js';

/** Every command on provisional measures by its name, which is the mutation's: for whoever gives commands without GraphQL. */
export const measureCommands = {
  argueForMeasure,
  executeMeasure,
  keepMeasure,
  liftMeasure,
  planMeasure,
  proposeLiftingMeasure,
  recordThirdPartyClaim,
} as const;
