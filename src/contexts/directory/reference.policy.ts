import { definePolicy, open } from '../../platform/policy/policy.js';
import { everyone } from '../../platform/policy/rule.js';

/** Treaties, codes and numbers are public knowledge. */
export const treatyParticipationPolicy = definePolicy('TreatyParticipation', {
  rows: everyone,
  queries: { treatyParticipations: everyone },
  fields: {
    ...open('id', 'treaty', 'state', 'nameInSource', 'signedOn', 'depositedOn', 'action', 'inForceOn'),
    ...open('isParty', 'verification', 'doubt', 'source'),
  },
});

export const conventionProvisionPolicy = definePolicy('ConventionProvision', {
  rows: everyone,
  queries: { conventionProvision: everyone, conventionProvisions: everyone },
  fields: {
    ...open('id', 'citation', 'treaty', 'level', 'article', 'paragraph', 'subparagraph', 'item'),
    ...open('chapter', 'chapterTitle', 'title', 'criminalization'),
  },
});

export const currencyPolicy = definePolicy('Currency', {
  rows: everyone,
  queries: { currency: everyone, currencies: everyone },
  fields: {
    ...open('id', 'code', 'numericCode', 'name', 'minorUnits', 'entities', 'formerEntities'),
    ...open('withdrawn', 'withdrawal'),
  },
});

export const languagePolicy = definePolicy('Language', {
  rows: everyone,
  queries: { language: everyone, languages: everyone },
  fields: open('id', 'code', 'name', 'nativeName', 'unitedNations'),
});
