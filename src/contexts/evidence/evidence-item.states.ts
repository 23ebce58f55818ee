import { defineStates, type Requirement } from '../../platform/states/states.js';
import { EvidenceForm, EvidenceStatus as S } from './evidence.enums.js';

/** What the life of a piece of evidence looks at. */
export interface EvidenceFacts {
  status: S;
  readonly form: EvidenceForm;
  readonly returnAcknowledgedAt: Date | string | null;
}

const isOriginal: Requirement<EvidenceFacts> = {
  says: 'an original: copies are not returned',
  source: 'practice of central authorities',
  isMet: ({ form }) => form === EvidenceForm.ORIGINAL,
};

const isUnacknowledged: Requirement<EvidenceFacts> = {
  says: 'a return that was not acknowledged yet',
  source: 'practice of central authorities',
  isMet: ({ returnAcknowledgedAt }) => returnAcknowledgedAt === null,
};

/** The life of a piece of evidence, by command. What was returned stays bound: its use and disclosure are entered as before. */
export const evidenceItemStates = defineStates<S, EvidenceFacts>()(S.PREPARED, Object.values(S), {
  handOverEvidence: { from: [S.PREPARED], to: S.HANDED_OVER, source: 'UNCAC art. 46(17), (29)' },
  discardEvidence: { from: [S.PREPARED], to: S.DISCARDED, source: 'practice of central authorities' },
  returnEvidence: {
    from: [S.HANDED_OVER],
    to: S.RETURNED,
    needs: [isOriginal],
    source: 'UNCAC art. 46(26); practice of central authorities',
  },
  acknowledgeEvidenceReturn: {
    from: [S.RETURNED],
    needs: [isUnacknowledged],
    source: 'practice of central authorities',
  },
});
