import { registerEnumType } from 'type-graphql';

/** What the requested State says of a draft that was shared with it; it binds nobody. */
export enum SharedDraftVerdict {
  EXECUTABLE = 'EXECUTABLE',
  NEEDS_CHANGES = 'NEEDS_CHANGES',
  NOT_EXECUTABLE = 'NOT_EXECUTABLE',
}
registerEnumType(SharedDraftVerdict, {
  name: 'SharedDraftVerdict',
  description:
    'What the requested State says of a draft that was shared with it. It binds neither State: the request is decided upon when it is made.',
  valuesConfig: {
    EXECUTABLE: { description: 'As drafted it could be executed.' },
    NEEDS_CHANGES: { description: 'It could be executed once what is named is added or changed.' },
    NOT_EXECUTABLE: {
      description: 'It could not be executed, for the reasons named (such as UNCAC art. 46(9), (21)).',
    },
  },
});

/** What of a shared draft a comment is about. */
export enum SharedDraftPart {
  LEGAL_BASIS = 'LEGAL_BASIS',
  SUBJECT_MATTER = 'SUBJECT_MATTER',
  CONDUCTING_AUTHORITY = 'CONDUCTING_AUTHORITY',
  FACTS = 'FACTS',
  OFFENCES = 'OFFENCES',
  ASSISTANCE_SOUGHT = 'ASSISTANCE_SOUGHT',
  PROCEDURE_WISHED = 'PROCEDURE_WISHED',
  PERSONS = 'PERSONS',
  PURPOSE = 'PURPOSE',
  URGENCY = 'URGENCY',
  DEADLINE = 'DEADLINE',
  CONFIDENTIALITY = 'CONFIDENTIALITY',
  LANGUAGE = 'LANGUAGE',
  CHANNEL = 'CHANNEL',
  ASSURANCES = 'ASSURANCES',
  PREVIOUS_CONTACTS = 'PREVIOUS_CONTACTS',
  ENCLOSURES = 'ENCLOSURES',
}
registerEnumType(SharedDraftPart, {
  name: 'SharedDraftPart',
  description: 'What of a shared draft a comment is about; an item is named by its position instead.',
  valuesConfig: {
    LEGAL_BASIS: { description: 'On what it rests (UNCAC art. 46(6), (7)).' },
    SUBJECT_MATTER: { description: 'Subject matter and nature of the proceeding (art. 46(15)(b)).' },
    CONDUCTING_AUTHORITY: { description: 'Who conducts the proceeding (art. 46(15)(a), (b)).' },
    FACTS: { description: 'Summary of the relevant facts (art. 46(15)(c)).' },
    OFFENCES: { description: 'Offences and penalties (art. 46(1), (9)).' },
    ASSISTANCE_SOUGHT: { description: 'The assistance sought, in words (art. 46(15)(d)).' },
    PROCEDURE_WISHED: { description: 'The procedure wished to be followed (art. 46(15)(d), (17)).' },
    PERSONS: { description: 'The persons concerned (art. 46(15)(e)).' },
    PURPOSE: { description: 'The purpose (art. 46(15)(f), (19)).' },
    URGENCY: { description: 'Whether and why it is urgent.' },
    DEADLINE: { description: 'The deadline and its reason (art. 46(24)).' },
    CONFIDENTIALITY: { description: 'The confidentiality required (art. 46(20)).' },
    LANGUAGE: { description: 'Language and translations (art. 46(14)).' },
    CHANNEL: { description: 'How it is to travel (art. 46(13)).' },
    ASSURANCES: { description: 'What the requesting State assures.' },
    PREVIOUS_CONTACTS: { description: 'Earlier contacts on the matter.' },
    ENCLOSURES: { description: 'The papers and files that would go with it (art. 46(14), 55(3)).' },
  },
});
