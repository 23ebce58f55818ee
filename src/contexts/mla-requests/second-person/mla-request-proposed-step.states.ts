import { defineStates } from '../../../platform/states/states.js';
import { ProposedStepStatus as S } from './mla-request-proposed-step.entity.js';

/** What the lifecycle of a step that waits looks at. */
export interface ProposedStepFacts {
  status: S;
  readonly isOvertaken: boolean;
  readonly proposedBy: string;
  /** The people of the own State who have a conflict of interest; absent where a command looks for them by itself. */
  readonly barred?: readonly string[] | null;
}

/** The life of a step that waits for a second person, by command. */
export const mlaRequestProposedStepStates = defineStates<S, ProposedStepFacts>()(
  S.WAITING,
  Object.values(S),
  {
    approveMlaRequestStep: {
      from: [S.WAITING],
      to: S.APPROVED,
      while: {
        says: 'its record is as it was when the step was proposed, and the request has not ended for which it was and who proposed it has no conflict of interest (otherwise it is proposed anew, or dropped)',
        isMet: ({ isOvertaken, proposedBy, barred }) => !isOvertaken && !(barred ?? []).includes(proposedBy),
      },
      source: 'four eyes',
    },
    dismissMlaRequestStep: { from: [S.WAITING], to: S.DISMISSED, source: 'four eyes' },
  },
);
