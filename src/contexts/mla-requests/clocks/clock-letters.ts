import { dayAt } from '../../../platform/calendar/days.js';
import { nameInWords } from '../delivery/letter.js';
import type { LettersAbout } from '../delivery/letters-about.js';
import { clockTable } from './clock-table.js';
import type { MlaRequestDelay } from './mla-request-ball.entity.js';
import type { MlaRequestClockExtension } from './mla-request-clock-parts.entity.js';

/** The steps in time that leave by letter for a State that does not take part in Repatria. */
export const extensionLetters: LettersAbout<MlaRequestClockExtension> = {
  extendMlaRequestClock: { title: 'Notice that more time is needed', says: moreTime },
};
export const delayLetters: LettersAbout<MlaRequestDelay> = {
  recordMlaRequestDelay: { title: 'Notice of a delay', says: whyItTakesLong },
};

function moreTime({ clock, dueBefore, dueAfter, reason, text }: MlaRequestClockExtension) {
  return [
    [`What is due (${clockTable[clock.kind].source})`, nameInWords(clock.kind)],
    ['Due until now by', dayAt(dueBefore, clock.timeZone)],
    ['It will be done by', dayAt(dueAfter, clock.timeZone)],
    ['Cause', nameInWords(reason)],
    ['Reasons', text],
  ] as const;
}

function whyItTakesLong({ reason, text, expectedOn }: MlaRequestDelay) {
  return [
    ['Cause of the delay (UNCAC art. 46(24))', nameInWords(reason)],
    ['Reasons', text],
    ['It is expected to go on by', expectedOn],
  ] as const;
}
