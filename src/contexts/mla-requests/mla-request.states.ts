import { defineStates, type Requirement } from '../../platform/states/states.js';
import { AssistanceType } from '../directory/index.js';
import { MlaRequestProposal } from './mla-request-side.entity.js';
import { MlaRequestStatus as S } from './mla-request.enums.js';

/** What the lifecycle looks at: the request, what it says of the matter, and what waits for approval on the own side. */
export interface MlaRequestFacts {
  status: S;
  readonly types: readonly AssistanceType[];
  readonly purpose: string | null;
  readonly offences: readonly string[];
  readonly hasSubjectMatter: boolean;
  readonly hasFacts: boolean;
  readonly hasAssistanceSought: boolean;
  /** Null for those who have no side of the request, and where nothing waits. */
  readonly proposal: MlaRequestProposal | null;
}

const needs = (
  says: string,
  source: string,
  isMet: (request: MlaRequestFacts) => boolean,
): Requirement<MlaRequestFacts> => ({ says, source, isMet });

const onlyServesDocuments = ({ types }: MlaRequestFacts): boolean =>
  types.every((type) => type === AssistanceType.SERVICE_OF_DOCUMENTS);

/** What UNCAC asks every request to contain, as far as the service can see it. */
export const contentsRequired: readonly Requirement<MlaRequestFacts>[] = [
  needs(
    'the subject matter and the nature of the proceeding',
    'UNCAC art. 46(15)(b)',
    (r) => r.hasSubjectMatter,
  ),
  {
    says: 'a summary of the relevant facts',
    source: 'UNCAC art. 46(15)(c)',
    rule: 'R4',
    isMet: (r) => r.hasFacts || onlyServesDocuments(r),
  },
  needs('a description of the assistance sought', 'UNCAC art. 46(15)(d)', (r) => r.hasAssistanceSought),
  needs('the purpose for which it is sought', 'UNCAC art. 46(15)(f)', (r) => (r.purpose ?? '').trim() !== ''),
  needs('the offences concerned', 'UNCAC art. 46(1), (15)(b)', (r) =>
    r.offences.some((offence) => offence.trim() !== ''),
  ),
];

/** Four eyes: somebody proposed it; the access policy sees to it that somebody else does it. */
const proposed = (what: MlaRequestProposal): readonly Requirement<MlaRequestFacts>[] => [
  needs('a proposal', 'four eyes', ({ proposal }) => proposal === what),
];

const open = [S.SUBMITTED, S.ACKNOWLEDGED, S.ACCEPTED] as const;
const draft = [S.DRAFT, S.IN_REVIEW] as const;
const known = [...open, S.EXECUTED, S.REFUSED, S.WITHDRAWN, S.CLOSED] as const;

/** The life of a request, by command. */
export const mlaRequestStates = defineStates<S, MlaRequestFacts>()(S.DRAFT, Object.values(S), {
  amendMlaRequest: { from: [S.DRAFT], source: 'UNCAC art. 46(15)' },
  proposeMlaRequestSubmission: {
    from: [S.DRAFT],
    to: S.IN_REVIEW,
    needs: contentsRequired,
    source: 'four eyes',
  },
  returnMlaRequestToDraft: { from: [S.IN_REVIEW], to: S.DRAFT, source: 'four eyes' },
  submitMlaRequest: {
    from: [S.IN_REVIEW],
    to: S.SUBMITTED,
    needs: [...proposed(MlaRequestProposal.SUBMISSION), ...contentsRequired],
    source: 'UNCAC art. 46(13)–(15)',
  },
  acknowledgeMlaRequest: { from: [S.SUBMITTED], to: S.ACKNOWLEDGED, source: 'UNCAC art. 46(24)' },
  acceptMlaRequest: { from: [S.ACKNOWLEDGED], to: S.ACCEPTED, source: 'UNCAC art. 46(17)' },
  proposeMlaRequestRefusal: { from: [S.ACKNOWLEDGED, S.ACCEPTED], source: 'four eyes' },
  dismissMlaRequestRefusal: {
    from: [S.ACKNOWLEDGED, S.ACCEPTED, S.WITHDRAWN],
    needs: proposed(MlaRequestProposal.REFUSAL),
    source: 'four eyes',
  },
  refuseMlaRequest: {
    from: [S.ACKNOWLEDGED, S.ACCEPTED],
    to: S.REFUSED,
    needs: proposed(MlaRequestProposal.REFUSAL),
    source: 'UNCAC art. 46(21), (23)',
  },
  executeMlaRequest: { from: [S.ACCEPTED], to: S.EXECUTED, source: 'UNCAC art. 46(17), (24)' },
  withdrawMlaRequest: {
    from: [...draft, ...open],
    to: S.WITHDRAWN,
    source: 'UNCAC art. 46(24)',
    rule: 'R13',
  },
  closeMlaRequest: { from: [S.EXECUTED, S.REFUSED], to: S.CLOSED, source: 'practice of central authorities' },
  noteOnMlaRequest: { from: [...draft, ...known], source: 'practice of central authorities' },
  setMlaRequestInternalStep: { from: [...draft, ...known], source: 'practice of central authorities' },
  assignMlaRequest: { from: [...draft, ...known], source: 'UNCAC art. 46(13)' },
  endMlaRequestAssignment: { from: [...draft, ...known], source: 'UNCAC art. 46(13)' },
});
