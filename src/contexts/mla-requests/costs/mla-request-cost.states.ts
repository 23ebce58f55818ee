import { defineStates } from '../../../platform/states/states.js';
import { freeToProposeStep, type StepsOfOthers } from '../second-person/waiting-steps.js';
import { CostStatus as S } from './cost.enums.js';

/** The life of a cost, by command. */
export const mlaRequestCostStates = defineStates<S, StepsOfOthers & { status: S }>()(
  S.RECORDED,
  Object.values(S),
  {
    proposeMlaRequestCostTerms: {
      from: [S.RECORDED, S.DECLINED],
      to: S.PROPOSED,
      while: freeToProposeStep('proposeMlaRequestCostTerms'),
      source: 'UNCAC art. 46(28)',
    },
    agreeToMlaRequestCost: {
      from: [S.PROPOSED],
      to: S.AGREED,
      while: freeToProposeStep('agreeToMlaRequestCost'),
      source: 'UNCAC art. 46(28)',
    },
    declineMlaRequestCost: { from: [S.PROPOSED], to: S.DECLINED, source: 'UNCAC art. 46(28)' },
    dropMlaRequestCost: {
      from: [S.RECORDED, S.PROPOSED, S.DECLINED],
      to: S.DROPPED,
      source: 'practice of central authorities',
    },
  },
);
