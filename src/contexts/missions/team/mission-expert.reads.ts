import { ascending, connection, defineReads, listSide, side } from '../../../platform/reads/read-model.js';

export const missionExpertReads = defineReads('MissionExpert', {
  auditChain: 'mission',
  auditSubject: { type: 'Mission', property: 'mission' },
  sides: [side('Mission', 'id', 'mission', 'hostState')],
  orders: { JOINED: ascending('joinedAt') },
});

/** The ids of those who are in the team at present. */
const presentTeam = {
  ...listSide('MissionExpert', 'mission', 'id', 'userId'),
  renamed: { userId: 'team' },
  where: 'side.left_at is null',
};

export const missionExpertsReads = defineReads('Mission', {
  sides: [presentTeam],
  fields: { experts: connection('MissionExpert', 'mission') },
});
