import { definePolicy, open } from '../../../platform/policy/policy.js';
import { centralAuthority, party } from '../mla-request.rules.js';

export const mlaRequestTranslationsPolicy = definePolicy('MlaRequest', {
  fields: { translations: party },
});

export const mlaRequestTranslationPolicy = definePolicy('MlaRequestTranslation', {
  fields: { ...open('position', 'language', 'isCertified', 'parts'), translator: centralAuthority },
});

export const mlaRequestTranslatorPolicy = definePolicy('MlaRequestTranslator', { fields: open('name') });
