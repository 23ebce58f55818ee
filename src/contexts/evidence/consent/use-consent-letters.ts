import { dayAt } from '../../../platform/calendar/days.js';
import { zoneIn } from '../../directory/index.js';
import type { Operation } from '../../../platform/commands/operation.js';
import {
  momentInLetter,
  type LetterSection,
  type LettersAbout,
  type MlaRequest,
} from '../../mla-requests/index.js';
import type { UseConsent } from './use-consent.entity.js';

/** The steps on a consent to another use that leave by letter for a State that does not take part in Repatria (UNCAC art. 46(19)). */
// prettier-ignore
export const useConsentLetters: LettersAbout<UseConsent> = {
  // The requesting State
  requestUseConsent: { title: 'Request for consent to another use', says: asked },
  withdrawUseConsent: { title: 'Consent to another use is no longer asked for', says: useOf },

  // The requested State
  grantUseConsent: { title: 'Consent to another use', says: granted },
  refuseUseConsent: { title: 'Refusal of consent to another use', says: refused },
  revokeUseConsent: { title: 'Revocation of consent to another use', says: revoked },
};

async function asked(consent: UseConsent, operation: Operation, request: MlaRequest) {
  const { answerDueAt } = consent;
  const timeZone = await zoneIn(operation.em, request.requestedState.code);
  return [
    ...(await useOf(consent, operation)),
    ['Reasons', consent.reasons],
    ['Answer asked for by', answerDueAt === null ? null : dayAt(answerDueAt, timeZone)],
  ] as const;
}

async function granted(consent: UseConsent, operation: Operation) {
  const { terms, expiresAt } = consent;
  return [
    ...(await useOf(consent, operation)),
    ['Decision', 'We consent to this use.'],
    ['Terms', terms],
    ['The consent ends', expiresAt === null ? null : momentInLetter(expiresAt)],
  ] as const;
}

async function refused(consent: UseConsent, operation: Operation) {
  const decision = 'We do not consent to this use.';
  return [
    ...(await useOf(consent, operation)),
    ['Decision', decision],
    ['Reasons', consent.refusalReasons],
  ] as const;
}

async function revoked(consent: UseConsent, operation: Operation) {
  const decision = 'We take our consent back: from now on nothing is used under it.';
  return [
    ...(await useOf(consent, operation)),
    ['Decision', decision],
    ['Reasons', consent.revocationReasons],
  ] as const;
}

/** Of which evidence, and which use. */
async function useOf(consent: UseConsent, { em }: Operation): Promise<readonly LetterSection[]> {
  await em.populate(consent, ['item']);
  const { item, purpose, proceeding, onwardTo } = consent;
  return [
    ['Evidence', item === null ? 'All that was handed over for the request' : item.title],
    ['Use beyond the request (UNCAC art. 46(19))', purpose],
    ['Proceeding', proceeding],
    ['Transmitted onward to', onwardTo],
  ];
}
