import { commandAvailabilityType } from '../../platform/commands/available-commands.js';
import { spontaneousDisclosureStates } from './spontaneous-disclosure.states.js';

/** What a disclosure says of the commands that can be given on it. */
export const spontaneousDisclosureAvailability = commandAvailabilityType(
  'SpontaneousDisclosure',
  'disclosure',
  spontaneousDisclosureStates,
);
