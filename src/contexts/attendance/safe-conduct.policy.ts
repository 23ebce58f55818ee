import { definePolicy, open } from '../../platform/policy/policy.js';
import { centralAuthority } from '../access/index.js';
import { authority, forRequestedSide, forRequestingSide } from '../mla-requests/index.js';
import { followsAttendee } from './attendance.rules.js';

export const safeConductPolicy = definePolicy('SafeConduct', {
  rows: followsAttendee,
  commands: {
    //                                  who may ask             of which safe conduct
    grantSafeConduct: { who: centralAuthority, of: forRequestingSide },
    proposeLeavingPeriod: { who: centralAuthority, of: forRequestingSide },
    agreeToLeavingPeriod: { who: centralAuthority, of: forRequestedSide },
    informPresenceNoLongerRequired: { who: centralAuthority, of: forRequestingSide },
    restartLeavingPeriod: { who: centralAuthority, of: forRequestingSide },
    recordDeparture: { who: centralAuthority, of: forRequestingSide },
    endSafeConductForStaying: { who: centralAuthority, of: forRequestingSide },
    endSafeConductForReturn: { who: centralAuthority, of: forRequestingSide },
    endUnusedSafeConduct: { who: centralAuthority, of: forRequestingSide },
  },
  fields: {
    ...open('id', 'capacity', 'purpose', 'status', 'leavingDays', 'proposedLeavingDays', 'periodAgreedAt'),
    ...open('timeZone', 'informedAt', 'leaveBy', 'leaveByAt', 'restartReason', 'leftOn', 'end', 'endedOn'),
    ...open('createdAt', 'updatedAt', 'version', 'availableCommands'),
    attendee: authority,
  },
});
