import { ascending, defineReads, derived, many } from '../../../platform/reads/read-model.js';

const partOfDisclosure = {
  auditChain: 'disclosure',
  auditSubject: { type: 'SpontaneousDisclosure', property: 'disclosure' },
} as const;

export const disclosureConsentReads = defineReads('DisclosureConsent', partOfDisclosure);
export const disclosureExculpatoryNoticeReads = defineReads('DisclosureExculpatoryNotice', partOfDisclosure);
export const disclosureUseReads = defineReads('DisclosureUse', {
  ...partOfDisclosure,
  fields: { consentId: derived(['consent'], ({ consent }) => consent) },
});

export const disclosureHandlingReads = defineReads('SpontaneousDisclosure', {
  fields: {
    consents: many('DisclosureConsent', 'disclosure', [ascending('askedAt')]),
    exculpatoryNotices: many('DisclosureExculpatoryNotice', 'disclosure', [ascending('givenAt')]),
    uses: many('DisclosureUse', 'disclosure', [ascending('enteredAt')]),
  },
});
