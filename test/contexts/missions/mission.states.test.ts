import { describe, expect, test } from 'vitest';
import { MissionStatus } from '../../../src/contexts/missions/index.js';
import { missionStates } from '../../../src/contexts/missions/mission.states.js';

const { REQUESTED, ACCEPTED, DECLINED, PLANNED, UNDER_WAY, CLOSED, CANCELLED } = MissionStatus;

/** Written from domain.md 4.5 and not from the table: the status after a command; undefined where it is refused. */
const expected: Record<
  (typeof missionStates.commands)[number],
  Partial<Record<MissionStatus, MissionStatus>>
> = {
  acceptMission: { REQUESTED: ACCEPTED },
  declineMission: { REQUESTED: DECLINED },
  proposeTermsOfReference: { ACCEPTED },
  agreeTermsOfReference: {},
  returnTermsOfReference: {},
  planMission: { ACCEPTED: PLANNED, PLANNED },
  addMissionExpert: { ACCEPTED, PLANNED, UNDER_WAY },
  addMissionAdvice: { ACCEPTED, PLANNED, UNDER_WAY },
  startMission: { PLANNED: UNDER_WAY },
  recordInstitutionMet: { PLANNED, UNDER_WAY },
  addMissionFinding: { UNDER_WAY },
  addMissionRecommendation: { UNDER_WAY },
  cancelMission: {
    ...{ REQUESTED: CANCELLED, ACCEPTED: CANCELLED, PLANNED: CANCELLED, UNDER_WAY: CANCELLED },
  },
  closeMission: { UNDER_WAY: CLOSED },
};

const pairs = missionStates.commands.flatMap((command) =>
  Object.values(MissionStatus).map((status) => ({ command, status })),
);
const agreed = { termsProposedAt: new Date(), termsAgreedAt: new Date() };

describe('the life of a mission', () => {
  test('begins requested', () => {
    expect(missionStates.initial).toBe(REQUESTED);
  });

  test.each(pairs)('$command while $status', ({ command, status }) => {
    const outcome = expected[command][status];
    const given = () => missionStates.next({ status, ...agreed }, command);
    if (outcome === undefined) expect(given).toThrow(expect.objectContaining({ code: 'INVALID_TRANSITION' }));
    else expect(given()).toBe(outcome);
  });

  test('terms are agreed or returned while they wait, and the days are set once they are agreed', () => {
    const proposed = { status: ACCEPTED, termsProposedAt: new Date(), termsAgreedAt: null };
    for (const command of ['agreeTermsOfReference', 'returnTermsOfReference'] as const) {
      expect(missionStates.next(proposed, command)).toBe(ACCEPTED);
      for (const standing of [
        { ...proposed, termsProposedAt: null },
        { ...proposed, status: PLANNED },
      ])
        expect(() => missionStates.next(standing, command)).toThrow(
          expect.objectContaining({ code: 'INVALID_TRANSITION' }),
        );
    }
    expect(() => missionStates.next(proposed, 'planMission')).toThrow(
      expect.objectContaining({ code: 'INCOMPLETE' }),
    );
  });
});
