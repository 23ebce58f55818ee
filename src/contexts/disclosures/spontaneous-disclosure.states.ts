import { defineStates, type Requirement } from '../../platform/states/states.js';
import { DisclosureProposal } from './spontaneous-disclosure-side.entity.js';
import { DisclosureBasis, DisclosureStatus as S } from './spontaneous-disclosure.enums.js';

/** What the lifecycle looks at: the disclosure, what it says, and what waits for approval on the own side. */
export interface DisclosureFacts {
  status: S;
  readonly basis: DisclosureBasis;
  readonly offences: readonly string[];
  readonly hasInformation: boolean;
  readonly hasProceeds: boolean;
  /** Null for those who have no side of the disclosure, and where nothing waits. */
  readonly proposal: DisclosureProposal | null;
}

const needs = (
  says: string,
  source: string,
  isMet: (disclosure: DisclosureFacts) => boolean,
): Requirement<DisclosureFacts> => ({ says, source, isMet });

/** What a disclosure says before it can leave the State. */
const contentsRequired: readonly Requirement<DisclosureFacts>[] = [
  needs('the information', 'UNCAC art. 46(4)', (d) => d.hasInformation),
  needs('the offences concerned', 'UNCAC art. 46(4), art. 56', (d) =>
    d.offences.some((offence) => offence.trim() !== ''),
  ),
  needs(
    'the proceeds concerned',
    'UNCAC art. 56',
    (d) => d.hasProceeds || d.basis !== DisclosureBasis.PROCEEDS,
  ),
];

/** Four eyes: somebody proposed it; the access policy sees to it that somebody else does it. */
const proposed = needs(
  'a proposal',
  'four eyes',
  ({ proposal }) => proposal === DisclosureProposal.TRANSMISSION,
);

const all = [S.DRAFT, S.IN_REVIEW, S.TRANSMITTED, S.ACKNOWLEDGED, S.DECLINED, S.DISCARDED] as const;

/** The life of a disclosure, by command. */
export const spontaneousDisclosureStates = defineStates<S, DisclosureFacts>()(S.DRAFT, Object.values(S), {
  amendDisclosure: { from: [S.DRAFT], source: 'UNCAC art. 46(4)' },
  proposeDisclosureTransmission: {
    from: [S.DRAFT],
    to: S.IN_REVIEW,
    needs: contentsRequired,
    source: 'four eyes',
  },
  returnDisclosureToDraft: { from: [S.IN_REVIEW], to: S.DRAFT, source: 'four eyes' },
  transmitDisclosure: {
    from: [S.IN_REVIEW],
    to: S.TRANSMITTED,
    needs: [proposed, ...contentsRequired],
    source: 'UNCAC art. 46(4), art. 56',
  },
  discardDisclosure: {
    from: [S.DRAFT, S.IN_REVIEW],
    to: S.DISCARDED,
    source: 'practice of central authorities',
  },
  acknowledgeDisclosure: { from: [S.TRANSMITTED], to: S.ACKNOWLEDGED, source: 'UNCAC art. 46(5)' },
  declineDisclosure: { from: [S.TRANSMITTED], to: S.DECLINED, source: 'UNCAC art. 46(5)' },
  liftDisclosureRestriction: { from: [S.TRANSMITTED, S.ACKNOWLEDGED], source: 'UNCAC art. 46(5)' },
  askDisclosureConsent: { from: [S.ACKNOWLEDGED], source: 'UNCAC art. 46(5)' },
  decideDisclosureConsent: { from: [S.ACKNOWLEDGED], source: 'UNCAC art. 46(5)' },
  giveDisclosureExculpatoryNotice: { from: [S.ACKNOWLEDGED], source: 'UNCAC art. 46(5)' },
  askDisclosureConsultation: { from: [S.ACKNOWLEDGED], source: 'UNCAC art. 46(5)' },
  recordDisclosureConsultation: { from: [S.ACKNOWLEDGED], source: 'UNCAC art. 46(5)' },
  recordExculpatoryDisclosure: { from: [S.ACKNOWLEDGED], source: 'UNCAC art. 46(5)' },
  recordDisclosureUse: { from: [S.ACKNOWLEDGED], source: 'UNCAC art. 46(5)' },
  convertDisclosureToMlaRequest: { from: [S.ACKNOWLEDGED], source: 'UNCAC art. 46(4), art. 56' },
  fileDisclosure: { from: all, source: 'practice of central authorities' },
});
