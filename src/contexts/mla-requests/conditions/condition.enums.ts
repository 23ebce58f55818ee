import { registerEnumType } from 'type-graphql';

/** What a condition is about. */
export enum ConditionKind {
  USE_LIMITATION = 'USE_LIMITATION',
  CONFIDENTIALITY = 'CONFIDENTIALITY',
  COSTS = 'COSTS',
  RETURN = 'RETURN',
  OTHER = 'OTHER',
}
registerEnumType(ConditionKind, {
  name: 'ConditionKind',
  description: 'What a condition of assistance is about (UNCAC art. 46(26)).',
  valuesConfig: {
    USE_LIMITATION: { description: 'For what the result may be used (art. 46(19)).' },
    CONFIDENTIALITY: { description: 'What is to be kept confidential (art. 46(20)).' },
    COSTS: { description: 'Who bears which expenses (art. 46(28)).' },
    RETURN: { description: 'What is to be given back, and when.' },
    OTHER: { description: 'Anything else.' },
  },
});

/** How a condition is answered. */
export enum ConditionAnswer {
  ACCEPT = 'ACCEPT',
  DECLINE = 'DECLINE',
}
registerEnumType(ConditionAnswer, {
  name: 'ConditionAnswer',
  description: 'How the requesting State answers a condition of assistance (UNCAC art. 46(26)).',
  valuesConfig: {
    ACCEPT: {
      description: 'It accepts the condition, and is bound once every one proposed with it is accepted.',
    },
    DECLINE: { description: 'It declines the condition, and says why.' },
  },
});

/** Where a condition stands. */
export enum ConditionStatus {
  PROPOSED = 'PROPOSED',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  FULFILLED = 'FULFILLED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ConditionStatus, {
  name: 'ConditionStatus',
  description: 'Where a condition of assistance stands.',
  valuesConfig: {
    PROPOSED: { description: 'Proposed by the requested State; not answered.' },
    ACCEPTED: { description: 'The requesting State has accepted it.' },
    DECLINED: { description: 'The requesting State has declined it.' },
    FULFILLED: { description: 'The requested State has noted that it was kept and has no further effect.' },
    WITHDRAWN: { description: 'The requested State took it back before it was answered.' },
  },
});
