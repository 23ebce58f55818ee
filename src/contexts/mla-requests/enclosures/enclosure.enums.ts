import { registerEnumType } from 'type-graphql';

/** In which form a paper or a file goes with a request. */
export enum EnclosureKind {
  ORIGINAL = 'ORIGINAL',
  CERTIFIED_COPY = 'CERTIFIED_COPY',
  COPY = 'COPY',
  TRANSLATION = 'TRANSLATION',
  CERTIFIED_TRANSLATION = 'CERTIFIED_TRANSLATION',
  OTHER = 'OTHER',
}
registerEnumType(EnclosureKind, {
  name: 'MlaRequestEnclosureKind',
  description: 'In which form a paper or a file goes with a request.',
  valuesConfig: {
    ORIGINAL: { description: 'The original.' },
    CERTIFIED_COPY: {
      description:
        'A copy that is certified: what art. 55(3)(b) and (c) call legally admissible, where the law of the requested State says so.',
    },
    COPY: { description: 'A copy that nobody certified.' },
    TRANSLATION: { description: 'A translation (UNCAC art. 46(14)).' },
    CERTIFIED_TRANSLATION: { description: 'A translation by a sworn or certified translator.' },
    OTHER: { description: 'In another form, such as an object or a data carrier; the title says which.' },
  },
});
