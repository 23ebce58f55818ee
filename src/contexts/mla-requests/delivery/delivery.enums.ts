import { registerEnumType } from 'type-graphql';

/** How a request or a paper travels. */
export enum DeliveryMedium {
  REPATRIA = 'REPATRIA',
  SECURE_MAIL = 'SECURE_MAIL',
  COURIER = 'COURIER',
  POST = 'POST',
  DIPLOMATIC_BAG = 'DIPLOMATIC_BAG',
  INTERPOL = 'INTERPOL',
  BY_HAND = 'BY_HAND',
  OTHER = 'OTHER',
}
registerEnumType(DeliveryMedium, {
  name: 'MlaRequestDeliveryMedium',
  description: 'How a request travels to the other State (UNCAC art. 46(13), (14)).',
  valuesConfig: {
    REPATRIA: { description: 'In Repatria itself, into the inbox of the other central authority.' },
    SECURE_MAIL: { description: 'By encrypted electronic mail or another electronic system.' },
    COURIER: { description: 'By courier, against receipt.' },
    POST: { description: 'By post.' },
    DIPLOMATIC_BAG: { description: 'Through diplomatic channels.' },
    INTERPOL: { description: 'Through INTERPOL, in urgent circumstances and where agreed.' },
    BY_HAND: { description: 'Handed over in person.' },
    OTHER: { description: 'In another way, which the evidence describes.' },
  },
});

/**
 * The nine kinds of delivery evidence in the order of their priority, as e-CODEX has them after ETSI REM: a later one in
 * this list overrules an earlier one.
 */
export enum DeliveryEvidenceKind {
  SUBMISSION_ACCEPTANCE = 'SUBMISSION_ACCEPTANCE',
  SUBMISSION_REJECTION = 'SUBMISSION_REJECTION',
  RELAY_REMMD_ACCEPTANCE = 'RELAY_REMMD_ACCEPTANCE',
  RELAY_REMMD_FAILURE = 'RELAY_REMMD_FAILURE',
  RELAY_REMMD_REJECTION = 'RELAY_REMMD_REJECTION',
  DELIVERY = 'DELIVERY',
  NON_DELIVERY = 'NON_DELIVERY',
  RETRIEVAL = 'RETRIEVAL',
  NON_RETRIEVAL = 'NON_RETRIEVAL',
}
registerEnumType(DeliveryEvidenceKind, {
  name: 'MlaRequestDeliveryEvidenceKind',
  description:
    'What a piece of evidence says of a delivery, in the order of priority of e-CODEX (ETSI REM): a later one in this list overrules an earlier one.',
  valuesConfig: {
    SUBMISSION_ACCEPTANCE: { description: 'The carrier took it over (1).' },
    SUBMISSION_REJECTION: { description: 'The carrier did not take it over (2).' },
    RELAY_REMMD_ACCEPTANCE: { description: "The carrier of the other State's side took it over (3)." },
    RELAY_REMMD_FAILURE: { description: "The carrier of the other State's side was not reached (4)." },
    RELAY_REMMD_REJECTION: { description: "The carrier of the other State's side did not take it over (5)." },
    DELIVERY: { description: 'It reached the other central authority (6).' },
    NON_DELIVERY: { description: 'It did not reach the other central authority (7).' },
    RETRIEVAL: {
      description:
        'The other central authority has taken it up (8): in Repatria by receiveMlaRequest or acknowledgeMlaRequest. That somebody opened it is no evidence of that.',
    },
    NON_RETRIEVAL: {
      description:
        'The other central authority did not take it up (9): by evidence, or, without any, when the time is over in which word of it was awaited.',
    },
  },
});

/** What a delivery delivers. */
export enum DeliverySubject {
  REQUEST = 'REQUEST',
  ANSWER = 'ANSWER',
  NOTICE = 'NOTICE',
  EVIDENCE = 'EVIDENCE',
  DRAFT = 'DRAFT',
  DRAFT_REMARK = 'DRAFT_REMARK',
  DRAFT_WITHDRAWAL = 'DRAFT_WITHDRAWAL',
}
registerEnumType(DeliverySubject, {
  name: 'MlaRequestDeliverySubject',
  description: 'What a delivery delivers (UNCAC art. 46(13), (14)).',
  valuesConfig: {
    REQUEST: { description: 'The request itself.' },
    ANSWER: { description: 'What the requested State says of the request: one of its steps.' },
    NOTICE: {
      description: 'What the requesting State says of its request after it was sent: one of its steps.',
    },
    EVIDENCE: { description: 'Evidence that is handed over, or an original that is returned.' },
    DRAFT: {
      description: 'A draft that is shared for comment before the request is made; it is no request.',
    },
    DRAFT_REMARK: { description: 'What the requesting State says of a draft that it shared.' },
    DRAFT_WITHDRAWAL: { description: 'That the requesting State withdraws a draft that it shared.' },
  },
});

/** Why a delivery did not go on. */
export enum DeliveryReason {
  UNSPECIFIED = 'UNSPECIFIED',
  REJECTED_BY_SENDER_SYSTEM = 'REJECTED_BY_SENDER_SYSTEM',
  REJECTED_BY_CARRIER = 'REJECTED_BY_CARRIER',
  RELAY_TIMEOUT = 'RELAY_TIMEOUT',
  DELIVERY_TIMEOUT = 'DELIVERY_TIMEOUT',
  RETRIEVAL_TIMEOUT = 'RETRIEVAL_TIMEOUT',
  ADDRESSEE_UNKNOWN = 'ADDRESSEE_UNKNOWN',
  REFUSED_BY_ADDRESSEE = 'REFUSED_BY_ADDRESSEE',
  LOST_OR_DAMAGED = 'LOST_OR_DAMAGED',
}
registerEnumType(DeliveryReason, {
  name: 'MlaRequestDeliveryReason',
  description: 'Why a delivery did not go on; where e-CODEX has a code for it, it is named.',
  valuesConfig: {
    UNSPECIFIED: { description: 'Another or no reason (e-CODEX E100).' },
    REJECTED_BY_SENDER_SYSTEM: { description: 'The system of the sender rejected it (e-CODEX E200).' },
    REJECTED_BY_CARRIER: { description: 'The gateway or carrier rejected it (e-CODEX E201).' },
    RELAY_TIMEOUT: { description: 'No word of the relay came in time (e-CODEX E301).' },
    DELIVERY_TIMEOUT: { description: 'No word of the delivery came in time.' },
    RETRIEVAL_TIMEOUT: { description: 'It was delivered, and nobody of the addressee took it up in time.' },
    ADDRESSEE_UNKNOWN: { description: 'The addressee was not found at the address.' },
    REFUSED_BY_ADDRESSEE: { description: 'The addressee did not take it.' },
    LOST_OR_DAMAGED: { description: 'It was lost, or arrived damaged.' },
  },
});
