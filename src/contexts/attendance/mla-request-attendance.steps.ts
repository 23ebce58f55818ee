import { defineSteps } from '../../platform/states/states.js';
import { liveStatuses, mlaRequestAvailability, type MlaRequestStatus } from '../mla-requests/index.js';
import { detainedPersonTransferPolicy } from './detained-person-transfer.policy.js';
import { hearingPolicy } from './hearing.policy.js';
import { safeConductPolicy } from './safe-conduct.policy.js';

/** What is arranged for persons who attend, on a request, by command. */
export const mlaRequestAttendanceSteps = mlaRequestAvailability.offer(
  defineSteps<MlaRequestStatus, { status: MlaRequestStatus }>()({
    planHearing: { from: liveStatuses, source: 'UNCAC art. 46(17), (18)' },
    grantSafeConduct: { from: liveStatuses, source: 'UNCAC art. 46(27)' },
    proposeDetainedPersonTransfer: { from: liveStatuses, source: 'UNCAC art. 46(10)' },
  }),
  [hearingPolicy, safeConductPolicy, detainedPersonTransferPolicy],
);
