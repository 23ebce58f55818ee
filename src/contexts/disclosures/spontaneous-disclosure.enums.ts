import { registerEnumType } from 'type-graphql';

/** Where a disclosure stands, as both States see it. */
export enum DisclosureStatus {
  DRAFT = 'DRAFT',
  IN_REVIEW = 'IN_REVIEW',
  TRANSMITTED = 'TRANSMITTED',
  ACKNOWLEDGED = 'ACKNOWLEDGED',
  DECLINED = 'DECLINED',
  DISCARDED = 'DISCARDED',
}
registerEnumType(DisclosureStatus, {
  name: 'SpontaneousDisclosureStatus',
  description: 'Where a spontaneous disclosure stands, as both States see it.',
  valuesConfig: {
    DRAFT: { description: 'Being written in the sending State; exists for nobody else.' },
    IN_REVIEW: {
      description: 'Proposed for transmission; a supervisor of the sending State reads it (four eyes).',
    },
    TRANSMITTED: {
      description:
        'Sent: the receiving State sees subject, offences and handling restrictions, and the information once it has acknowledged (UNCAC art. 46(4), art. 56).',
    },
    ACKNOWLEDGED: {
      description:
        'Received: the receiving State complies with the handling restrictions and reads the information (UNCAC art. 46(5)).',
    },
    DECLINED: {
      description:
        'The receiving State does not take the information under these restrictions; it never read it.',
    },
    DISCARDED: { description: 'Given up in the sending State before it was transmitted.' },
  },
});

/** Under which provision information is given without a request. */
export enum DisclosureBasis {
  CRIMINAL_MATTERS = 'CRIMINAL_MATTERS',
  PROCEEDS = 'PROCEEDS',
}
registerEnumType(DisclosureBasis, {
  name: 'DisclosureBasis',
  description: 'Under which provision information is given without a prior request.',
  valuesConfig: {
    CRIMINAL_MATTERS: {
      description:
        'Information relating to criminal matters that could assist inquiries or criminal proceedings, or result in a request (UNCAC art. 46(4)).',
    },
    PROCEEDS: {
      description:
        'Information on proceeds of offences that might assist investigations, prosecutions or judicial proceedings, or lead to a request (UNCAC art. 56).',
    },
  },
});

/** What the sending State asks of those who receive its information. */
export enum RestrictionKind {
  CONFIDENTIAL = 'CONFIDENTIAL',
  NOT_AS_EVIDENCE = 'NOT_AS_EVIDENCE',
  PRIOR_CONSENT = 'PRIOR_CONSENT',
  OTHER = 'OTHER',
}
registerEnumType(RestrictionKind, {
  name: 'HandlingRestrictionKind',
  description: 'What the sending State asks of the receiving State, which complies (UNCAC art. 46(5)).',
  valuesConfig: {
    CONFIDENTIAL: { description: 'The information remains confidential, be it for a time.' },
    NOT_AS_EVIDENCE: { description: 'The information is a lead; it is not used as evidence.' },
    PRIOR_CONSENT: {
      description: 'The information is not used without the prior consent of the sending State.',
    },
    OTHER: { description: 'Another restriction, in words.' },
  },
});

/** Human being or entity. */
export enum DisclosedPersonKind {
  NATURAL = 'NATURAL',
  LEGAL = 'LEGAL',
}
registerEnumType(DisclosedPersonKind, {
  name: 'DisclosedPersonKind',
  description: 'Whether a human being or an entity.',
  valuesConfig: {
    NATURAL: { description: 'A human being.' },
    LEGAL: { description: 'A company, foundation or other entity (UNCAC art. 26).' },
  },
});
