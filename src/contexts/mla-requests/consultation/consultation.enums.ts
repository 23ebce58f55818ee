import { registerEnumType } from 'type-graphql';

/** What two States consult about. */
export enum ConsultationSubject {
  REFUSAL = 'REFUSAL',
  POSTPONEMENT = 'POSTPONEMENT',
  CONDITIONS = 'CONDITIONS',
  COSTS = 'COSTS',
  OTHER = 'OTHER',
}
registerEnumType(ConsultationSubject, {
  name: 'ConsultationSubject',
  description: 'What two States consult about (UNCAC art. 46(26)).',
  valuesConfig: {
    REFUSAL: { description: 'Whether assistance must be refused (art. 46(21), (26)).' },
    POSTPONEMENT: { description: 'Whether assistance must be postponed (art. 46(25), (26)).' },
    CONDITIONS: { description: 'On which terms and conditions assistance could be given (art. 46(26)).' },
    COSTS: { description: 'Who bears substantial or extraordinary expenses (art. 46(28)).' },
    OTHER: { description: 'Anything else about the request.' },
  },
});
