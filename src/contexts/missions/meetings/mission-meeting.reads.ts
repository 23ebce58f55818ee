import { ascending, connection, defineReads, side } from '../../../platform/reads/read-model.js';

export const missionMeetingReads = defineReads('MissionMeeting', {
  auditChain: 'mission',
  auditSubject: { type: 'Mission', property: 'mission' },
  sides: [
    side('Mission', 'id', 'mission', 'hostState'),
    side('MissionMeetingName', 'meeting', 'id', 'institution', 'persons'),
  ],
  orders: { BY_DAY: ascending('metOn') },
});

export const missionMeetingsReads = defineReads('Mission', {
  fields: { meetings: connection('MissionMeeting', 'mission') },
});
