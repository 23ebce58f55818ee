import { acceptMission, declineMission } from './commands/answer-mission.js';
import { cancelMission, closeMission, planMission, startMission } from './commands/carry-out-mission.js';
import { requestMission } from './commands/request-mission.js';
import {
  agreeTermsOfReference,
  proposeTermsOfReference,
  returnTermsOfReference,
} from './commands/settle-terms-of-reference.js';
import { addMissionAdvice } from './advice/commands/add-mission-advice.js';
import { addMissionFinding, amendMissionFinding } from './findings/commands/enter-mission-finding.js';
import { recordInstitutionMet } from './meetings/commands/record-institution-met.js';
import {
  addMissionRecommendation,
  amendMissionRecommendation,
} from './recommendations/commands/enter-mission-recommendation.js';
import { noteRecommendationProgress } from './recommendations/commands/note-recommendation-progress.js';
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
  recordInstitutionMet,
  addMissionFinding,
  amendMissionFinding,
  addMissionRecommendation,
  amendMissionRecommendation,
  noteRecommendationProgress,
  addMissionAdvice,
  closeMission,
  cancelMission,
};
