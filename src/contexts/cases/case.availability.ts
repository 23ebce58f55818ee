import { commandAvailabilityType } from '../../platform/commands/available-commands.js';
import { caseStates } from './case.states.js';

/** What a case says of the commands that can be given on it. */
export const caseCommandAvailability = commandAvailabilityType('Case', 'case', caseStates);
