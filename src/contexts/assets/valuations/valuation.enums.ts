import { registerEnumType } from 'type-graphql';

/** On what the value of an asset rests. */
export enum ValuationMethod {
  MARKET = 'MARKET',
  BOOK = 'BOOK',
  NOMINAL = 'NOMINAL',
  EXPERT_APPRAISAL = 'EXPERT_APPRAISAL',
  REGISTER = 'REGISTER',
  PURCHASE_PRICE = 'PURCHASE_PRICE',
  OWNER_DECLARATION = 'OWNER_DECLARATION',
  ESTIMATE = 'ESTIMATE',
}
registerEnumType(ValuationMethod, {
  name: 'ValuationMethod',
  description: 'On what the value of an asset rests.',
  valuesConfig: {
    MARKET: { description: 'A price at which the like is traded.' },
    BOOK: { description: 'The value in the books of a company.' },
    NOMINAL: { description: 'The balance of an account, or what is printed on it.' },
    EXPERT_APPRAISAL: { description: 'The opinion of an expert.' },
    REGISTER: { description: 'What a public register or a tax authority says.' },
    PURCHASE_PRICE: { description: 'What was paid for it.' },
    OWNER_DECLARATION: { description: 'What whoever holds it declared.' },
    ESTIMATE: { description: 'An estimate by the authorities.' },
  },
});
