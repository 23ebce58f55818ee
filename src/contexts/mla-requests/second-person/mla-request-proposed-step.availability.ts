import { commandAvailabilityType } from '../../../platform/commands/available-commands.js';
import { mlaRequestProposedStepStates } from './mla-request-proposed-step.states.js';

/** What a step that waits for a second person says of the commands that can be given on it. */
export const mlaRequestProposedStepAvailability = commandAvailabilityType(
  'MlaRequestProposedStep',
  'step',
  mlaRequestProposedStepStates,
);
