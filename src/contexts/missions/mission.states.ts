import { defineStates, type Requirement, type Turn } from '../../platform/states/states.js';
import { MissionStatus } from './mission.enums.js';

/** What the life of a mission looks at. */
export interface MissionStanding {
  status: MissionStatus;
  readonly termsProposedAt: unknown;
  readonly termsAgreedAt: unknown;
}

const { REQUESTED, ACCEPTED, DECLINED, PLANNED, UNDER_WAY, CLOSED, CANCELLED } = MissionStatus;
const support = 'UNCAC art. 60(1), (2)';
const practice = 'practice of StAR';

const termsWait: Turn<MissionStanding> = {
  says: 'terms of reference wait for the host State',
  isMet: ({ termsProposedAt, termsAgreedAt }) => termsProposedAt != null && termsAgreedAt == null,
};

const termsAgreed: Requirement<MissionStanding> = {
  says: 'terms of reference to which the host State agreed',
  source: practice,
  isMet: ({ termsAgreedAt }) => termsAgreedAt != null,
};

/** When what can be done with a mission. `requestMission` makes it, with the status REQUESTED. */
export const missionStates = defineStates<MissionStatus, MissionStanding>()(
  REQUESTED,
  Object.values(MissionStatus),
  {
    acceptMission: { from: [REQUESTED], to: ACCEPTED, source: support },
    declineMission: { from: [REQUESTED], to: DECLINED, source: practice },
    proposeTermsOfReference: { from: [ACCEPTED], source: practice },
    agreeTermsOfReference: { from: [ACCEPTED], while: termsWait, source: practice },
    returnTermsOfReference: { from: [ACCEPTED], while: termsWait, source: practice },
    planMission: { from: [ACCEPTED, PLANNED], to: PLANNED, needs: [termsAgreed], source: practice },
    addMissionExpert: { from: [ACCEPTED, PLANNED, UNDER_WAY], source: 'UNCAC art. 60(5)' },
    addMissionAdvice: { from: [ACCEPTED, PLANNED, UNDER_WAY], source: 'UNCAC art. 60(1)(e), (f)' },
    startMission: { from: [PLANNED], to: UNDER_WAY, source: support },
    recordInstitutionMet: { from: [PLANNED, UNDER_WAY], source: practice },
    addMissionFinding: { from: [UNDER_WAY], source: practice },
    addMissionRecommendation: { from: [UNDER_WAY], source: practice },
    cancelMission: { from: [REQUESTED, ACCEPTED, PLANNED, UNDER_WAY], to: CANCELLED, source: practice },
    closeMission: { from: [UNDER_WAY], to: CLOSED, source: practice },
  },
);
