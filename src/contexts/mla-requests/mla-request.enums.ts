import { registerEnumType } from 'type-graphql';

/** Where a request stands, as both States see it. */
export enum MlaRequestStatus {
  DRAFT = 'DRAFT',
  IN_REVIEW = 'IN_REVIEW',
  SUBMITTED = 'SUBMITTED',
  DELIVERED = 'DELIVERED',
  ACKNOWLEDGED = 'ACKNOWLEDGED',
  UNDER_EXAMINATION = 'UNDER_EXAMINATION',
  INFORMATION_REQUESTED = 'INFORMATION_REQUESTED',
  CONDITIONS_PROPOSED = 'CONDITIONS_PROPOSED',
  POSTPONED = 'POSTPONED',
  ACCEPTED = 'ACCEPTED',
  ACCEPTED_WITH_CONDITIONS = 'ACCEPTED_WITH_CONDITIONS',
  IN_EXECUTION = 'IN_EXECUTION',
  PARTLY_EXECUTED = 'PARTLY_EXECUTED',
  EXECUTED = 'EXECUTED',
  EVIDENCE_TRANSMITTED = 'EVIDENCE_TRANSMITTED',
  REFUSED = 'REFUSED',
  RETURNED_INCOMPLETE = 'RETURNED_INCOMPLETE',
  LAPSED = 'LAPSED',
  WITHDRAWN = 'WITHDRAWN',
  CLOSED = 'CLOSED',
}
registerEnumType(MlaRequestStatus, {
  name: 'MlaRequestStatus',
  description:
    'Where a request stands, as both States see it. Internal steps of either State are not part of it.',
  valuesConfig: {
    DRAFT: { description: 'Being written in the requesting State; exists for nobody else.' },
    IN_REVIEW: {
      description: 'Proposed for submission; a supervisor of the requesting State reads it (four eyes).',
    },
    SUBMITTED: { description: 'Sent to the central authority of the requested State (UNCAC art. 46(13)).' },
    DELIVERED: {
      description:
        'It has reached the central authority of the requested State, by evidence: taken up in Repatria, or received on paper (UNCAC art. 46(13)).',
    },
    ACKNOWLEDGED: { description: 'Received: the requested State has given it a reference of its own.' },
    UNDER_EXAMINATION: {
      description:
        'The requested State examines whether and how it can execute it (UNCAC art. 46(17), (21)).',
    },
    INFORMATION_REQUESTED: {
      description: 'The requested State needs additional information to go on (UNCAC art. 46(16)).',
    },
    CONDITIONS_PROPOSED: {
      description:
        'The requested State would assist on conditions; the requesting State answers them (art. 46(26)).',
    },
    POSTPONED: {
      description:
        'Execution would interfere with an ongoing proceeding of the requested State (art. 46(25)).',
    },
    ACCEPTED: { description: 'The requested State will execute it (UNCAC art. 46(17)).' },
    ACCEPTED_WITH_CONDITIONS: {
      description:
        'The requested State will execute it on conditions that bind the requesting State (art. 46(26)).',
    },
    IN_EXECUTION: { description: 'An authority of the requested State executes it (UNCAC art. 46(17)).' },
    PARTLY_EXECUTED: { description: 'Some of its items are executed, others not yet (UNCAC art. 46(17)).' },
    EXECUTED: { description: 'The requested State has executed it (UNCAC art. 46(17), (24)).' },
    EVIDENCE_TRANSMITTED: {
      description: 'The requested State has transmitted everything that the execution brought (art. 46(17)).',
    },
    REFUSED: {
      description: 'The requested State refuses, with ground and reasons (UNCAC art. 46(21), (23)).',
    },
    RETURNED_INCOMPLETE: {
      description:
        'Given back because it lacks what the Convention asks for; a corrected one is a new request (UNCAC art. 46(15), (21)(a)).',
    },
    LAPSED: {
      description:
        'The requesting State did not answer in the time given, and the requested State cannot go on.',
    },
    WITHDRAWN: { description: 'The requesting State no longer needs the assistance (UNCAC art. 46(24)).' },
    CLOSED: { description: 'The requesting State has closed the request.' },
  },
});

/** On what the request rests. */
export enum LegalBasis {
  UNCAC = 'UNCAC',
  BILATERAL_TREATY = 'BILATERAL_TREATY',
  REGIONAL_TREATY = 'REGIONAL_TREATY',
  RECIPROCITY = 'RECIPROCITY',
  DOMESTIC_LAW = 'DOMESTIC_LAW',
}
registerEnumType(LegalBasis, {
  name: 'LegalBasis',
  description: 'On what the request rests (UNCAC art. 46(6)–(7), art. 55(6)).',
  valuesConfig: {
    UNCAC: { description: 'The Convention itself (art. 46(7), art. 55(6)).' },
    BILATERAL_TREATY: { description: 'A treaty between the two States (art. 46(6), (30)).' },
    REGIONAL_TREATY: { description: 'A regional treaty to which both are parties (art. 46(6)).' },
    RECIPROCITY: { description: 'An assurance of reciprocity.' },
    DOMESTIC_LAW: { description: 'The law of the requested State alone.' },
  },
});

