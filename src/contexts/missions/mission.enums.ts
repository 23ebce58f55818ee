import { registerEnumType } from 'type-graphql';

/** For what kind of support a State asks. */
export enum MissionKind {
  SCOPING = 'SCOPING',
  ASSESSMENT = 'ASSESSMENT',
  LEGAL_FRAMEWORK_REVIEW = 'LEGAL_FRAMEWORK_REVIEW',
  INSTITUTIONAL_SETUP = 'INSTITUTIONAL_SETUP',
  CAPACITY_BUILDING = 'CAPACITY_BUILDING',
  CASE_ADVICE = 'CASE_ADVICE',
  FINANCIAL_CENTRE_CONTACTS = 'FINANCIAL_CENTRE_CONTACTS',
  MENTORING = 'MENTORING',
  TRAINING = 'TRAINING',
}
registerEnumType(MissionKind, {
  name: 'MissionKind',
  description: 'For what kind of support a State asks the StAR Initiative (UNCAC art. 60).',
  valuesConfig: {
    SCOPING: { description: 'A first visit, to find out what support is of use.' },
    ASSESSMENT: {
      description: 'An assessment of how assets are recovered: law, institutions and practice together.',
    },
    LEGAL_FRAMEWORK_REVIEW: { description: 'A review of the laws on asset recovery, or help with drafting.' },
    INSTITUTIONAL_SETUP: {
      description:
        'Advice on how authorities are set up and work together, such as an asset recovery office.',
    },
    CAPACITY_BUILDING: { description: 'Building up skills and means over a longer time.' },
    CASE_ADVICE: {
      description:
        'Technical advice on cases, mostly on cooperation with other States; StAR does not investigate and is no party.',
    },
    FINANCIAL_CENTRE_CONTACTS: {
      description: 'Contacts with authorities of financial centres, and meetings with them.',
    },
    MENTORING: { description: 'An adviser who works beside the practitioners for a time.' },
    TRAINING: { description: 'Courses and workshops.' },
  },
});

/** Where a mission stands. */
export enum MissionStatus {
  REQUESTED = 'REQUESTED',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  PLANNED = 'PLANNED',
  UNDER_WAY = 'UNDER_WAY',
  CLOSED = 'CLOSED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(MissionStatus, {
  name: 'MissionStatus',
  description: 'Where a mission stands.',
  valuesConfig: {
    REQUESTED: { description: 'The host State asked for it; StAR has not answered.' },
    ACCEPTED: { description: 'StAR will support; the terms of reference are settled between the two.' },
    DECLINED: { description: 'StAR does not support, for the reason given.' },
    PLANNED: { description: 'The terms are agreed and the days are set.' },
    UNDER_WAY: { description: 'It has begun.' },
    CLOSED: { description: 'It is finished.' },
    CANCELLED: { description: 'It does not take place, or broke off, for the reason given.' },
  },
});

/** To whom an official request for support is addressed. */
export enum MissionAddressee {
  STAR_COORDINATOR = 'STAR_COORDINATOR',
  UNODC_REPRESENTATIVE = 'UNODC_REPRESENTATIVE',
  WORLD_BANK_COUNTRY_DIRECTOR = 'WORLD_BANK_COUNTRY_DIRECTOR',
}
registerEnumType(MissionAddressee, {
  name: 'MissionAddressee',
  description: 'To whom an official request for support is addressed.',
  valuesConfig: {
    STAR_COORDINATOR: { description: 'The coordinator of the StAR Initiative.' },
    UNODC_REPRESENTATIVE: { description: 'The representative of UNODC in the State or region.' },
    WORLD_BANK_COUNTRY_DIRECTOR: { description: 'The country director of the World Bank.' },
  },
});
