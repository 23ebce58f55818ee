import { registerEnumType } from 'type-graphql';

/** Whether a subject is a human being or an entity. */
export enum SubjectKind {
  NATURAL = 'NATURAL',
  LEGAL = 'LEGAL',
}
registerEnumType(SubjectKind, {
  name: 'SubjectKind',
  description: 'Whether a subject is a human being or an entity.',
  valuesConfig: {
    NATURAL: { description: 'A natural person.' },
    LEGAL: { description: 'A legal person or arrangement: company, foundation, trust (UNCAC art. 26).' },
  },
});

/** What a subject is in a case. */
export enum SubjectRole {
  SUSPECT = 'SUSPECT',
  ACCUSED = 'ACCUSED',
  CONVICTED = 'CONVICTED',
  BENEFICIAL_OWNER = 'BENEFICIAL_OWNER',
  NOMINEE = 'NOMINEE',
  ENTITY_USED = 'ENTITY_USED',
  BRIBE_PAYER = 'BRIBE_PAYER',
  VICTIM = 'VICTIM',
  THIRD_PARTY = 'THIRD_PARTY',
  WITNESS = 'WITNESS',
  PROTECTED_WITNESS = 'PROTECTED_WITNESS',
  INFORMANT = 'INFORMANT',
}
registerEnumType(SubjectRole, {
  name: 'SubjectRole',
  description: 'What a subject is in a case.',
  valuesConfig: {
    SUSPECT: { description: 'Suspected; not charged.' },
    ACCUSED: { description: 'Charged or on trial; presumed innocent.' },
    CONVICTED: { description: 'Convicted by a final judgment.' },
    BENEFICIAL_OWNER: { description: 'Who in truth owns or controls assets (UNCAC art. 52(1)).' },
    NOMINEE: { description: 'Who holds assets in name for another.' },
    ENTITY_USED: { description: 'A company or arrangement used to hold or move assets.' },
    BRIBE_PAYER: { description: 'Who paid or offered bribes (UNCAC arts 15, 16).' },
    VICTIM: { description: 'Who was harmed (UNCAC arts 35, 57(3)(c)).' },
    THIRD_PARTY: { description: 'A third party, such as a holder in good faith (UNCAC art. 55(9)).' },
    WITNESS: { description: 'A witness or expert.' },
    PROTECTED_WITNESS: { description: 'A witness under protection (UNCAC art. 32); always protected here.' },
    INFORMANT: { description: 'A reporting person or informant (UNCAC art. 33); always protected here.' },
  },
});

/** What kind of number or code identifies a subject. */
export enum IdentifierKind {
  PASSPORT = 'PASSPORT',
  NATIONAL_ID = 'NATIONAL_ID',
  TAX_NUMBER = 'TAX_NUMBER',
  REGISTRATION_NUMBER = 'REGISTRATION_NUMBER',
  LEI = 'LEI',
  OTHER = 'OTHER',
}
registerEnumType(IdentifierKind, {
  name: 'IdentifierKind',
  description: 'What kind of number or code identifies a subject.',
  valuesConfig: {
    PASSPORT: { description: 'Number of a passport.' },
    NATIONAL_ID: { description: 'Number of a national identity document or person register.' },
    TAX_NUMBER: { description: 'Tax number.' },
    REGISTRATION_NUMBER: { description: 'Number in a register of companies or associations.' },
    LEI: { description: 'Legal entity identifier (ISO 17442).' },
    OTHER: { description: 'Another number or code.' },
  },
});

/** How much of a value a viewer reads. */
export enum ValueVisibility {
  FULL = 'FULL',
  MASKED = 'MASKED',
  HIDDEN = 'HIDDEN',
}
registerEnumType(ValueVisibility, {
  name: 'ValueVisibility',
  description: 'How much of a value this viewer reads.',
  valuesConfig: {
    FULL: { description: 'All of it.' },
    MASKED: { description: 'Its last four characters.' },
    HIDDEN: { description: 'Nothing of it.' },
  },
});

/** The roles that cannot be held unprotected (UNCAC arts 32, 33). */
export const alwaysProtected: ReadonlySet<SubjectRole> = new Set([
  SubjectRole.INFORMANT,
  SubjectRole.PROTECTED_WITNESS,
]);
