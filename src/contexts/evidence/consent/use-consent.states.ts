import { defineStates, type Requirement } from '../../../platform/states/states.js';
import { freeToPropose, type Proposer } from '../../mla-requests/index.js';
import { UseConsentDecision as D, UseConsentStatus as S } from './use-consent.enums.js';

/** What the life of a consent looks at. */
export interface UseConsentFacts extends Proposer {
  status: S;
  /** What waits for a supervisor of the requested State; null for nothing, and for everybody else. */
  readonly decision: D | null;
}

const proposed = (what: D): readonly Requirement<UseConsentFacts>[] => [
  { says: 'a proposal', source: 'four eyes', isMet: ({ decision }) => decision === what },
];

const anyProposal: readonly Requirement<UseConsentFacts>[] = [
  { says: 'a proposal', source: 'four eyes', isMet: ({ decision }) => decision !== null },
];

/** The life of a consent to use evidence beyond what the request stated, by command. */
export const useConsentStates = defineStates<S, UseConsentFacts>()(S.REQUESTED, Object.values(S), {
  proposeUseConsentDecision: { from: [S.REQUESTED], while: freeToPropose, source: 'four eyes' },
  dismissUseConsentProposal: { from: [S.REQUESTED, S.WITHDRAWN], needs: anyProposal, source: 'four eyes' },
  grantUseConsent: {
    from: [S.REQUESTED],
    to: S.GRANTED,
    needs: proposed(D.GRANT),
    source: 'UNCAC art. 46(19)',
  },
  refuseUseConsent: {
    from: [S.REQUESTED],
    to: S.REFUSED,
    needs: proposed(D.REFUSE),
    source: 'UNCAC art. 46(19)',
  },
  revokeUseConsent: { from: [S.GRANTED], to: S.REVOKED, source: 'UNCAC art. 46(19)' },
  withdrawUseConsent: {
    from: [S.REQUESTED],
    to: S.WITHDRAWN,
    source: 'practice of central authorities',
  },
});
