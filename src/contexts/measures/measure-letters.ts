import { dayIn } from '../directory/index.js';
import {
  ClockKind,
  momentInLetter,
  nameInWords,
  runningClock,
  type LetterSection,
  type LettersAbout,
  type MlaRequest,
} from '../mla-requests/index.js';
import { dayAt } from '../../platform/calendar/days.js';
import type { Operation } from '../../platform/commands/operation.js';
import type { ProvisionalMeasure } from './provisional-measure.entity.js';
import type { ThirdPartyClaim } from './third-party-claim.entity.js';

type Sections = readonly LetterSection[];

/**
 * The steps on a provisional measure that leave by letter for a State that does not take part in Repatria (UNCAC art. 54(2),
 * 55). A measure that is planned is told to nobody.
 */
// prettier-ignore
export const measureLetters: LettersAbout<ProvisionalMeasure> = {
  // The requested State
  executeMeasure: { title: 'Notice of a provisional measure', says: executed },
  proposeLiftingMeasure: { title: 'Notice that a provisional measure is to be lifted', says: liftingProposed },
  keepMeasure: { title: 'A provisional measure continues', says: kept },
  liftMeasure: { title: 'Notice that a provisional measure was lifted', says: lifted },

  // The requesting State
  argueForMeasure: { title: 'Reasons for keeping a provisional measure', says: argued },
};

/** That somebody claims a right is told to the other State; by whom, the requested State keeps to itself. */
export const thirdPartyClaimLetters: LettersAbout<ThirdPartyClaim> = {
  recordThirdPartyClaim: {
    title: 'Notice of a right that a third party claims',
    says: ({ measure, claim, receivedOn }) => [
      ...measureOf(measure),
      ['What is claimed (UNCAC art. 55(9))', claim],
      ['Received on', receivedOn],
    ],
  },
};

async function executed(measure: ProvisionalMeasure, operation: Operation, request: MlaRequest) {
  const clock = await runningClock(operation, request, ClockKind.FOLLOW_UP);
  return [
    ...measureOf(measure),
    [
      'Full request awaited by (UNCAC art. 46(14), 55(2))',
      clock === undefined ? null : dayAt(clock.dueAt, clock.timeZone),
    ],
  ] as const;
}

/** Before it lifts a measure, the State gives the other, wherever possible, an opportunity to present its reasons. */
function liftingProposed(measure: ProvisionalMeasure) {
  const { opportunityUntil, noOpportunityReason } = measure;
  return [
    ...measureOf(measure),
    ...whyLifted(measure),
    [
      'You may present your reasons for continuing it (UNCAC art. 55(8)) until',
      opportunityUntil === null ? null : momentInLetter(opportunityUntil),
    ],
    ['Why no opportunity can be given to present reasons (UNCAC art. 55(8))', noOpportunityReason],
  ] as const;
}

function kept(measure: ProvisionalMeasure) {
  return [...measureOf(measure), ['Decision (UNCAC art. 55(8))', 'The measure is not lifted.']] as const;
}

async function lifted(measure: ProvisionalMeasure, { em, state }: Operation) {
  const { liftedAt } = measure;
  return [
    ...measureOf(measure),
    ['Lifted on', liftedAt === null ? null : await dayIn(em, state, liftedAt)],
    ...whyLifted(measure),
  ] as const;
}

function argued(measure: ProvisionalMeasure) {
  return [
    ...measureOf(measure),
    ['Reasons for continuing it (UNCAC art. 55(8))', measure.submission],
  ] as const;
}

function whyLifted({ liftingGround, liftingReasons }: ProvisionalMeasure): Sections {
  return [
    ['Ground (UNCAC art. 55(7))', liftingGround === null ? null : nameInWords(liftingGround)],
    ['Reasons', liftingReasons],
  ];
}

function measureOf(measure: ProvisionalMeasure): Sections {
  const { kind, property, orderedBy, orderReference, orderedOn, inForceUntil } = measure;
  return [
    ['Measure (UNCAC art. 54(2), 55(2))', nameInWords(kind)],
    ['Property', property],
    ['Ordered by', orderedBy],
    ['Order', orderReference],
    ['Ordered on', orderedOn],
    ['In force until', inForceUntil],
  ];
}
