import { commandAvailabilityType } from '../../platform/commands/available-commands.js';
import { assetStates } from './asset.states.js';

/** What an asset says of the commands that can be given on it. */
export const assetAvailability = commandAvailabilityType('Asset', 'asset', assetStates);
