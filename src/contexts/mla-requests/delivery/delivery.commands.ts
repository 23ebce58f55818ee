import { correctRegisteredMlaRequest } from './correct-registered-mla-request.js';
import { dispatchMlaRequest, recordMlaRequestDeliveryEvidence } from './dispatch.js';
import { followUpMlaRequest } from './follow-up-mla-request.js';
import { confirmMlaRequestInWriting } from './oral-requests.js';

/** The commands on the way of requests that leave the request where it stands, by their names. */
export const deliveryCommands = {
  confirmMlaRequestInWriting,
  correctRegisteredMlaRequest,
  dispatchMlaRequest,
  followUpMlaRequest,
  recordMlaRequestDeliveryEvidence,
} as const;
