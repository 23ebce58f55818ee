import { registerEnumType } from 'type-graphql';

/** How near it is that property is moved out of reach before it is frozen; the nearest first. */
export enum DissipationRisk {
  IMMINENT = 'IMMINENT',
  HIGH = 'HIGH',
  MODERATE = 'MODERATE',
}
registerEnumType(DissipationRisk, {
  name: 'DissipationRisk',
  description: 'How near it is that property is moved out of reach before it is frozen (UNCAC art. 54(2)).',
  valuesConfig: {
    IMMINENT: {
      description:
        'It is being moved, or will be within days: the request is urgent, and freezing comes first.',
    },
    HIGH: {
      description: 'There are signs that it will be moved as soon as its holder learns of the request.',
    },
    MODERATE: { description: 'It can be moved easily, but there are no signs of it.' },
  },
});
