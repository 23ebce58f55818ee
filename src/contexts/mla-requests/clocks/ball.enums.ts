import { registerEnumType } from 'type-graphql';

/** Whose turn it is. */
export enum BallHolder {
  REQUESTING = 'REQUESTING',
  REQUESTED = 'REQUESTED',
  EXECUTING = 'EXECUTING',
  NOBODY = 'NOBODY',
}
registerEnumType(BallHolder, {
  name: 'MlaRequestBallHolder',
  description: 'Whose turn it is: who holds the ball.',
  valuesConfig: {
    REQUESTING: { description: 'The central authority of the requesting State.' },
    REQUESTED: { description: 'The central authority of the requested State.' },
    EXECUTING: {
      description:
        'An executing authority of the requested State (UNCAC art. 46(13)); which one is not said here.',
    },
    NOBODY: { description: 'Nobody: the request was withdrawn or closed.' },
  },
});

/** Why a request takes long (domain: common causes of delay). */
export enum DelayReason {
  INCOMPLETE_REQUEST = 'INCOMPLETE_REQUEST',
  TRANSLATION = 'TRANSLATION',
  LANGUAGE = 'LANGUAGE',
  DUAL_CRIMINALITY = 'DUAL_CRIMINALITY',
  RECIPROCITY = 'RECIPROCITY',
  CHANNEL_WRONG = 'CHANNEL_WRONG',
  AUTHORITY_UNKNOWN = 'AUTHORITY_UNKNOWN',
  ADDITIONAL_INFO_PENDING = 'ADDITIONAL_INFO_PENDING',
  EVIDENCE_THRESHOLD = 'EVIDENCE_THRESHOLD',
  DOMESTIC_PROCEEDING = 'DOMESTIC_PROCEEDING',
  COURT_BACKLOG = 'COURT_BACKLOG',
  APPEAL_BY_HOLDER = 'APPEAL_BY_HOLDER',
  THIRD_PARTY_CLAIM = 'THIRD_PARTY_CLAIM',
  IMMUNITY = 'IMMUNITY',
  LIMITATION = 'LIMITATION',
  COSTS = 'COSTS',
  RESOURCES = 'RESOURCES',
  POLITICAL = 'POLITICAL',
  NO_RESPONSE = 'NO_RESPONSE',
  ASSET_DISSIPATED = 'ASSET_DISSIPATED',
  OTHER = 'OTHER',
}
registerEnumType(DelayReason, {
  name: 'MlaRequestDelayReason',
  description:
    'Why a request takes long. Both States read it: who has a reason that must stay secret, such as an own investigation (UNCAC art. 46(25)), names another that is true, or OTHER.',
  valuesConfig: {
    INCOMPLETE_REQUEST: { description: 'The request lacks what is needed (UNCAC art. 46(15), art. 55(3)).' },
    TRANSLATION: { description: 'A translation is under way or has to be bettered.' },
    LANGUAGE: { description: 'The language is not acceptable (UNCAC art. 46(14)).' },
    DUAL_CRIMINALITY: { description: 'Dual criminality is in question (UNCAC art. 46(9)).' },
    RECIPROCITY: { description: 'An assurance of reciprocity is missing or in question.' },
    CHANNEL_WRONG: { description: 'The request came, or must go, another way (UNCAC art. 46(13)).' },
    AUTHORITY_UNKNOWN: { description: 'Which authority is competent is not clear.' },
    ADDITIONAL_INFO_PENDING: { description: 'Additional information is awaited (UNCAC art. 46(16)).' },
    EVIDENCE_THRESHOLD: {
      description: 'The evidence does not suffice for what is asked (UNCAC art. 55(7)).',
    },
    DOMESTIC_PROCEEDING: {
      description:
        'A proceeding of the own State stands in the way (UNCAC art. 46(25)). Do not choose it where the proceeding itself is secret.',
    },
    COURT_BACKLOG: { description: 'A court has not decided yet.' },
    APPEAL_BY_HOLDER: { description: 'The holder of the property appealed, or must be heard.' },
    THIRD_PARTY_CLAIM: { description: 'Third parties claim rights (UNCAC art. 55(9)).' },
    IMMUNITY: { description: 'An immunity is in the way.' },
    LIMITATION: { description: 'A statute of limitations is in question.' },
    COSTS: { description: 'Costs must be agreed (UNCAC art. 46(28)).' },
    RESOURCES: { description: 'People or means are lacking.' },
    POLITICAL: { description: 'A political decision is awaited.' },
    NO_RESPONSE: { description: 'Somebody whose answer is needed does not answer.' },
    ASSET_DISSIPATED: { description: 'The property has moved and must be traced again.' },
    OTHER: { description: 'Something else, in words.' },
  },
});
