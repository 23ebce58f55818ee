import { defineStates, type Requirement } from '../../platform/states/states.js';
import { freeToProposeStep, type StepsOfOthers } from '../mla-requests/index.js';
import { DetainedPersonTransferStatus as S } from './attendance.enums.js';
import { requestGoesOn, type RequestOfRecord } from './request-goes-on.js';

/** What the lifecycle of a transfer looks at. */
export interface TransferFacts extends RequestOfRecord, StepsOfOthers {
  status: S;
  readonly consentedAt: Date | string | null;
  readonly holdingAgreedAt: Date | string | null;
  readonly receivingAgreedAt: Date | string | null;
  readonly earlierActsConsentedAt: Date | string | null;
}

/** What must be there before somebody is moved. */
const agreed: readonly Requirement<TransferFacts>[] = [
  {
    says: 'the record that the person freely gave informed consent',
    source: 'UNCAC art. 46(10)(a)',
    rule: 'R16',
    isMet: ({ consentedAt }) => consentedAt !== null,
  },
  {
    says: 'the agreement of the State that holds the person',
    source: 'UNCAC art. 46(10)(b)',
    rule: 'R16',
    isMet: ({ holdingAgreedAt }) => holdingAgreedAt !== null,
  },
  {
    says: 'the agreement of the State that receives the person',
    source: 'UNCAC art. 46(10)(b)',
    rule: 'R16',
    isMet: ({ receivingAgreedAt }) => receivingAgreedAt !== null,
  },
];

const beforeTransfer = [S.PROPOSED, S.CONSENTED] as const;

/** The life of a transfer, by command. */
export const detainedPersonTransferStates = defineStates<S, TransferFacts>()(S.PROPOSED, Object.values(S), {
  recordTransferConsent: { from: [S.PROPOSED], to: S.CONSENTED, source: 'UNCAC art. 46(10)(a)' },
  agreeToHandOverPerson: {
    from: beforeTransfer,
    while: freeToProposeStep('agreeToHandOverPerson', requestGoesOn(['holdingState', 'holdingKeeper'])),
    source: 'UNCAC art. 46(10)(b), (11)(a)',
  },
  agreeToReceivePerson: {
    from: beforeTransfer,
    while: freeToProposeStep('agreeToReceivePerson', requestGoesOn(['receivingState', 'receivingKeeper'])),
    source: 'UNCAC art. 46(10)(b)',
  },
  transferDetainedPerson: {
    from: beforeTransfer,
    to: S.TRANSFERRED,
    needs: agreed,
    source: 'UNCAC art. 46(10), (11)(a)',
  },
  extendDetainedPersonTransfer: {
    from: [S.TRANSFERRED],
    while: freeToProposeStep('extendDetainedPersonTransfer'),
    source: 'UNCAC art. 46(11)(b)',
  },
  returnDetainedPerson: { from: [S.TRANSFERRED], to: S.RETURNED, source: 'UNCAC art. 46(11)(b), (c)' },
  creditTimeInCustody: { from: [S.RETURNED], source: 'UNCAC art. 46(11)(d)' },
  consentToEarlierActsProceedings: {
    from: [...beforeTransfer, S.TRANSFERRED],
    while: freeToProposeStep('consentToEarlierActsProceedings'),
    source: 'UNCAC art. 46(12)',
  },
  recordEarlierActsProceedings: {
    from: [S.TRANSFERRED],
    needs: [
      {
        says: 'the consent of the State that held the person to proceedings for what happened before',
        source: 'UNCAC art. 46(12)',
        isMet: ({ earlierActsConsentedAt }) => earlierActsConsentedAt !== null,
      },
    ],
    source: 'UNCAC art. 46(12)',
  },
  declineDetainedPersonTransfer: { from: beforeTransfer, to: S.DECLINED, source: 'UNCAC art. 46(10)' },
  cancelDetainedPersonTransfer: { from: beforeTransfer, to: S.CANCELLED, source: 'UNCAC art. 46(24)' },
});
