import { defineStates } from '../../platform/states/states.js';
import { freeToProposeStep, type StepsOfOthers } from '../mla-requests/index.js';
import { SafeConductStatus as S } from './attendance.enums.js';

/** What the lifecycle of a safe conduct looks at. */
export interface SafeConductFacts extends StepsOfOthers {
  status: S;
  readonly proposedLeavingDays: number | null;
}

/** The life of a safe conduct, by command. */
export const safeConductStates = defineStates<S, SafeConductFacts>()(S.GRANTED, Object.values(S), {
  proposeLeavingPeriod: {
    from: [S.GRANTED],
    while: freeToProposeStep('proposeLeavingPeriod'),
    source: 'UNCAC art. 46(27)',
  },
  agreeToLeavingPeriod: {
    from: [S.GRANTED],
    while: freeToProposeStep('agreeToLeavingPeriod'),
    needs: [
      {
        says: 'a proposal of another period than 15 days',
        source: 'UNCAC art. 46(27)',
        isMet: ({ proposedLeavingDays }) => proposedLeavingDays !== null,
      },
    ],
    source: 'UNCAC art. 46(27)',
  },
  informPresenceNoLongerRequired: { from: [S.GRANTED], to: S.LEAVING, source: 'UNCAC art. 46(27)' },
  restartLeavingPeriod: { from: [S.LEAVING], source: 'UNCAC art. 46(27)' },
  recordDeparture: { from: [S.GRANTED, S.LEAVING], to: S.LEFT, source: 'UNCAC art. 46(27)' },
  endSafeConductForStaying: { from: [S.LEAVING], to: S.ENDED, source: 'UNCAC art. 46(27)' },
  endSafeConductForReturn: { from: [S.LEFT], to: S.ENDED, source: 'UNCAC art. 46(27)' },
  endUnusedSafeConduct: { from: [S.GRANTED], to: S.ENDED, source: 'UNCAC art. 46(27)' },
});