/** How the request travels. */
export enum TransmissionChannel {
  CENTRAL_AUTHORITY = 'CENTRAL_AUTHORITY',
  DIPLOMATIC = 'DIPLOMATIC',
  INTERPOL = 'INTERPOL',
}
registerEnumType(TransmissionChannel, {
  name: 'TransmissionChannel',
  description: 'How a request travels between the States (UNCAC art. 46(13)).',
  valuesConfig: {
    CENTRAL_AUTHORITY: { description: 'From central authority to central authority.' },
    DIPLOMATIC: { description: 'Through diplomatic channels, where the requested State asks for it.' },
    INTERPOL: { description: 'Through INTERPOL, in urgent circumstances and where both States agree.' },
  },
});

/** Why assistance is refused. */
export enum RefusalGround {
  NOT_IN_CONFORMITY = 'NOT_IN_CONFORMITY',
  ESSENTIAL_INTERESTS = 'ESSENTIAL_INTERESTS',
  PROHIBITED_BY_DOMESTIC_LAW = 'PROHIBITED_BY_DOMESTIC_LAW',
  CONTRARY_TO_LEGAL_SYSTEM = 'CONTRARY_TO_LEGAL_SYSTEM',
  ABSENCE_OF_DUAL_CRIMINALITY = 'ABSENCE_OF_DUAL_CRIMINALITY',
  DE_MINIMIS = 'DE_MINIMIS',
  INSUFFICIENT_EVIDENCE = 'INSUFFICIENT_EVIDENCE',
  FISCAL_MATTERS = 'FISCAL_MATTERS',
  BANK_SECRECY = 'BANK_SECRECY',
}
registerEnumType(RefusalGround, {
  name: 'RefusalGround',
  description:
    'Why assistance is refused. Some grounds cannot stand alone, or at all: the service says so and why.',
  valuesConfig: {
    NOT_IN_CONFORMITY: {
      description: 'The request is not made in conformity with article 46 (art. 46(21)(a)).',
    },
    ESSENTIAL_INTERESTS: {
      description: 'Sovereignty, security, ordre public or other essential interests (art. 46(21)(b)).',
    },
    PROHIBITED_BY_DOMESTIC_LAW: {
      description: 'Domestic law would prohibit the action for a similar offence (art. 46(21)(c)).',
    },
    CONTRARY_TO_LEGAL_SYSTEM: {
      description: 'Contrary to the legal system on mutual legal assistance (art. 46(21)(d)).',
    },
    ABSENCE_OF_DUAL_CRIMINALITY: {
      description: 'The conduct is no offence in the requested State (art. 46(9)).',
    },
    DE_MINIMIS: {
      description: 'Of a de minimis nature (art. 46(9)(b)), or property of de minimis value (art. 55(7)).',
    },
    INSUFFICIENT_EVIDENCE: { description: 'Evidence was not sufficient or timely (art. 55(7)).' },
    FISCAL_MATTERS: {
      description: 'The offence also involves fiscal matters; never the sole ground (art. 46(22)).',
    },
    BANK_SECRECY: { description: 'Bank secrecy: never a ground (art. 46(8)).' },
  },
});

/** What the requesting State got of what it asked. */
export enum MlaRequestOutcome {
  ASSISTANCE_GIVEN = 'ASSISTANCE_GIVEN',
  ASSISTANCE_GIVEN_IN_PART = 'ASSISTANCE_GIVEN_IN_PART',
  ASSISTANCE_NOT_GIVEN = 'ASSISTANCE_NOT_GIVEN',
}
registerEnumType(MlaRequestOutcome, {
  name: 'MlaRequestOutcome',
  description: 'What the requesting State got of what it asked, as it says when it closes a request.',
  valuesConfig: {
    ASSISTANCE_GIVEN: { description: 'Everything that was asked.' },
    ASSISTANCE_GIVEN_IN_PART: { description: 'A part of what was asked.' },
    ASSISTANCE_NOT_GIVEN: { description: 'Nothing of what was asked.' },
  },
});

/** What a note of one State is. */
export enum NoteKind {
  NOTE = 'NOTE',
  STRATEGY = 'STRATEGY',
  LEGAL_OPINION = 'LEGAL_OPINION',
}
registerEnumType(NoteKind, {
  name: 'MlaRequestNoteKind',
  description: 'What an internal note is.',
  valuesConfig: {
    NOTE: { description: 'A note for the file.' },
    STRATEGY: { description: 'Strategy of the own side.' },
    LEGAL_OPINION: { description: 'A legal opinion for the own side.' },
  },
});
