import { registerEnumType } from 'type-graphql';

/** Where one item of a request stands. */
export enum MlaRequestItemStatus {
  REQUESTED = 'REQUESTED',
  IN_EXECUTION = 'IN_EXECUTION',
  EXECUTED = 'EXECUTED',
  REFUSED = 'REFUSED',
  NOT_POSSIBLE = 'NOT_POSSIBLE',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(MlaRequestItemStatus, {
  name: 'MlaRequestItemStatus',
  description: 'Where one item of a request stands; a request can be executed in part (UNCAC art. 46(17)).',
  valuesConfig: {
    REQUESTED: { description: 'Asked for; nothing was done yet.' },
    IN_EXECUTION: { description: 'An authority of the requested State executes it.' },
    EXECUTED: { description: 'Executed.' },
    REFUSED: { description: 'Refused (UNCAC art. 46(21)).' },
    NOT_POSSIBLE: { description: 'Could not be executed; why is said in the result.' },
    WITHDRAWN: { description: 'The requesting State no longer needs it (UNCAC art. 46(24)).' },
  },
});

/** By which way of chapter V property is reached. */
export enum RecoveryAvenue {
  OBTAIN_ORDER = 'OBTAIN_ORDER',
  ENFORCE_ORDER = 'ENFORCE_ORDER',
  IDENTIFY_TRACE_FREEZE = 'IDENTIFY_TRACE_FREEZE',
}
registerEnumType(RecoveryAvenue, {
  name: 'RecoveryAvenue',
  description:
    'By which way of UNCAC art. 55 property is reached; each asks for contents of its own (art. 55(3)).',
  valuesConfig: {
    OBTAIN_ORDER: {
      description: 'The requested State obtains an order of confiscation of its own (art. 55(1)(a), (3)(a)).',
    },
    ENFORCE_ORDER: {
      description: 'The requested State enforces an order of the requesting State (art. 55(1)(b), (3)(b)).',
    },
    IDENTIFY_TRACE_FREEZE: {
      description: 'Identifying, tracing, freezing or seizing for later confiscation (art. 55(2), (3)(c)).',
    },
  },
});
