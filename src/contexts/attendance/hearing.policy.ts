import { definePolicy, open, seenBy } from '../../platform/policy/policy.js';
import { centralAuthority } from '../access/index.js';
import { authority, forEitherSide, forRequestedSide } from '../mla-requests/index.js';
import { followsAttendee } from './attendance.rules.js';

export const hearingPolicy = definePolicy('Hearing', {
  rows: followsAttendee,
  commands: {
    //                     who may ask             of which hearing
    planHearing: { who: centralAuthority, of: forEitherSide },
    confirmHearing: { who: centralAuthority, of: forRequestedSide },
    rescheduleHearing: { who: centralAuthority, of: forEitherSide },
    recordHearing: { who: centralAuthority, of: forEitherSide },
    cancelHearing: { who: centralAuthority, of: forEitherSide },
  },
  fields: {
    ...open('id', 'capacity', 'modality', 'notInPersonBecause', 'status', 'plannedAt', 'plannedAtRequesting'),
    ...open('plannedAtRequested', 'requestingTimeZone', 'requestedTimeZone', 'language', 'needsInterpreter'),
    ...open('conductedBy', 'attendedBy', 'heldAt', 'changeReason'),
    ...open('createdAt', 'updatedAt', 'version', 'availableCommands'),
    attendee: authority,
    record: authority,
  },
});

export const hearingRecordPolicy = definePolicy('HearingRecord', {
  fields: seenBy({ see: authority, belongsTo: 'enteredBy' }, 'text', 'procedureFollowed'),
});
