import { commandAvailabilityType } from '../../platform/commands/available-commands.js';
import { spontaneousDisclosureStates } from './spontaneous-disclosure.states.js';

/** Of a disclosure, whose steps are those of the State that gives it, and of the one to which it is given. */
export const sidesOfDisclosure = {
  sendingKeeper: 'sendingState',
  receivingKeeper: 'receivingState',
} as const;

/** What a disclosure says of the commands that can be given on it. */
export const spontaneousDisclosureAvailability = commandAvailabilityType(
  'SpontaneousDisclosure',
  'disclosure',
  spontaneousDisclosureStates,
  sidesOfDisclosure,
);
