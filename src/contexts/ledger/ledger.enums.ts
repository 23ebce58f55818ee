import { registerEnumType } from 'type-graphql';

/** What a dated entry of a ledger says was done with an amount. */
export enum LedgerEntryKind {
  RESTRAINED = 'RESTRAINED',
  RELEASED = 'RELEASED',
  CONFISCATED = 'CONFISCATED',
  SUBSTITUTED = 'SUBSTITUTED',
  INTEREST = 'INTEREST',
  MANAGEMENT_GAIN = 'MANAGEMENT_GAIN',
  MANAGEMENT_LOSS = 'MANAGEMENT_LOSS',
  DEDUCTED = 'DEDUCTED',
  SHARED = 'SHARED',
  RETURNED = 'RETURNED',
  RETAINED = 'RETAINED',
}
registerEnumType(LedgerEntryKind, {
  name: 'LedgerEntryKind',
  description: 'What was done with an amount.',
  valuesConfig: {
    RESTRAINED: { description: 'Frozen or seized for the time being (UNCAC arts 2(f), 54(2)).' },
    RELEASED: { description: 'Given free to the holder: the restraint was lifted.' },
    CONFISCATED: { description: 'Confiscated or forfeited for good (UNCAC art. 2(g)).' },
    SUBSTITUTED: {
      description:
        'Confiscated in place of property that is gone, to its value (UNCAC art. 31(1)(a)); `inPlaceOf` says of which.',
    },
    INTEREST: { description: 'Interest, dividend or rent of what is restrained or confiscated.' },
    MANAGEMENT_GAIN: { description: 'What its management, such as a sale, brought beyond the amount held.' },
    MANAGEMENT_LOSS: { description: 'What its management cost, or what it lost in value.' },
    DEDUCTED: {
      description: 'Reasonable expenses deducted; each item is an entry of its own (UNCAC art. 57(4)).',
    },
    SHARED: { description: 'Shared with a State, by agreement or its law (UNCAC art. 57(5)).' },
    RETURNED: { description: 'Returned to the requesting State, a prior owner or victims (UNCAC art. 57).' },
    RETAINED: { description: 'Kept by the State that confiscated it (UNCAC art. 57(1)).' },
  },
});

/** Where an amount lies between two entries. */
export enum LedgerAccount {
  HOLDER = 'HOLDER',
  YIELD = 'YIELD',
  RESTRAINED = 'RESTRAINED',
  CONFISCATED = 'CONFISCATED',
  MANAGEMENT = 'MANAGEMENT',
  DEDUCTED = 'DEDUCTED',
  SHARED = 'SHARED',
  RETURNED = 'RETURNED',
  RETAINED = 'RETAINED',
}
registerEnumType(LedgerAccount, {
  name: 'LedgerAccount',
  description: 'An account of a ledger: each entry moves an amount from one to another.',
  valuesConfig: {
    HOLDER: { description: 'Free with whoever holds the asset.' },
    YIELD: { description: 'Where what the asset earns comes from.' },
    RESTRAINED: { description: 'Held for the time being; never less than nothing on any day.' },
    CONFISCATED: { description: 'Confiscated and still held; never less than nothing on any day.' },
    MANAGEMENT: { description: 'Spent on the management of the asset, or lost in it.' },
    DEDUCTED: { description: 'Expenses deducted.' },
    SHARED: { description: 'Shared with other States.' },
    RETURNED: { description: 'Returned.' },
    RETAINED: { description: 'Kept by the State that confiscated it.' },
  },
});

/** To whom an amount is returned. */
export enum LedgerRecipient {
  STATE = 'STATE',
  PRIOR_OWNER = 'PRIOR_OWNER',
  VICTIMS = 'VICTIMS',
}
registerEnumType(LedgerRecipient, {
  name: 'LedgerRecipient',
  description: 'To whom an amount is returned (UNCAC art. 57(3)).',
  valuesConfig: {
    STATE: { description: 'A State.' },
    PRIOR_OWNER: { description: 'A prior legitimate owner.' },
    VICTIMS: { description: 'Victims, as compensation.' },
  },
});
