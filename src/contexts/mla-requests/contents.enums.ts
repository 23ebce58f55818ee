import { registerEnumType } from 'type-graphql';

/** What a requesting State assures. */
export enum Assurance {
  RECIPROCITY = 'RECIPROCITY',
  SPECIALITY = 'SPECIALITY',
  RETURN_OF_EVIDENCE = 'RETURN_OF_EVIDENCE',
  COSTS = 'COSTS',
}
registerEnumType(Assurance, {
  name: 'MlaRequestAssurance',
  description: 'What a requesting State assures with a request.',
  valuesConfig: {
    RECIPROCITY: { description: 'That it would assist likewise.' },
    SPECIALITY: {
      description: 'That it uses nothing for other proceedings without prior consent (UNCAC art. 46(19)).',
    },
    RETURN_OF_EVIDENCE: { description: 'That it returns originals and objects once they are not needed.' },
    COSTS: { description: 'That it bears costs that are substantial or extraordinary (art. 46(28)).' },
  },
});
