import { acceptMission, declineMission } from './commands/answer-mission.js';
import { cancelMission, closeMission, planMission, startMission } from './commands/carry-out-mission.js';
import { requestMission } from './commands/request-mission.js';
import {
  agreeTermsOfReference,
  proposeTermsOfReference,
  returnTermsOfReference,
} from './commands/settle-terms-of-reference.js';
import { addMissionExpert, endMissionExpert } from './team/commands/change-team.js';

/** The commands of this context by name, for those who give them without GraphQL, such as the demo world. */
export const missionCommands = {
  requestMission,
  acceptMission,
  declineMission,
  proposeTermsOfReference,
  agreeTermsOfReference,
  returnTermsOfReference,
  planMission,
  addMissionExpert,
  endMissionExpert,
  startMission,
  closeMission,
  cancelMission,
};
