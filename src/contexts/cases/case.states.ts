import { defineStates, type Requirement } from '../../platform/states/states.js';
import { CasePublication, CaseStatus } from './case.enums.js';

/** What the lifecycle looks at. */
export interface CaseStanding {
  readonly status: CaseStatus;
  readonly publication: CasePublication;
  readonly publicationConsent: CasePublication;
}

const { OPEN, SUSPENDED, CLOSED } = CaseStatus;
const running = [OPEN, SUSPENDED];
const ever = [OPEN, SUSPENDED, CLOSED];

/** What is published is not changed unseen: it is taken back, changed, consented to and published anew. */
const unpublished: Requirement<CaseStanding> = {
  says: 'that the publication be withdrawn first',
  source: 'four eyes on what is published',
  isMet: ({ publication }) => publication === CasePublication.NONE,
};

const published: Requirement<CaseStanding> = {
  says: 'a publication that could be withdrawn',
  source: 'design of the service',
  isMet: ({ publication }) => publication !== CasePublication.NONE,
};

const consented: Requirement<CaseStanding> = {
  says: 'the consent of every other party State to the publication',
  source: 'UNCAC art. 46(19), (20)',
  isMet: ({ publicationConsent }) => publicationConsent !== CasePublication.NONE,
};

/** When what can be done with a case. `openCase` makes it, with the status OPEN. */
export const caseStates = defineStates<CaseStatus, CaseStanding>()(OPEN, ever, {
  amendCase: { from: running, needs: [unpublished], source: 'UNCAC art. 46(15)' },
  addSubject: { from: running, needs: [unpublished], source: 'UNCAC art. 46(15)(e)' },
  amendSubject: { from: running, needs: [unpublished], source: 'UNCAC art. 46(15)(e)' },
  addCaseSource: { from: running, needs: [unpublished], source: 'UNCAC art. 46(29)' },
  addCaseAmount: { from: running, needs: [unpublished], source: 'UNCAC art. 55(3)' },
  inviteState: { from: running, source: 'UNCAC arts 43, 48, 49' },
  noteOnCase: { from: ever, source: 'UNCAC art. 46(20)' },
  assignCase: { from: running, source: 'UNCAC art. 46(13)' },
  grantCaseAccess: { from: ever, source: 'UNCAC art. 60' },
  consentToPublication: { from: ever, needs: [unpublished], source: 'UNCAC art. 46(19), (20)' },
  publishCase: { from: ever, needs: [unpublished, consented], source: 'UNCAC arts 10, 13' },
  withdrawPublication: { from: ever, needs: [published], source: 'UNCAC art. 46(20)' },
  suspendCase: { from: [OPEN], to: SUSPENDED, source: 'UNCAC art. 46(25)' },
  resumeCase: { from: [SUSPENDED, CLOSED], to: OPEN, source: 'law of the leading State' },
  closeCase: { from: running, to: CLOSED, source: 'law of the leading State' },
});
