import { registerEnumType } from 'type-graphql';

/** What a piece of evidence is. */
export enum EvidenceKind {
  RECORD = 'RECORD',
  STATEMENT = 'STATEMENT',
  OBJECT = 'OBJECT',
  EXPERT_REPORT = 'EXPERT_REPORT',
  ELECTRONIC_DATA = 'ELECTRONIC_DATA',
  RECORDING = 'RECORDING',
  COURT_ORDER = 'COURT_ORDER',
  PROOF_OF_SERVICE = 'PROOF_OF_SERVICE',
  OTHER = 'OTHER',
}
registerEnumType(EvidenceKind, {
  name: 'EvidenceKind',
  description: 'What a piece of evidence is (UNCAC art. 46(3)).',
  valuesConfig: {
    RECORD: {
      description: 'A document or record, such as those of a bank, company or office (art. 46(3)(f)).',
    },
    STATEMENT: { description: 'What a person said as witness, expert or suspect (art. 46(3)(a)).' },
    OBJECT: { description: 'A thing (art. 46(3)(c)–(e)).' },
    EXPERT_REPORT: { description: "An expert's evaluation (art. 46(3)(e))." },
    ELECTRONIC_DATA: { description: 'Data, such as the image of a disk or the export of a system.' },
    RECORDING: { description: 'A recording of sound or picture, such as that of a hearing.' },
    COURT_ORDER: { description: 'An order or judgment of a court.' },
    PROOF_OF_SERVICE: { description: 'That a judicial document was served (art. 46(3)(b)).' },
    OTHER: { description: 'Something else, as its title says.' },
  },
});

/** Whether a piece of evidence is the thing itself. */
export enum EvidenceForm {
  ORIGINAL = 'ORIGINAL',
  CERTIFIED_COPY = 'CERTIFIED_COPY',
  COPY = 'COPY',
}
registerEnumType(EvidenceForm, {
  name: 'EvidenceForm',
  description: 'Whether a piece of evidence is the original or a copy (UNCAC art. 46(3)(f)).',
  valuesConfig: {
    ORIGINAL: { description: 'The original: it may have to be returned.' },
    CERTIFIED_COPY: { description: 'A copy whose agreement with the original was certified.' },
    COPY: { description: 'Another copy.' },
  },
});

/** How closely a piece of evidence is kept. */
export enum EvidenceClassification {
  OPEN = 'OPEN',
  RESTRICTED = 'RESTRICTED',
  CONFIDENTIAL = 'CONFIDENTIAL',
  SECRET = 'SECRET',
}
registerEnumType(EvidenceClassification, {
  name: 'EvidenceClassification',
  description: 'How closely the State that obtained a piece of evidence wishes it to be kept.',
  valuesConfig: {
    OPEN: { description: 'Open to the public in that State.' },
    RESTRICTED: { description: 'For those who need it for their office.' },
    CONFIDENTIAL: { description: 'For those named or assigned alone.' },
    SECRET: { description: 'Under the strictest protection that both States know.' },
  },
});

/** Where a piece of evidence stands between the two States. */
export enum EvidenceStatus {
  PREPARED = 'PREPARED',
  DISCARDED = 'DISCARDED',
  HANDED_OVER = 'HANDED_OVER',
  RETURNED = 'RETURNED',
}
registerEnumType(EvidenceStatus, {
  name: 'EvidenceItemStatus',
  description: 'Where a piece of evidence stands between the two States.',
  valuesConfig: {
    PREPARED: {
      description: 'Obtained and entered in the requested State; exists for nobody else (four eyes).',
    },
    DISCARDED: { description: 'Not handed over after all; exists for the requested State alone.' },
    HANDED_OVER: {
      description: 'With the requesting State, which uses it as agreed (UNCAC art. 46(17), (19)).',
    },
    RETURNED: { description: 'An original that the requesting State has sent back.' },
  },
});
