import { defineStates } from '../../../platform/states/states.js';
import { ProposedStepStatus as S } from './mla-request-proposed-step.entity.js';

/** The life of a step that waits for a second person, by command. */
export const mlaRequestProposedStepStates = defineStates<S, { status: S }>()(S.WAITING, Object.values(S), {
  approveMlaRequestStep: { from: [S.WAITING], to: S.APPROVED, source: 'four eyes' },
  dismissMlaRequestStep: { from: [S.WAITING], to: S.DISMISSED, source: 'four eyes' },
});
