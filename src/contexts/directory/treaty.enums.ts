import { registerEnumType } from 'type-graphql';

/** The treaties of the United Nations whose participation the directory keeps. */
export enum UnitedNationsTreaty {
  UNCAC = 'UNCAC',
  UNTOC = 'UNTOC',
  UNTOC_TIP = 'UNTOC_TIP',
  UNTOC_SOM = 'UNTOC_SOM',
  UNTOC_FIREARMS = 'UNTOC_FIREARMS',
}
registerEnumType(UnitedNationsTreaty, {
  name: 'UnitedNationsTreaty',
  description: 'The treaties of the United Nations whose participation the directory keeps.',
  valuesConfig: {
    UNCAC: { description: 'United Nations Convention against Corruption (2003); UNTC XVIII-14.' },
    UNTOC: {
      description: 'United Nations Convention against Transnational Organized Crime (2000); UNTC XVIII-12.',
    },
    UNTOC_TIP: { description: 'Its Trafficking in Persons Protocol (2000); UNTC XVIII-12-a.' },
    UNTOC_SOM: { description: 'Its Smuggling of Migrants Protocol (2000); UNTC XVIII-12-b.' },
    UNTOC_FIREARMS: { description: 'Its Firearms Protocol (2001); UNTC XVIII-12-c.' },
  },
});

/** By what act a State expressed its consent to be bound. */
export enum TreatyAction {
  RATIFICATION = 'RATIFICATION',
  ACCEPTANCE = 'ACCEPTANCE',
  APPROVAL = 'APPROVAL',
  ACCESSION = 'ACCESSION',
  SUCCESSION = 'SUCCESSION',
}
registerEnumType(TreatyAction, {
  name: 'TreatyAction',
  description:
    'By what act a State or organization expressed its consent to be bound (UNCAC art. 67(3), (4)).',
  valuesConfig: {
    RATIFICATION: { description: 'Ratification, after signature.' },
    ACCEPTANCE: { description: 'Acceptance, after signature.' },
    APPROVAL: { description: 'Approval, after signature.' },
    ACCESSION: { description: 'Accession, without signature.' },
    SUCCESSION: { description: 'Succession to a predecessor State.' },
  },
});

/** Which part of an article a provision is. */
export enum ProvisionLevel {
  ARTICLE = 'ARTICLE',
  PARAGRAPH = 'PARAGRAPH',
  SUBPARAGRAPH = 'SUBPARAGRAPH',
  ITEM = 'ITEM',
}
registerEnumType(ProvisionLevel, {
  name: 'ProvisionLevel',
  description: 'Which part of an article a provision is.',
  valuesConfig: {
    ARTICLE: { description: 'The whole article.' },
    PARAGRAPH: { description: 'A paragraph, such as (15).' },
    SUBPARAGRAPH: { description: 'A subparagraph, such as (a).' },
    ITEM: { description: 'An item of a subparagraph, such as (i).' },
  },
});
