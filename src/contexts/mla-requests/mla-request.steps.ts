import { defineSteps, type Requirement } from '../../platform/states/states.js';
import { mlaRequestTimePolicy } from './clocks/mla-request-time.policy.js';
import { confidentialityNoticePolicy } from './confidentiality/confidentiality.policy.js';
import { mlaRequestCostPolicy } from './costs/cost.policy.js';
import { draftedHere, keepsItself, type Sides } from './delivery/duties.js';
import { mlaRequestDeliveriesPolicy } from './delivery/delivery.policy.js';
import { mlaRequestHandoversPolicy } from './handovers/handover.policy.js';
import { mlaRequestAvailability } from './mla-request.availability.js';
import { MlaRequestStatus } from './mla-request.enums.js';
import { stepParts, type PartsOfSteps } from './mla-request.parts-needed.js';
import { draft, liveStatuses, sentStatuses } from './mla-request.statuses.js';
import { needToKnowPolicy } from './need-to-know/need-to-know.policy.js';

/** What the steps beside the lifecycle look at, of a request and its parts. */
export interface StepFacts extends PartsOfSteps, Sides {
  readonly historical: boolean;
  status: MlaRequestStatus;
  readonly oral: boolean;
  readonly sentIncomplete: boolean;
  readonly writtenConfirmationDueAt: Date | string | null;
  /** Looked at where a viewer reads what can be done; the command finds the confirmation itself. */
  readonly confirmedInWritingAt?: Date | string | null;
  readonly confidential: boolean;
}

const anyStatus = Object.values(MlaRequestStatus);

const needs = (
  says: string,
  source: string,
  isMet: (request: StepFacts) => boolean,
): readonly Requirement<StepFacts>[] => [{ says, source, isMet }];

const confirmable = needs(
  'an oral request whose confirmation in writing is due',
  'UNCAC art. 46(14)',
  (r) => r.writtenConfirmationDueAt !== null && r.confirmedInWritingAt == null,
);
const urgentBefore = needs(
  'a request that was made orally or sent incomplete',
  'UNCAC art. 46(14), art. 55(2)',
  (r) => r.oral || r.sentIncomplete,
);
const onItsWay = needs(
  'a delivery outside Repatria',
  'practice of central authorities',
  (r) => r.paperDeliveries === undefined || r.paperDeliveries.length > 0,
);
const confidential = needs('a requirement of confidentiality', 'UNCAC art. 46(20)', (r) => r.confidential);
const allAnswered = needs(
  'an answer to the last notice',
  'UNCAC art. 46(20)',
  (r) => (r.unansweredNotices ?? []).length === 0,
);
const unanswered = needs(
  'a notice that waits for its answer',
  'UNCAC art. 46(20)',
  (r) => r.unansweredNotices === undefined || r.unansweredNotices.length > 0,
);

/** What a State dispatches is a letter of its own, before the request is sent that of a draft. */
const dispatchable = {
  says: 'there is a letter of the own State',
  isMet: ({ ownLetters }: StepFacts): boolean => ownLetters === undefined || ownLetters.length > 0,
};

/** Before the request is sent a draft may go on its way; where none does, nothing is said of evidence. */
const underWay = {
  says: 'the request was sent, or a letter that shows its draft',
  isMet: ({ status, paperDeliveries }: StepFacts): boolean =>
    !draft.some((one) => one === status) || paperDeliveries === undefined || paperDeliveries.length > 0,
};

/** What was typed from a paper is corrected by who has the paper. */
const typedFromPaper = {
  says: 'the own State entered the request from paper',
  isMet: (request: StepFacts): boolean => !keepsItself(request, 'requesting') && !request.historical,
};

/** A period of the viewer's State runs and has not run out. */
const extendable = {
  says: 'a period of the own State runs that has not run out',
  isMet: ({ extendableClocks, now = new Date() }: StepFacts): boolean =>
    extendableClocks === undefined || extendableClocks.some((dueAt) => new Date(dueAt) >= now),
};

