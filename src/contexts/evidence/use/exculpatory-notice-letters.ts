import type { Operation } from '../../../platform/commands/operation.js';
import { momentInLetter, type LetterSection, type LettersAbout } from '../../mla-requests/index.js';
import type { ExculpatoryNotice } from './exculpatory-notice.entity.js';

/** The steps on an exculpatory disclosure that leave by letter for a State that does not take part in Repatria (UNCAC art. 46(19)). */
// prettier-ignore
export const exculpatoryNoticeLetters: LettersAbout<ExculpatoryNotice> = {
  // The requesting State
  giveExculpatoryNotice: { title: 'Notice of an exculpatory disclosure', says: given },
  recordExculpatoryConsultation: { title: 'Consultation on an exculpatory disclosure', says: consulted },

  // The requested State
  askExculpatoryConsultation: { title: 'Request for consultation on an exculpatory disclosure', says: asked },
};

async function given(notice: ExculpatoryNotice, operation: Operation) {
  const { explanation, disclosedAt, lateReason } = notice;
  return [
    ...(await disclosureOf(notice, operation)),
    ['Why it is exculpatory', explanation],
    ['Disclosed', disclosedAt === null ? null : momentInLetter(disclosedAt)],
    ['Why notice in advance was not possible', lateReason],
  ] as const;
}

async function asked(notice: ExculpatoryNotice, operation: Operation) {
  const says = 'We ask to be consulted before the disclosure, or, where it has been made, on it.';
  return [...(await disclosureOf(notice, operation)), ['Consultation asked for', says]] as const;
}

async function consulted(notice: ExculpatoryNotice, operation: Operation) {
  const { consultationOutcome } = notice;
  return [
    ...(await disclosureOf(notice, operation)),
    ['What came of the consultation', consultationOutcome],
  ] as const;
}

async function disclosureOf(notice: ExculpatoryNotice, { em }: Operation): Promise<readonly LetterSection[]> {
  await em.populate(notice, ['item']);
  const { item, proceeding, disclosedTo } = notice;
  return [
    ['Evidence', item.title],
    ['Proceeding (UNCAC art. 46(19))', proceeding],
    ['Disclosed to', disclosedTo],
  ];
}
