import { registerEnumType } from 'type-graphql';

/** Between how many States a treaty stands. */
export enum TreatyKind {
  BILATERAL = 'BILATERAL',
  REGIONAL = 'REGIONAL',
  MULTILATERAL = 'MULTILATERAL',
}
registerEnumType(TreatyKind, {
  name: 'TreatyKind',
  description: 'Between how many States a treaty stands.',
  valuesConfig: {
    BILATERAL: { description: 'Between two States (UNCAC art. 46(30), 59).' },
    REGIONAL: { description: 'Between States of a region or an organization.' },
    MULTILATERAL: { description: 'Open to States everywhere, such as UNCAC.' },
  },
});

/** On what a treaty lets States cooperate. */
export enum TreatySubject {
  MUTUAL_LEGAL_ASSISTANCE = 'MUTUAL_LEGAL_ASSISTANCE',
  ASSET_RECOVERY = 'ASSET_RECOVERY',
  ASSET_SHARING = 'ASSET_SHARING',
  EXTRADITION = 'EXTRADITION',
  TRANSFER_OF_SENTENCED_PERSONS = 'TRANSFER_OF_SENTENCED_PERSONS',
  TRANSFER_OF_PROCEEDINGS = 'TRANSFER_OF_PROCEEDINGS',
  JOINT_INVESTIGATIONS = 'JOINT_INVESTIGATIONS',
  LAW_ENFORCEMENT = 'LAW_ENFORCEMENT',
}
registerEnumType(TreatySubject, {
  name: 'TreatySubject',
  description: 'On what a treaty lets States cooperate.',
  valuesConfig: {
    MUTUAL_LEGAL_ASSISTANCE: { description: 'Mutual legal assistance in criminal matters (UNCAC art. 46).' },
    ASSET_RECOVERY: {
      description: 'Tracing, freezing, confiscation and return of assets (UNCAC chapter V).',
    },
    ASSET_SHARING: { description: 'Disposal and sharing of confiscated property (UNCAC art. 57(5)).' },
    EXTRADITION: { description: 'Extradition (UNCAC art. 44).' },
    TRANSFER_OF_SENTENCED_PERSONS: { description: 'Transfer of sentenced persons (UNCAC art. 45).' },
    TRANSFER_OF_PROCEEDINGS: { description: 'Transfer of criminal proceedings (UNCAC art. 47).' },
    JOINT_INVESTIGATIONS: { description: 'Joint investigations (UNCAC art. 49).' },
    LAW_ENFORCEMENT: { description: 'Cooperation of law enforcement authorities (UNCAC art. 48).' },
  },
});
