import { registerEnumType } from 'type-graphql';

/** Where a consent to further use stands. */
export enum UseConsentStatus {
  REQUESTED = 'REQUESTED',
  GRANTED = 'GRANTED',
  REFUSED = 'REFUSED',
  REVOKED = 'REVOKED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(UseConsentStatus, {
  name: 'UseConsentStatus',
  description: 'Where a consent to use evidence beyond what the request stated stands (UNCAC art. 46(19)).',
  valuesConfig: {
    REQUESTED: { description: 'Asked for; the requested State has not decided.' },
    GRANTED: { description: 'The requested State consents, on its terms and until the consent ends.' },
    REFUSED: { description: 'The requested State does not consent, with reasons.' },
    REVOKED: {
      description: 'The requested State took its consent back: it carries no use from then on.',
    },
    WITHDRAWN: { description: 'The requesting State no longer asks for it.' },
  },
});

/** What is proposed to the supervisor of the requested State. */
export enum UseConsentDecision {
  GRANT = 'GRANT',
  REFUSE = 'REFUSE',
}
registerEnumType(UseConsentDecision, {
  name: 'UseConsentDecision',
  description: 'How a consent is to be decided, as proposed to a supervisor (four eyes).',
  valuesConfig: {
    GRANT: { description: 'That the requested State consents.' },
    REFUSE: { description: 'That it does not.' },
  },
});