/**
 * Who works on a request is for whoever does to say, and for supervisors; where nobody does, for any officer. Where this is not
 * known, it is not said: the command sees for itself.
 */
const responsible = {
  says: 'the viewer works on it (ownSide.assignee) or supervises, or nobody works on it in the own State',
  isMet: ({ othersAtWork }: StepFacts): boolean => othersAtWork?.length === 0,
};

/** Nobody is told of work that is offered to others; the commands look for the offer themselves. */
const offered = {
  says: 'the work on it is offered to the viewer',
  isMet: ({ offersToViewer = [] }: StepFacts): boolean => offersToViewer.length > 0,
};

const restricted = needs(
  'a team of the own State to which it is kept',
  'UNCAC art. 46(20)',
  (r) => r.ownTeams === undefined || r.ownTeams.length > 0,
);
const inConflict = needs(
  'a conflict of interest of somebody else of the own State that was not dismissed',
  'UNCAC art. 8(5)',
  (r) => r.conflictsOfOthers === undefined || r.conflictsOfOthers.length > 0,
);

/** What is done about a request beside its life, by command. */
// prettier-ignore
export const mlaRequestSteps = mlaRequestAvailability.offer(
  defineSteps<MlaRequestStatus, StepFacts>()({
    // On its way
    dispatchMlaRequest: { from: anyStatus, while: dispatchable, source: 'UNCAC art. 46(13), (14)' },
    recordMlaRequestDeliveryEvidence: { from: anyStatus, while: underWay, needs: onItsWay, source: 'UNCAC art. 46(14)' },
    confirmMlaRequestInWriting: { from: sentStatuses, needs: confirmable, source: 'UNCAC art. 46(14)' },
    followUpMlaRequest: { from: sentStatuses, needs: [draftedHere, ...urgentBefore], source: 'UNCAC art. 46(14), art. 55(2), (3)' },
    correctRegisteredMlaRequest: { from: liveStatuses, while: typedFromPaper, source: 'UNCAC art. 46(14), (15)' },

    // In time
    extendMlaRequestClock: { from: sentStatuses, while: extendable, source: 'Directive 2014/41/EU art. 12(6)' },
    recordMlaRequestDelay: { from: sentStatuses, source: 'practice of central authorities' },

    // Who of the own people works on it, and knows of it
    handOverMlaRequest: { from: anyStatus, while: responsible, source: 'UNCAC art. 46(13)' },
    acceptMlaRequestHandover: { from: anyStatus, while: offered, source: 'UNCAC art. 46(13)' },
    declineMlaRequestHandover: { from: anyStatus, while: offered, source: 'UNCAC art. 46(13)' },
    restrictMlaRequest: { from: anyStatus, while: responsible, source: 'UNCAC art. 46(20)' },
    liftMlaRequestRestriction: { from: anyStatus, needs: restricted, source: 'UNCAC art. 46(20)' },
    declareMlaRequestConflict: { from: anyStatus, source: 'UNCAC art. 8(5)' },
    decideMlaRequestConflict: { from: anyStatus, needs: inConflict, source: 'UNCAC art. 8(5)' },

    // What it costs, and who hears of it
    recordMlaRequestCost: { from: liveStatuses, source: 'UNCAC art. 46(28)' },
    reportConfidentialityCannotBeMet: { from: liveStatuses, needs: [...confidential, ...allAnswered], source: 'UNCAC art. 46(20)' },
    answerConfidentialityNotice: { from: sentStatuses, needs: unanswered, source: 'UNCAC art. 46(20)' },
  }),
  [
    ...[mlaRequestDeliveriesPolicy, mlaRequestTimePolicy, mlaRequestCostPolicy, confidentialityNoticePolicy],
    ...[mlaRequestHandoversPolicy, needToKnowPolicy],
  ],
  [
    ...stepParts,
    ...(['requestingState', 'requestedState', 'requestingKeeper', 'requestedKeeper', 'historical'] as const),
    ...['oral', 'sentIncomplete', 'writtenConfirmationDueAt', 'confirmedInWritingAt', 'confidential'] as const,
  ],
);
