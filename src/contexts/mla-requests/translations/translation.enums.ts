import { registerEnumType } from 'type-graphql';

/** What of a request a translation covers. */
export enum TranslatedPart {
  REQUEST = 'REQUEST',
  ORDER = 'ORDER',
  LAW = 'LAW',
  DOCUMENTS_TO_SERVE = 'DOCUMENTS_TO_SERVE',
  ENCLOSURES = 'ENCLOSURES',
}
registerEnumType(TranslatedPart, {
  name: 'TranslatedPart',
  description: 'What of a request a translation covers (UNCAC art. 46(14)).',
  valuesConfig: {
    REQUEST: { description: 'The request itself.' },
    ORDER: { description: 'An order of a court that is enclosed (art. 55(3)).' },
    LAW: { description: 'The text of the provisions of law.' },
    DOCUMENTS_TO_SERVE: { description: 'The documents to be served (art. 46(3)(b)).' },
    ENCLOSURES: { description: 'Other enclosures.' },
  },
});
