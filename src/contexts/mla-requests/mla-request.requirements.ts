import type { Requirement } from '../../platform/states/states.js';
import { endOfDay, lastZone } from '../../platform/calendar/days.js';
import { isNever } from './clocks/mla-request-time.js';
import { contentsRequired, type ContentFacts } from './completeness/contents-required.js';
import { dutyOf, keepsItself, type Sides } from './delivery/duties.js';
import type { MlaRequestStatus } from './mla-request.enums.js';
import type { PartsOfRequest, PartsOfSteps } from './mla-request.parts-needed.js';
import type { MlaRequestProposal } from './mla-request-side.entity.js';
import type { Proposer } from './second-person/waiting-proposal.js';

/** The properties of a request at which its lifecycle looks. */
export const mlaRequestFacts = [
  'status',
  'statusBefore',
  'itemFacts',
  'purpose',
  'offences',
  'hasSubjectMatter',
  'hasConductingAuthority',
  'hasFacts',
  'hasAssistanceSought',
  'executedAt',
  'incompleteReason',
  'requestingState',
  'requestedState',
  'requestingKeeper',
  'answerDueOn',
  'refusalConsultedFrom',
  'postponementConsultedFrom',
  'isBound',
  'requestedKeeper',
] as const;

/** What the lifecycle looks at: the request, what it says of the matter, and what waits for approval on the own side. */
export interface MlaRequestFacts
  extends ContentFacts, Sides, PartsOfRequest, Pick<PartsOfSteps, 'conflictsOfOthers'>, Proposer {
  status: MlaRequestStatus;
  readonly statusBefore: MlaRequestStatus | null;
  readonly executedAt: Date | string | null;
  /** Until when the requesting State was asked to answer; null for nothing, or no such day. */
  readonly answerDueOn: string | null;
  readonly refusalConsultedFrom: Date | string | null;
  readonly postponementConsultedFrom: Date | string | null;
  readonly isBound: boolean;
  /** Why a request is sent that lacks what the Convention asks for; null for none. */
  readonly incompleteReason: string | null;
  /** Null for those who have no side of the request, and where nothing waits. */
  readonly proposal: MlaRequestProposal | null;
}

/** The source of what no article says. */
export const practice = 'practice of central authorities';

const needs = (
  says: string,
  source: string,
  isMet: (request: MlaRequestFacts) => boolean,
): Requirement<MlaRequestFacts> => ({ says, source, isMet });

/** What the Convention asks for, unless a reason is given why it is sent without. */
export const complete: readonly Requirement<MlaRequestFacts>[] = contentsRequired.map((one) => ({
  ...one,
  isMet: (request) => (request.incompleteReason ?? '').trim() !== '' || one.isMet(request),
}));

/**
 * Four eyes: somebody proposed it who has no interest in it; the access policy sees to it that somebody else does it. Of a
 * conflict of interest a command finds out by itself.
 */
export const proposed = (...what: readonly MlaRequestProposal[]): readonly Requirement<MlaRequestFacts>[] => [
  needs('a proposal', 'four eyes', ({ proposal, proposedBy, conflictsOfOthers }) => {
    const barred = proposedBy != null && (conflictsOfOthers ?? []).includes(proposedBy);
    return proposal !== null && what.includes(proposal) && !barred;
  }),
];

export const notExecuted: readonly Requirement<MlaRequestFacts>[] = [
  needs('a request that was not executed', practice, ({ executedAt }) => executedAt === null),
];

const hasPassed = (
  instant: Date | string | null,
  { now = new Date() }: { readonly now?: Date | undefined },
): boolean => instant !== null && new Date(instant) <= now;

/** What a letter that lies needs, or one that did not arrive. */
const dispatched = '(dispatchMlaRequest, naming its delivery)';

/** What a refusal needs, of the request or of one item of it. */
export const consultedOnRefusal = dutyOf<Sides & Pick<MlaRequestFacts, 'refusalConsultedFrom' | 'now'>>(
  'requested',
  [
    {
      says: `the dispatch of the letter by which the consultation about the refusal was opened ${dispatched}`,
      source: 'UNCAC art. 46(26)',
      rule: 'R2',
      isMet: (r) => !keepsItself(r, 'requested') || !isNever(r.refusalConsultedFrom),
    },
    {
      says: 'a consultation about the refusal, in which the requesting State had the opportunity to answer',
      source: 'UNCAC art. 46(26)',
      rule: 'R2',
      isMet: (r) => hasPassed(r.refusalConsultedFrom, r),
    },
  ],
);

export const consultedOnPostponement = dutyOf<MlaRequestFacts>('requested', [
  {
    says: `the dispatch of the letter by which the consultation about the postponement was opened ${dispatched}`,
    source: 'UNCAC art. 46(25), (26)',
    rule: 'R14',
    isMet: (r) => !keepsItself(r, 'requested') || !isNever(r.postponementConsultedFrom),
  },
  {
    says: 'a consultation about the postponement, in which the requesting State had the opportunity to answer',
    source: 'UNCAC art. 46(25), (26)',
    rule: 'R14',
    isMet: (r) => hasPassed(r.postponementConsultedFrom, r),
  },
]);

export const bound: readonly Requirement<MlaRequestFacts>[] = [
  { says: 'a condition that binds', source: 'UNCAC art. 46(26)', rule: 'R17', isMet: (r) => r.isBound },
];

/**
 * The day ends where the requesting State is, and later where it was given more time: when the period runs out that runs for
 * it. Where none does, when the day has ended everywhere.
 */
export const answerOverdue: readonly Requirement<MlaRequestFacts>[] = [
  needs(
    `the dispatch of the letter with the question ${dispatched}`,
    practice,
    ({ untoldQuestions }) => (untoldQuestions ?? []).length === 0,
  ),
  needs(
    'the end of the day, where the requesting State is, until which an answer was asked',
    practice,
    ({ answerDueOn, answersAwaited, now }) => {
      if (answerDueOn === null || answersAwaited === undefined) return answerDueOn !== null;
      const ends = answersAwaited.length > 0 ? answersAwaited : [endOfDay(answerDueOn, lastZone)];
      return ends.every((end) => hasPassed(end, { now }));
    },
  ),
];
