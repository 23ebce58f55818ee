import { defineStates } from '../../platform/states/states.js';
import { HearingStatus as S } from './attendance.enums.js';

/** The life of a hearing, by command. */
export const hearingStates = defineStates<S, { status: S }>()(S.PLANNED, Object.values(S), {
  confirmHearing: { from: [S.PLANNED], to: S.CONFIRMED, source: 'UNCAC art. 46(18)' },
  rescheduleHearing: { from: [S.PLANNED, S.CONFIRMED], to: S.PLANNED, source: 'UNCAC art. 46(18)' },
  recordHearing: { from: [S.CONFIRMED], to: S.HELD, source: 'UNCAC art. 46(17), (18)' },
  cancelHearing: { from: [S.PLANNED, S.CONFIRMED], to: S.CANCELLED, source: 'UNCAC art. 46(24)' },
});
