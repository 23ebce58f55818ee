import { registerEnumType } from 'type-graphql';

/** What kind of matter a case is. */
export enum CaseKind {
  CASE = 'CASE',
  SETTLEMENT = 'SETTLEMENT',
}
registerEnumType(CaseKind, {
  name: 'CaseKind',
  description: 'What kind of matter a case is.',
  valuesConfig: {
    CASE: { description: 'The recovery of assets (UNCAC chapter V).' },
    SETTLEMENT: {
      description:
        'The settlement of a foreign bribery matter with the payer (UNCAC arts 16, 26): no return of assets.',
    },
  },
});

/** Where a case stands in the State that leads it. */
export enum CaseStatus {
  OPEN = 'OPEN',
  SUSPENDED = 'SUSPENDED',
  CLOSED = 'CLOSED',
}
registerEnumType(CaseStatus, {
  name: 'CaseStatus',
  description: 'Where a case stands in the State that leads it.',
  valuesConfig: {
    OPEN: { description: 'It is worked on.' },
    SUSPENDED: { description: 'It rests for a time.' },
    CLOSED: { description: 'It is finished.' },
  },
});

/** What of a case is published. */
export enum CasePublication {
  NONE = 'NONE',
  NEUTRAL = 'NEUTRAL',
  FULL = 'FULL',
}
registerEnumType(CasePublication, {
  name: 'CasePublication',
  description: 'What of a case everyone may read, and to what a party State has consented.',
  valuesConfig: {
    NONE: { description: 'Nothing: not even that the case exists.' },
    NEUTRAL: {
      description: 'That it exists, under its neutral title, with States, offences and years; no names.',
    },
    FULL: { description: 'Title, summary, amounts, sources, and persons except the protected ones.' },
  },
});

/** How far a source may be trusted. */
export enum SourceQuality {
  PRIMARY = 'PRIMARY',
  NGO = 'NGO',
  PRESS = 'PRESS',
  PRESS_WEAK = 'PRESS_WEAK',
}
registerEnumType(SourceQuality, {
  name: 'SourceQuality',
  description: 'How far a source may be trusted.',
  valuesConfig: {
    PRIMARY: { description: 'A court, a government, the World Bank or StAR.' },
    NGO: { description: 'A non-governmental organization.' },
    PRESS: { description: 'The press.' },
    PRESS_WEAK: { description: 'A single press report that nothing else supports.' },
  },
});

/** The offences of UNCAC chapter III, by article. */
export enum UncacOffence {
  ARTICLE_15 = 'ARTICLE_15',
  ARTICLE_16 = 'ARTICLE_16',
  ARTICLE_17 = 'ARTICLE_17',
  ARTICLE_18 = 'ARTICLE_18',
  ARTICLE_19 = 'ARTICLE_19',
  ARTICLE_20 = 'ARTICLE_20',
  ARTICLE_21 = 'ARTICLE_21',
  ARTICLE_22 = 'ARTICLE_22',
  ARTICLE_23 = 'ARTICLE_23',
  ARTICLE_24 = 'ARTICLE_24',
  ARTICLE_25 = 'ARTICLE_25',
}
registerEnumType(UncacOffence, {
  name: 'UncacOffence',
  description: 'The offences of UNCAC chapter III, by article.',
  valuesConfig: {
    ARTICLE_15: { description: 'Bribery of national public officials.' },
    ARTICLE_16: {
      description: 'Bribery of foreign public officials and officials of public international organizations.',
    },
    ARTICLE_17: {
      description: 'Embezzlement, misappropriation or other diversion of property by a public official.',
    },
    ARTICLE_18: { description: 'Trading in influence.' },
    ARTICLE_19: { description: 'Abuse of functions.' },
    ARTICLE_20: { description: 'Illicit enrichment.' },
    ARTICLE_21: { description: 'Bribery in the private sector.' },
    ARTICLE_22: { description: 'Embezzlement of property in the private sector.' },
    ARTICLE_23: { description: 'Laundering of proceeds of crime.' },
    ARTICLE_24: { description: 'Concealment.' },
    ARTICLE_25: { description: 'Obstruction of justice.' },
  },
});
