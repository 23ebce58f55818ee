import { registerEnumType } from 'type-graphql';

/** Where a provisional measure stands. */
export enum MeasureStatus {
  PLANNED = 'PLANNED',
  IN_FORCE = 'IN_FORCE',
  LIFTING_PROPOSED = 'LIFTING_PROPOSED',
  LIFTED = 'LIFTED',
}
registerEnumType(MeasureStatus, {
  name: 'MeasureStatus',
  description: 'Where a provisional measure stands.',
  valuesConfig: {
    PLANNED: {
      description:
        'Being prepared in the requested State; exists for nobody else, so that nobody is tipped off.',
    },
    IN_FORCE: {
      description: 'Executed, on an order of a court or other competent authority (UNCAC art. 2(f)).',
    },
    LIFTING_PROPOSED: {
      description:
        'In force still; the requested State means to lift it, and the requesting State may argue for keeping it (art. 55(8)).',
    },
    LIFTED: { description: 'No longer in force (art. 55(7)).' },
  },
});

/** What a provisional measure does. */
export enum MeasureKind {
  FREEZING = 'FREEZING',
  SEIZURE = 'SEIZURE',
}
registerEnumType(MeasureKind, {
  name: 'MeasureKind',
  description: 'What a provisional measure does (UNCAC art. 2(f)).',
  valuesConfig: {
    FREEZING: { description: 'Prohibits the transfer, conversion, disposition or movement of property.' },
    SEIZURE: { description: 'Takes custody or control of property for the time being.' },
  },
});

/** On what a provisional measure rests. */
export enum MeasureBasis {
  FOREIGN_ORDER = 'FOREIGN_ORDER',
  REQUEST = 'REQUEST',
  PRESERVATION = 'PRESERVATION',
}
registerEnumType(MeasureBasis, {
  name: 'MeasureBasis',
  description: 'On what a provisional measure rests (UNCAC art. 54(2)).',
  valuesConfig: {
    FOREIGN_ORDER: {
      description: 'On an order of a court or authority of the requesting State (art. 54(2)(a)).',
    },
    REQUEST: { description: 'On a request that gives reasonable grounds (art. 54(2)(b)).' },
    PRESERVATION: {
      description: 'On the requested State’s own ground, such as a foreign arrest or charge (art. 54(2)(c)).',
    },
  },
});

/** Why a provisional measure is to be lifted. */
export enum LiftingGround {
  EVIDENCE_NOT_SUFFICIENT = 'EVIDENCE_NOT_SUFFICIENT',
  EVIDENCE_NOT_TIMELY = 'EVIDENCE_NOT_TIMELY',
  DE_MINIMIS = 'DE_MINIMIS',
  DOMESTIC_LAW = 'DOMESTIC_LAW',
}
registerEnumType(LiftingGround, {
  name: 'LiftingGround',
  description: 'Why a provisional measure is to be lifted (UNCAC art. 55(4), (7)).',
  valuesConfig: {
    EVIDENCE_NOT_SUFFICIENT: { description: 'The evidence received is not sufficient (art. 55(7)).' },
    EVIDENCE_NOT_TIMELY: { description: 'The evidence was not received in time (art. 55(7)).' },
    DE_MINIMIS: { description: 'The property is of a de minimis value (art. 55(7)).' },
    DOMESTIC_LAW: {
      description:
        'The law of the requested State asks for it, such as by a decision of a court (art. 55(4)).',
    },
  },
});
