import { registerEnumType } from 'type-graphql';

/** From which kind of offence confiscated property comes, as article 57(3) tells them apart. */
export enum ReturnOffence {
  EMBEZZLEMENT_OF_PUBLIC_FUNDS = 'EMBEZZLEMENT_OF_PUBLIC_FUNDS',
  LAUNDERING_OF_EMBEZZLED_PUBLIC_FUNDS = 'LAUNDERING_OF_EMBEZZLED_PUBLIC_FUNDS',
  OTHER_CONVENTION_OFFENCE = 'OTHER_CONVENTION_OFFENCE',
  OTHER = 'OTHER',
}
registerEnumType(ReturnOffence, {
  name: 'ReturnOffence',
  description:
    'From which kind of offence the confiscated property comes, as UNCAC art. 57(3) tells them apart.',
  valuesConfig: {
    EMBEZZLEMENT_OF_PUBLIC_FUNDS: { description: 'Embezzlement of public funds (UNCAC art. 17, 57(3)(a)).' },
    LAUNDERING_OF_EMBEZZLED_PUBLIC_FUNDS: {
      description: 'Laundering of embezzled public funds (UNCAC arts 17, 23, 57(3)(a)).',
    },
    OTHER_CONVENTION_OFFENCE: {
      description: 'Any other offence covered by the Convention, such as bribery (UNCAC art. 57(3)(b)).',
    },
    OTHER: { description: 'An offence that the Convention does not cover (UNCAC art. 57(3)(c)).' },
  },
});

/** On which branch of article 57(3) a return rests. */
export enum ReturnBasis {
  EMBEZZLED_PUBLIC_FUNDS = 'EMBEZZLED_PUBLIC_FUNDS',
  PRIOR_OWNERSHIP = 'PRIOR_OWNERSHIP',
  RECOGNIZED_DAMAGE = 'RECOGNIZED_DAMAGE',
  PRIORITY_CONSIDERATION = 'PRIORITY_CONSIDERATION',
}
registerEnumType(ReturnBasis, {
  name: 'ReturnBasis',
  description: 'On which branch of UNCAC art. 57(3) a return rests.',
  valuesConfig: {
    EMBEZZLED_PUBLIC_FUNDS: {
      description:
        'Embezzled public funds, or their laundering: the requested State returns the property (art. 57(3)(a)).',
    },
    PRIOR_OWNERSHIP: {
      description:
        'Another offence of the Convention, and the requesting State reasonably established its prior ownership: the property is returned (art. 57(3)(b)).',
    },
    RECOGNIZED_DAMAGE: {
      description:
        'Another offence of the Convention, and the requested State recognizes damage to the requesting State: the property is returned (art. 57(3)(b)).',
    },
    PRIORITY_CONSIDERATION: {
      description:
        'All other cases: priority consideration is given to returning it to the requesting State or to prior legitimate owners, or to compensating victims (art. 57(3)(c)).',
    },
  },
});
