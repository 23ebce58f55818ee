import { cancelHearing, confirmHearing, rescheduleHearing } from './commands/change-hearing.js';
import { planHearing } from './commands/plan-hearing.js';
import { recordHearing } from './commands/record-hearing.js';

/** Every command on hearings by its name, which is the mutation's. */
export const hearingCommands = {
  cancelHearing,
  confirmHearing,
  planHearing,
  recordHearing,
  rescheduleHearing,
} as const;
