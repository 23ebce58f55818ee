import { dispatchMlaRequest, recordMlaRequestDeliveryEvidence } from './dispatch.js';
import { confirmMlaRequestInWriting } from './oral-requests.js';

/** The commands on the way of requests that leave the request where it stands, by their names. */
export const deliveryCommands = {
  confirmMlaRequestInWriting,
  dispatchMlaRequest,
  recordMlaRequestDeliveryEvidence,
} as const;
