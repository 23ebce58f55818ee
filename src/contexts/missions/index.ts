import type { ContextManifest } from '../../platform/context-manifest.js';
import { MissionAdvice } from './advice/mission-advice.entity.js';
import { missionAdvicePolicy } from './advice/mission-advice.policy.js';
import * as adviceReads from './advice/mission-advice.reads.js';
import { MissionAdviceResolver } from './advice/mission-advice.resolver.js';
import { MissionFinding } from './findings/mission-finding.entity.js';
import { missionFindingPolicy } from './findings/mission-finding.policy.js';
import * as findingReads from './findings/mission-finding.reads.js';
import { MissionFindingsResolver } from './findings/mission-finding.resolver.js';
import { MissionMeetingName } from './meetings/mission-meeting-name.entity.js';
import { MissionMeeting } from './meetings/mission-meeting.entity.js';
import { missionMeetingPolicy } from './meetings/mission-meeting.policy.js';
import * as meetingReads from './meetings/mission-meeting.reads.js';
import { MissionMeetingsResolver } from './meetings/mission-meeting.resolver.js';
import { MissionArrangement } from './mission-arrangement.entity.js';
import { MissionCommandsResolver } from './mission-commands.resolver.js';
import { MissionLetter } from './mission-letter.entity.js';
import { Mission } from './mission.entity.js';
import * as policies from './mission.policy.js';
import * as reads from './mission.reads.js';
import { missionAvailability, MissionResolver, StateMissionsResolver } from './mission.resolver.js';
import { missionStates } from './mission.states.js';
import { MissionRecommendation } from './recommendations/mission-recommendation.entity.js';
import * as recommendationPolicies from './recommendations/mission-recommendation.policy.js';
import * as recommendationReads from './recommendations/mission-recommendation.reads.js';
import * as recommendations from './recommendations/mission-recommendation.resolver.js';
import { missionRecommendationStates } from './recommendations/mission-recommendation.states.js';
import { RecommendationProgress } from './recommendations/recommendation-progress.entity.js';
import { MissionExpert } from './team/mission-expert.entity.js';
import { missionExpertPolicy } from './team/mission-expert.policy.js';
import * as teamReads from './team/mission-expert.reads.js';
import { MissionTeamResolver } from './team/mission-expert.resolver.js';

export { FindingSeverity } from './findings/mission-finding.enums.js';
export { MissionInstitutionKind } from './meetings/mission-meeting.enums.js';
export { missionCommands } from './mission.commands.js';
export { MissionAddressee, MissionKind, MissionStatus } from './mission.enums.js';
export { RecommendationStatus } from './recommendations/mission-recommendation.enums.js';
export { MissionExpertRole } from './team/mission-expert.enums.js';

export const missions: ContextManifest = {
  name: 'missions',
  entities: [
    Mission,
    MissionLetter,
    MissionArrangement,
    MissionExpert,
    MissionMeeting,
    MissionMeetingName,
    MissionFinding,
    MissionRecommendation,
    RecommendationProgress,
    MissionAdvice,
  ],
  resolvers: [
    MissionResolver,
    StateMissionsResolver,
    MissionCommandsResolver,
    MissionTeamResolver,
    MissionMeetingsResolver,
    MissionFindingsResolver,
    recommendations.MissionRecommendationsResolver,
    recommendations.MissionRecommendationResolver,
    MissionAdviceResolver,
  ],
  policies: [
    ...Object.values(policies),
    ...Object.values(recommendationPolicies),
    ...[missionExpertPolicy, missionMeetingPolicy, missionFindingPolicy, missionAdvicePolicy],
    ...[missionAvailability.policy, recommendations.missionRecommendationAvailability.policy],
  ],
  reads: [
    ...Object.values(reads),
    ...Object.values(teamReads),
    ...Object.values(meetingReads),
    ...Object.values(findingReads),
    ...Object.values(recommendationReads),
    ...Object.values(adviceReads),
  ],
  lifecycles: { Mission: missionStates, MissionRecommendation: missionRecommendationStates },
};
