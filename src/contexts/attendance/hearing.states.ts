import { defineStates } from '../../platform/states/states.js';
import { HearingStatus as S } from './attendance.enums.js';
import { requestGoesOn, type RequestOfRecord } from './request-goes-on.js';

/** What the lifecycle of a hearing looks at. */
export interface HearingFacts extends RequestOfRecord {
  status: S;
}

const requested = ['requestedState', 'requestedKeeper'] as const;
const requesting = ['requestingState', 'requestingKeeper'] as const;

/** The life of a hearing, by command. */
export const hearingStates = defineStates<S, HearingFacts>()(S.PLANNED, Object.values(S), {
  confirmHearing: {
    from: [S.PLANNED],
    while: requestGoesOn(requested),
    to: S.CONFIRMED,
    source: 'UNCAC art. 46(18)',
  },
  rescheduleHearing: {
    from: [S.PLANNED, S.CONFIRMED],
    while: requestGoesOn(requesting, requested),
    to: S.PLANNED,
    source: 'UNCAC art. 46(18)',
  },
  recordHearing: { from: [S.CONFIRMED], to: S.HELD, source: 'UNCAC art. 46(17), (18)' },
  cancelHearing: { from: [S.PLANNED, S.CONFIRMED], to: S.CANCELLED, source: 'UNCAC art. 46(24)' },
});
