import { defineStates } from '../../../platform/states/states.js';
import { freeToProposeStep, type StepsOfOthers } from '../second-person/waiting-steps.js';
import { CostKind, CostStatus as S } from './cost.enums.js';

/** A cost as its steps look at it. */
interface CostOfSteps extends StepsOfOthers {
  readonly status: S;
  readonly kind?: CostKind;
  /** Whose step it is to propose terms, and who enters its steps. */
  readonly requestedState?: unknown;
  readonly requestedKeeper?: unknown;
  /** When the consultations about costs began; absent where a command looks for them by itself. */
  readonly consultationsAboutCosts?: readonly string[] | null;
}

/**
 * What the States do before they agree on the terms of a substantial or extraordinary cost. That a State that does not take part
 * proposed without is recorded all the same.
 */
export const consultation = { says: 'a consultation about the costs', source: 'UNCAC art. 46(28)' } as const;

const wasConsulted = (cost: CostOfSteps): boolean =>
  cost.consultationsAboutCosts === undefined ||
  cost.kind === CostKind.ORDINARY ||
  cost.requestedState !== cost.requestedKeeper ||
  (cost.consultationsAboutCosts ?? []).length > 0;

/** The life of a cost, by command. */
export const mlaRequestCostStates = defineStates<S, CostOfSteps>()(S.RECORDED, Object.values(S), {
  proposeMlaRequestCostTerms: {
    from: [S.RECORDED, S.DECLINED],
    to: S.PROPOSED,
    while: freeToProposeStep('proposeMlaRequestCostTerms'),
    needs: [{ ...consultation, isMet: wasConsulted }],
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
});
