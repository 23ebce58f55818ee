import { dayAt } from '../../platform/calendar/days.js';
import type { Operation } from '../../platform/commands/operation.js';
import { nameInWords, type LetterSection, type LettersAbout } from '../mla-requests/index.js';
import { capacityInLetter, personInLetter } from './attending-person-letter.js';
import type { SafeConduct } from './safe-conduct.entity.js';

type Sections = readonly LetterSection[];

/** The steps on a safe conduct that leave by letter for a State that does not take part in Repatria (UNCAC art. 46(27)). */
// prettier-ignore
export const safeConductLetters: LettersAbout<SafeConduct> = {
  // The requesting State
  grantSafeConduct: letter('Safe conduct', granted),
  proposeLeavingPeriod: letter('Proposal of another period for leaving', proposed),
  informPresenceNoLongerRequired: letter('Presence that is no longer required', informed),
  restartLeavingPeriod: letter('The period for leaving begins anew', restarted),
  recordDeparture: letter('Departure of a person under safe conduct', departed),
  endSafeConductForStaying: letter('End of a safe conduct', ended),
  endSafeConductForReturn: letter('End of a safe conduct', ended),
  endUnusedSafeConduct: letter('End of a safe conduct', ended),

  // The requested State
  agreeToLeavingPeriod: letter('Agreement to another period for leaving', agreed),
};

/** A letter that says whom it protects, and then what the step adds. */
function letter(title: string, adds: (conduct: SafeConduct) => Sections) {
  const says = async (conduct: SafeConduct, { em }: Operation): Promise<Sections> => {
    await em.populate(conduct, ['attendee.person']);
    const { attendee, capacity, purpose } = conduct;
    return [
      ...personInLetter(attendee),
      capacityInLetter(capacity),
      ['Proceeding or investigation', purpose],
      ...adds(conduct),
    ];
  };
  return { title, says };
}

function granted({ leavingDays }: SafeConduct): Sections {
  const promise =
    'We shall not prosecute, detain, punish or otherwise restrict the liberty of the person for acts, omissions or convictions before they left your territory.';
  const period = `${String(leavingDays)} consecutive days from the day on which the person is officially informed that their presence is no longer required.`;
  return [
    ['Safe conduct (UNCAC art. 46(27))', promise],
    ['Period for leaving', period],
  ];
}

function proposed({ proposedLeavingDays }: SafeConduct): Sections {
  return [
    ['Period proposed (UNCAC art. 46(27))', consecutiveDays(proposedLeavingDays)],
    ['Answer asked for', 'Please let us know whether you agree.'],
  ];
}

function agreed({ leavingDays }: SafeConduct): Sections {
  return [['Period to which we agree (UNCAC art. 46(27))', consecutiveDays(leavingDays)]];
}

function informed({ informedAt, timeZone, leaveBy }: SafeConduct): Sections {
  return [
    ['Informed on (UNCAC art. 46(27))', informedAt === null ? null : dayAt(informedAt, timeZone)],
    ['Protected until the end of', leaveBy],
  ];
}

function restarted({ restartReason, leaveBy }: SafeConduct): Sections {
  return [
    ['Why the person could not leave (UNCAC art. 46(27))', restartReason],
    ['Protected until the end of', leaveBy],
  ];
}

function departed({ leftOn }: SafeConduct): Sections {
  return [['Left on (UNCAC art. 46(27))', leftOn]];
}

function ended({ end, endedOn }: SafeConduct): Sections {
  return [
    ['Why it is over (UNCAC art. 46(27))', end === null ? null : nameInWords(end)],
    ['Since', endedOn],
  ];
}

const consecutiveDays = (days: number | null): string | null =>
  days === null ? null : `${String(days)} consecutive days`;
