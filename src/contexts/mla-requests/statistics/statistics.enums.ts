import { registerEnumType } from 'type-graphql';

/** On which side of its requests a State is looked at. */
export enum StatisticsSide {
  REQUESTING = 'REQUESTING',
  REQUESTED = 'REQUESTED',
}
registerEnumType(StatisticsSide, {
  name: 'MlaRequestStatisticsSide',
  description: 'On which side of its requests a State is looked at.',
  valuesConfig: {
    REQUESTING: { description: 'Requests that it made; the counterpart is the requested State.' },
    REQUESTED: { description: 'Requests that were made to it; the counterpart is the requesting State.' },
  },
});

/** By what requests are counted apart. */
export enum StatisticsHeading {
  STATE = 'STATE',
  COUNTERPART = 'COUNTERPART',
  YEAR = 'YEAR',
  STATUS = 'STATUS',
}
registerEnumType(StatisticsHeading, {
  name: 'MlaRequestStatisticsHeading',
  description: 'By what requests are counted apart: one row for each value that occurs.',
  valuesConfig: {
    STATE: { description: 'By the State whose requests they are.' },
    COUNTERPART: { description: 'By the other State. Not together with STATUS.' },
    YEAR: { description: 'By the year of submission, of drafts that of their opening.' },
    STATUS: { description: 'By where the request stands now. Not together with COUNTERPART.' },
  },
});
