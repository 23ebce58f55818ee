import { registerEnumType } from 'type-graphql';

/** On what a use of evidence rests. */
export enum UseBasis {
  WITHIN_PURPOSE = 'WITHIN_PURPOSE',
  CONSENT = 'CONSENT',
  EXCULPATORY = 'EXCULPATORY',
}
registerEnumType(UseBasis, {
  name: 'EvidenceUseBasis',
  description: 'On what a use of evidence rests (UNCAC art. 46(19)).',
  valuesConfig: {
    WITHIN_PURPOSE: {
      description: 'A purpose stated in the request, as the evidence says it (allowedPurposes).',
    },
    CONSENT: { description: 'A consent of the requested State that is in force at the time of the use.' },
    EXCULPATORY: {
      description:
        'Disclosure of what exculpates an accused person, with notice to the requested State: nothing prevents it.',
    },
  },
});

/** When the requested State was told of an exculpatory disclosure. */
export enum NoticeTiming {
  PRIOR = 'PRIOR',
  WITHOUT_DELAY = 'WITHOUT_DELAY',
}
registerEnumType(NoticeTiming, {
  name: 'ExculpatoryNoticeTiming',
  description: 'When the requested State was told of an exculpatory disclosure (UNCAC art. 46(5), (19)).',
  valuesConfig: {
    PRIOR: { description: 'Before the disclosure, as the rule is.' },
    WITHOUT_DELAY: {
      description:
        'Afterwards, without delay: in an exceptional case in which notice in advance was not possible.',
    },
  },
});
