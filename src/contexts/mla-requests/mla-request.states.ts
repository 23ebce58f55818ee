import { defineStates, type Requirement } from '../../platform/states/states.js';
import { contentsRequired, type ContentFacts } from './completeness/contents-required.js';
import type { Sides } from './delivery/duties.js';
import { MlaRequestProposal } from './mla-request-side.entity.js';
import { MlaRequestStatus as S } from './mla-request.enums.js';

/** The properties of a request at which its lifecycle looks. */
export const mlaRequestFacts = [
  'status',
  'statusBefore',
  'itemFacts',
  'purpose',
  'offences',
  'hasSubjectMatter',
  'hasFacts',
  'hasAssistanceSought',
  'executedAt',
  'requestingState',
  'requestedState',
  'requestingKeeper',
  'requestedKeeper',
] as const;

/** What the lifecycle looks at: the request, what it says of the matter, and what waits for approval on the own side. */
export interface MlaRequestFacts extends ContentFacts, Sides {
  status: S;
  readonly statusBefore: S | null;
  readonly executedAt: Date | string | null;
  /** Null for those who have no side of the request, and where nothing waits. */
  readonly proposal: MlaRequestProposal | null;
}

const needs = (
  says: string,
  source: string,
  isMet: (request: MlaRequestFacts) => boolean,
): Requirement<MlaRequestFacts> => ({ says, source, isMet });

/** Four eyes: somebody proposed it; the access policy sees to it that somebody else does it. */
const proposed = (...what: readonly MlaRequestProposal[]): readonly Requirement<MlaRequestFacts>[] => [
  needs('a proposal', 'four eyes', ({ proposal }) => proposal !== null && what.includes(proposal)),
];

const notExecuted: readonly Requirement<MlaRequestFacts>[] = [
  needs(
    'a request that was not executed',
    'practice of central authorities',
    ({ executedAt }) => executedAt === null,
  ),
];

const practice = 'practice of central authorities';
const draft = [S.DRAFT, S.IN_REVIEW] as const;
/** The requested State has it and has not decided. */
const examined = [S.ACKNOWLEDGED, S.UNDER_EXAMINATION] as const;
/** The requested State has said that it will assist, and has not finished. */
const accepted = [S.ACCEPTED] as const;
const open = [S.SUBMITTED, ...examined, ...accepted] as const;
const unaided = [S.REFUSED, S.RETURNED_INCOMPLETE] as const;
const known = [...open, S.EXECUTED, ...unaided, S.WITHDRAWN, S.CLOSED] as const;
const { SUBMISSION, REFUSAL } = MlaRequestProposal;

/** The life of a request, by command. */
// prettier-ignore
export const mlaRequestStates = defineStates<S, MlaRequestFacts>()(S.DRAFT, Object.values(S), {
  // In the requesting State, before anybody else knows of it
  amendMlaRequest: { from: [S.DRAFT], source: 'UNCAC art. 46(15)' },
  proposeMlaRequestSubmission: { from: [S.DRAFT], to: S.IN_REVIEW, needs: contentsRequired, source: 'four eyes' },
  returnMlaRequestToDraft: { from: [S.IN_REVIEW], to: S.DRAFT, source: 'four eyes' },
  submitMlaRequest: { from: [S.IN_REVIEW], to: S.SUBMITTED, needs: [...proposed(SUBMISSION), ...contentsRequired], source: 'UNCAC art. 46(13)–(15)' },

  // The requested State receives and examines
  acknowledgeMlaRequest: { from: [S.SUBMITTED], to: S.ACKNOWLEDGED, source: 'UNCAC art. 46(24)' },
  examineMlaRequest: { from: [S.ACKNOWLEDGED], to: S.UNDER_EXAMINATION, source: 'UNCAC art. 46(17), (21)' },
  returnMlaRequestAsIncomplete: { from: examined, to: S.RETURNED_INCOMPLETE, source: 'UNCAC art. 46(15), (21)(a)' },

  // The requested State decides
  acceptMlaRequest: { from: examined, to: S.ACCEPTED, source: 'UNCAC art. 46(17)' },
  proposeMlaRequestRefusal: { from: [...examined, ...accepted], source: 'four eyes' },
  refuseMlaRequest: { from: [...examined, ...accepted], to: S.REFUSED, needs: proposed(REFUSAL), source: 'UNCAC art. 46(21), (23)' },

  // and executes
  executeMlaRequest: { from: accepted, to: S.EXECUTED, source: 'UNCAC art. 46(17), (24)' },

  // The requesting State ends it, or begins anew
  withdrawMlaRequest: { from: [...draft, ...open], to: S.WITHDRAWN, source: 'UNCAC art. 46(24)', rule: 'R13' },
  closeMlaRequest: { from: [S.EXECUTED, ...unaided], to: S.CLOSED, source: practice },
  redraftMlaRequest: { from: [...unaided, S.WITHDRAWN, S.CLOSED], needs: notExecuted, source: 'UNCAC art. 46(15), (26)' },

  // Either State, on its own side
  dismissMlaRequestProposal: { from: known, needs: proposed(REFUSAL), source: 'four eyes' },
  noteOnMlaRequest: { from: [...draft, ...known], source: practice },
  setMlaRequestInternalStep: { from: [...draft, ...known], source: practice },
  assignMlaRequest: { from: [...draft, ...known], source: 'UNCAC art. 46(13)' },
  endMlaRequestAssignment: { from: [...draft, ...known], source: 'UNCAC art. 46(13)' },
});
