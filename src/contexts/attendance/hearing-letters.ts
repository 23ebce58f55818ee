import type { Operation } from '../../platform/commands/operation.js';
import { listInLetter, nameInWords, type LetterSection, type LettersAbout } from '../mla-requests/index.js';
import { capacityInLetter, personInLetter } from './attending-person-letter.js';
import { HearingRecord } from './hearing-record.entity.js';
import type { Hearing } from './hearing.entity.js';
import { localTime } from './local-time.js';

/** The steps on a hearing that leave by letter for a State that does not take part in Repatria (UNCAC art. 46(17), (18)). */
// prettier-ignore
export const hearingLetters: LettersAbout<Hearing> = {
  planHearing: { title: 'Plan for a hearing', says: planned },
  confirmHearing: { title: 'Confirmation of a hearing', says: confirmed },
  rescheduleHearing: { title: 'A hearing is moved to another time', says: moved },
  cancelHearing: { title: 'A hearing is cancelled', says: cancelled },
  recordHearing: { title: 'Record of a hearing', says: held },
};

async function planned(hearing: Hearing, operation: Operation) {
  return [...(await hearingOf(hearing, operation)), answerTo(hearing, operation)];
}

async function moved(hearing: Hearing, operation: Operation) {
  const about = await hearingOf(hearing, operation);
  return [...about, ['Why it is moved', hearing.changeReason], answerTo(hearing, operation)] as const;
}

async function confirmed(hearing: Hearing, operation: Operation) {
  const answer = 'We confirm the time and that it is attended.';
  return [...(await hearingOf(hearing, operation)), ['Confirmation', answer]] as const;
}

async function cancelled(hearing: Hearing, operation: Operation) {
  return [...(await hearingOf(hearing, operation)), ['Why it is cancelled', hearing.changeReason]] as const;
}

async function held(hearing: Hearing, operation: Operation) {
  const { text, procedureFollowed } = await operation.em.findOneOrFail(HearingRecord, { hearing });
  return [
    ...(await hearingOf(hearing, operation)),
    ['Held', hearing.heldAt === null ? null : timesOf(hearing, hearing.heldAt)],
    ['Procedure followed (UNCAC art. 46(17))', procedureFollowed],
    ['Record', text],
  ] as const;
}

/** The requested State confirms time and attendance; what it plans itself it asks about. */
function answerTo({ requestedState }: Hearing, { state }: Operation): LetterSection {
  const says =
    state === requestedState.code
      ? 'Please let us know before then if this time does not suit you.'
      : 'Please confirm time and attendance before then.';
  return ['Answer asked for', says];
}

async function hearingOf(hearing: Hearing, { em }: Operation): Promise<readonly LetterSection[]> {
  await em.populate(hearing, ['attendee.person', 'conductedBy', 'attendedBy']);
  const { attendee, capacity, modality, notInPersonBecause, plannedAt } = hearing;
  const { language, needsInterpreter, conductedBy, attendedBy } = hearing;
  return [
    ['Hearing (UNCAC art. 46(17), (18))', nameInWords(modality)],
    ['Why not in person', notInPersonBecause],
    ...personInLetter(attendee),
    capacityInLetter(capacity),
    ['Time', timesOf(hearing, plannedAt)],
    ['Language', `${language}${needsInterpreter ? '; an interpreter is needed' : ''}`],
    ['Conducted by', conductedBy?.name ?? null],
    ['Attended by', attendedBy?.name ?? null],
  ];
}

/** A moment as the clocks of both States show it. */
function timesOf({ requestingTimeZone, requestedTimeZone }: Hearing, at: Date): string {
  const shown = (zone: string): string => `${localTime(at, zone).slice(0, 16).replace('T', ' ')} (${zone})`;
  return listInLetter([...new Set([requestingTimeZone, requestedTimeZone].map(shown))]);
}
