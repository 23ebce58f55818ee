import { registerEnumType } from 'type-graphql';

/** What kind of entity a code of the directory stands for. */
export enum StateKind {
  STATE = 'STATE',
  TERRITORY = 'TERRITORY',
  ORGANIZATION = 'ORGANIZATION',
}
registerEnumType(StateKind, {
  name: 'StateKind',
  description: 'What kind of entity a code of the directory stands for.',
  valuesConfig: {
    STATE: { description: 'A State.' },
    TERRITORY: {
      description:
        'A territory with a code of its own, such as Jersey (UNCAC art. 46(13): it may have its own central authority). That it is listed so says nothing on its status.',
    },
    ORGANIZATION: {
      description:
        'A regional economic integration organization, such as the European Union (UNCAC art. 67(2)).',
    },
  },
});

/** The five regional groups of Member States of the United Nations. */
export enum RegionalGroup {
  AFRICAN = 'AFRICAN',
  ASIA_PACIFIC = 'ASIA_PACIFIC',
  EASTERN_EUROPEAN = 'EASTERN_EUROPEAN',
  LATIN_AMERICAN_AND_CARIBBEAN = 'LATIN_AMERICAN_AND_CARIBBEAN',
  WESTERN_EUROPEAN_AND_OTHERS = 'WESTERN_EUROPEAN_AND_OTHERS',
}
registerEnumType(RegionalGroup, {
  name: 'RegionalGroup',
  description: 'The regional groups of Member States of the United Nations.',
  valuesConfig: {
    AFRICAN: { description: 'African Group.' },
    ASIA_PACIFIC: { description: 'Asia-Pacific Group.' },
    EASTERN_EUROPEAN: { description: 'Eastern European Group.' },
    LATIN_AMERICAN_AND_CARIBBEAN: { description: 'Latin American and Caribbean Group (GRULAC).' },
    WESTERN_EUROPEAN_AND_OTHERS: { description: 'Western European and Others Group (WEOG).' },
  },
});

/** How far what the directory says may be relied on. */
export enum Verification {
  CONFIRMED = 'CONFIRMED',
  FROM_PAGE = 'FROM_PAGE',
  FROM_FILE = 'FROM_FILE',
  UNVERIFIED = 'UNVERIFIED',
}
registerEnumType(Verification, {
  name: 'Verification',
  description: 'How far what the directory says may be relied on.',
  valuesConfig: {
    CONFIRMED: { description: 'Confirmed by the State itself or by the secretariat.' },
    FROM_PAGE: {
      description: 'Read on a public page, which the source names; the State has not confirmed it.',
    },
    FROM_FILE: {
      description: 'Taken from a public data file, which the source names; the State has not confirmed it.',
    },
    UNVERIFIED: { description: 'From general knowledge, read in no source: check it before you rely on it.' },
  },
});
