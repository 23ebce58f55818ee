import { definePolicy, open } from '../../../platform/policy/policy.js';
import { everyone } from '../../../platform/policy/rule.js';
import { authority } from '../spontaneous-disclosure.rules.js';

/** Whoever sees a disclosure sees what was asked and given of consents; row security of the disclosure decides. */
export const disclosureConsentPolicy = definePolicy('DisclosureConsent', {
  fields: {
    ...open('id', 'state', 'askedAt', 'granted', 'decidedAt'),
    purpose: { see: everyone, belongsTo: 'state' },
    terms: everyone,
  },
});

/** Auditors follow that notice was given, not what the information is. */
export const disclosureExculpatoryNoticePolicy = definePolicy('DisclosureExculpatoryNotice', {
  fields: {
    ...open('id', 'state', 'givenAt', 'disclosedOn', 'noAdvanceNoticeReason', 'consultationAskedAt'),
    ...open('consultedOn', 'consultationResult'),
    proceedings: { see: everyone, belongsTo: 'state' },
    information: { see: authority, belongsTo: 'state' },
  },
});

/** The receiving State's own; row security shows it to nobody else. */
export const disclosureUsePolicy = definePolicy('DisclosureUse', {
  fields: open('state', 'kind', 'purpose', 'usedOn', 'consentId', 'enteredAt'),
});

export const disclosureHandlingPolicy = definePolicy('SpontaneousDisclosure', {
  fields: open('consents', 'exculpatoryNotices', 'uses'),
});
