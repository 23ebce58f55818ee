import { defineStates, type Requirement } from '../../platform/states/states.js';
import { freeToPropose, type Proposer } from '../mla-requests/index.js';
import { MeasureStatus as S } from './measure.enums.js';

/** What the life of a provisional measure looks at. */
export interface MeasureFacts extends Proposer {
  status: S;
  readonly isOfCounterpart: boolean;
  readonly opportunityUntil: Date | string | null;
  readonly noOpportunityReason: string | null;
}

/** The duty is the requested State's: whoever records on paper that it was not kept is not held to it. */
const heard: Requirement<MeasureFacts> = {
  says: 'an opportunity for the requesting State to argue for keeping the measure, or the reason why none could be given',
  source: 'UNCAC art. 55(8)',
  rule: 'R9',
  isMet: ({ isOfCounterpart, opportunityUntil, noOpportunityReason }) =>
    isOfCounterpart || opportunityUntil !== null || (noOpportunityReason ?? '').trim() !== '',
};

/** The life of a provisional measure, by command. `planMeasure` makes it. */
export const provisionalMeasureStates = defineStates<S, MeasureFacts>()(S.PLANNED, Object.values(S), {
  executeMeasure: { from: [S.PLANNED], to: S.IN_FORCE, source: 'UNCAC art. 54(2), 55(2)' },
  proposeLiftingMeasure: {
    from: [S.IN_FORCE, S.LIFTING_PROPOSED],
    to: S.LIFTING_PROPOSED,
    while: freeToPropose,
    source: 'UNCAC art. 55(7), (8)',
  },
  argueForMeasure: { from: [S.LIFTING_PROPOSED], source: 'UNCAC art. 55(8)' },
  keepMeasure: { from: [S.LIFTING_PROPOSED], to: S.IN_FORCE, source: 'UNCAC art. 55(8)' },
  liftMeasure: { from: [S.LIFTING_PROPOSED], to: S.LIFTED, needs: [heard], source: 'UNCAC art. 55(7), (8)' },
  recordThirdPartyClaim: {
    from: [S.IN_FORCE, S.LIFTING_PROPOSED, S.LIFTED],
    source: 'UNCAC art. 55(9)',
  },
});
