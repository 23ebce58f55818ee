import { definePolicy, digested, open, seenBy } from '../../platform/policy/policy.js';
import { either, everyone } from '../../platform/policy/rule.js';
import { centralAuthority, starStaff, supervisor } from '../access/index.js';
import {
  byEither,
  eitherSide,
  followsMission,
  hostAuthority,
  hosts,
  inTheTeam,
  missionAuditor,
  worksOnMission,
} from './mission.rules.js';

/** What this context adds to a State. */
export const stateMissionsPolicy = definePolicy('State', { fields: open('missions') });

/**
 * Who sees a mission, what of it, and who may do what with it (domain.md 5.8). StAR staff write missions and nothing else:
 * test/architecture/star-writes.test.ts holds it.
 */
export const missionPolicy = definePolicy('Mission', {
  rows: followsMission,
  queries: { mission: everyone, missions: everyone },
  // prettier-ignore
  commands: {
    //                          who may ask           of which mission
    requestMission:           { who: supervisor },
    acceptMission:            { who: starStaff },
    declineMission:           { who: starStaff },
    proposeTermsOfReference:  { who: starStaff },
    agreeTermsOfReference:    { who: supervisor,       of: hosts },
    returnTermsOfReference:   { who: centralAuthority, of: hosts },
    planMission:              { who: starStaff },
    addMissionExpert:         { who: starStaff },
    startMission:             { who: starStaff },
    recordInstitutionMet:     { who: starStaff },
    addMissionFinding:        { who: starStaff },
    addMissionRecommendation: { who: starStaff },
    addMissionAdvice:         { who: starStaff,        of: inTheTeam },
    cancelMission:            { who: eitherSide,       of: byEither },
    closeMission:             { who: starStaff },
  },
  fields: {
    ...open('id', 'hostState', 'kinds', 'status', 'followUpTo', 'followUps', 'requestedOn'),
    ...open('plannedFrom', 'plannedUntil', 'startedOn', 'endedOn', 'termsProposedAt', 'termsAgreedAt'),
    ...open('createdAt', 'updatedAt', 'version', 'availableCommands'),
    ...digested('requestedByName', 'requestedByOffice', 'letterReference', 'addressedTo', 'counterpart'),
    ...digested('helpAsked', 'termsOfReference', 'termsRemark', 'endingReason'),
    ...open('findings', 'recommendations', 'meetings'),
    ...seenBy(worksOnMission, 'experts', 'advice'),
    auditTrail: either(hostAuthority, missionAuditor),
  },
});
