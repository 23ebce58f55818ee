import { registerEnumType } from 'type-graphql';

/** As what somebody attends. */
export enum AttendanceCapacity {
  WITNESS = 'WITNESS',
  EXPERT = 'EXPERT',
  OTHER = 'OTHER',
}
registerEnumType(AttendanceCapacity, {
  name: 'AttendanceCapacity',
  description: 'As what somebody attends (UNCAC art. 46(18), (27)).',
  valuesConfig: {
    WITNESS: { description: 'As a witness.' },
    EXPERT: { description: 'As an expert.' },
    OTHER: { description: 'As another person who assists in an investigation, prosecution or proceeding.' },
  },
});

/** Where the transfer of a detained person stands. */
export enum DetainedPersonTransferStatus {
  PROPOSED = 'PROPOSED',
  CONSENTED = 'CONSENTED',
  TRANSFERRED = 'TRANSFERRED',
  RETURNED = 'RETURNED',
  DECLINED = 'DECLINED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(DetainedPersonTransferStatus, {
  name: 'DetainedPersonTransferStatus',
  description: 'Where the transfer of a detained person stands (UNCAC art. 46(10)–(12)).',
  valuesConfig: {
    PROPOSED: { description: 'Proposed; the person has not consented yet.' },
    CONSENTED: { description: 'The person gave informed consent, freely (art. 46(10)(a)).' },
    TRANSFERRED: { description: 'In the receiving State, in its custody as a rule (art. 46(11)(a)).' },
    RETURNED: { description: 'Back in the custody of the holding State (art. 46(11)(b)).' },
    DECLINED: { description: 'The person, or one of the States, did not agree (art. 46(10)).' },
    CANCELLED: { description: 'No longer needed.' },
  },
});

/** Who did not agree to a transfer. */
export enum TransferDeclinedBy {
  PERSON = 'PERSON',
  HOLDING_STATE = 'HOLDING_STATE',
  RECEIVING_STATE = 'RECEIVING_STATE',
}
registerEnumType(TransferDeclinedBy, {
  name: 'TransferDeclinedBy',
  description: 'Who did not agree to a transfer (UNCAC art. 46(10)).',
  valuesConfig: {
    PERSON: { description: 'The person: without free and informed consent nobody is transferred.' },
    HOLDING_STATE: { description: 'The State in which the person is detained.' },
    RECEIVING_STATE: { description: 'The State to which the person was to be transferred.' },
  },
});

/** Where a safe conduct stands. */
export enum SafeConductStatus {
  GRANTED = 'GRANTED',
  LEAVING = 'LEAVING',
  LEFT = 'LEFT',
  ENDED = 'ENDED',
}
registerEnumType(SafeConductStatus, {
  name: 'SafeConductStatus',
  description: 'Where a safe conduct stands (UNCAC art. 46(27)).',
  valuesConfig: {
    GRANTED: { description: 'In force: the presence of the person is still required.' },
    LEAVING: {
      description:
        'In force: the person was told that their presence is no longer required, and has the opportunity to leave.',
    },
    LEFT: { description: 'The person left; it ends if they come back of their own free will.' },
    ENDED: { description: 'Over.' },
  },
});

/** Why a safe conduct is over. */
export enum SafeConductEnd {
  STAYED = 'STAYED',
  RETURNED = 'RETURNED',
  NOT_USED = 'NOT_USED',
}
registerEnumType(SafeConductEnd, {
  name: 'SafeConductEnd',
  description: 'Why a safe conduct is over (UNCAC art. 46(27)).',
  valuesConfig: {
    STAYED: {
      description: 'The person stayed of their own free will though they had had the opportunity to leave.',
    },
    RETURNED: { description: 'The person had left and came back of their own free will.' },
    NOT_USED: { description: 'The person did not come.' },
  },
});

/** How somebody is heard. */
export enum HearingModality {
  IN_PERSON = 'IN_PERSON',
  VIDEO = 'VIDEO',
  TELEPHONE = 'TELEPHONE',
}
registerEnumType(HearingModality, {
  name: 'HearingModality',
  description: 'How somebody is heard (UNCAC art. 46(17), (18)).',
  valuesConfig: {
    IN_PERSON: { description: 'In person.' },
    VIDEO: {
      description:
        'By video conference, where it is not possible or desirable to appear in person in the requesting State (art. 46(18)).',
    },
    TELEPHONE: { description: 'By telephone, where the law of the requested State allows it (art. 46(17)).' },
  },
});

/** Where a hearing stands. */
export enum HearingStatus {
  PLANNED = 'PLANNED',
  CONFIRMED = 'CONFIRMED',
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
}
registerEnumType(HearingStatus, {
  name: 'HearingStatus',
  description: 'Where a hearing stands (UNCAC art. 46(18)).',
  valuesConfig: {
    PLANNED: { description: 'Planned; the requested State has not confirmed time and attendance yet.' },
    CONFIRMED: { description: 'Confirmed by the requested State.' },
    HELD: { description: 'Held.' },
    CANCELLED: { description: 'Cancelled.' },
  },
});
