import { definePolicy, seenBy } from '../../platform/policy/policy.js';
import { party } from '../mla-requests/index.js';

/** What this context shows on a request. */
export const mlaRequestAttendancePolicy = definePolicy('MlaRequest', {
  fields: seenBy(party, 'detainedPersonTransfers', 'safeConducts', 'hearings'),
});
