import { registerEnumType } from 'type-graphql';

/** Where a recommendation stands. */
export enum RecommendationStatus {
  OPEN = 'OPEN',
  UNDER_WAY = 'UNDER_WAY',
  IMPLEMENTED = 'IMPLEMENTED',
  NOT_ACCEPTED = 'NOT_ACCEPTED',
}
registerEnumType(RecommendationStatus, {
  name: 'RecommendationStatus',
  description: 'Where a recommendation of a mission stands.',
  valuesConfig: {
    OPEN: { description: 'Nothing was done yet.' },
    UNDER_WAY: { description: 'It is being carried out.' },
    IMPLEMENTED: { description: 'It was carried out.' },
    NOT_ACCEPTED: { description: 'The host State does not carry it out.' },
  },
});
