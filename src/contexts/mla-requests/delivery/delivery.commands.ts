import { dispatchMlaRequest, recordMlaRequestDeliveryEvidence } from './dispatch.js';

/** The commands on the deliveries of requests that leave the request where it stands, by their names. */
export const deliveryCommands = { dispatchMlaRequest, recordMlaRequestDeliveryEvidence } as const;
