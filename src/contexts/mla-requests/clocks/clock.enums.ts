import { registerEnumType } from 'type-graphql';

/** What a clock counts. */
export enum ClockKind {
  ACKNOWLEDGEMENT = 'ACKNOWLEDGEMENT',
  DECISION = 'DECISION',
  EXECUTION = 'EXECUTION',
  STATUS_INQUIRY = 'STATUS_INQUIRY',
  WRITTEN_CONFIRMATION = 'WRITTEN_CONFIRMATION',
  INFORMATION = 'INFORMATION',
  CONSULTATION = 'CONSULTATION',
  CONDITIONS = 'CONDITIONS',
  POSTPONEMENT_REVIEW = 'POSTPONEMENT_REVIEW',
  FOLLOW_UP = 'FOLLOW_UP',
  USE_CONSENT = 'USE_CONSENT',
  EVIDENCE_RETURN = 'EVIDENCE_RETURN',
  PERSON_RETURN = 'PERSON_RETURN',
  CONDITION_EXPIRY = 'CONDITION_EXPIRY',
}
registerEnumType(ClockKind, {
  name: 'MlaRequestClockKind',
  description: 'What a clock of a request counts: by when a State is to do what.',
  valuesConfig: {
    ACKNOWLEDGEMENT: { description: 'The requested State acknowledges receipt (UNCAC art. 46(13), (24)).' },
    DECISION: {
      description: 'The requested State accepts, refuses or returns the request (UNCAC art. 46(17), (21)).',
    },
    EXECUTION: { description: 'The requested State executes what it accepted (UNCAC art. 46(17), (24)).' },
    STATUS_INQUIRY: {
      description: 'The requested State answers an inquiry about the status (UNCAC art. 46(24)).',
    },
    WRITTEN_CONFIRMATION: {
      description: 'The requesting State confirms an oral request in writing forthwith (UNCAC art. 46(14)).',
    },
    INFORMATION: {
      description: 'The requesting State gives the additional information asked for (UNCAC art. 46(16)).',
    },
    CONSULTATION: {
      description:
        'The requesting State answers the consultation before a refusal or postponement (UNCAC art. 46(26)).',
    },
    CONDITIONS: {
      description: 'The requesting State accepts or declines the conditions proposed (UNCAC art. 46(26)).',
    },
    POSTPONEMENT_REVIEW: {
      description:
        'The requested State reviews whether the ground of a postponement still holds (UNCAC art. 46(25)).',
    },
    FOLLOW_UP: {
      description:
        'The requesting State sends the full request after a freeze that was asked in urgency (UNCAC art. 46(13), (14), art. 55(2)); how long the measure is kept without it, the law of the requested State says.',
    },
    USE_CONSENT: {
      description:
        'The requested State decides on consent to use evidence beyond the request (UNCAC art. 46(19)).',
    },
    EVIDENCE_RETURN: {
      description:
        'The requesting State returns originals that were handed over to be returned; the first of them. It runs on after the request is closed.',
    },
    PERSON_RETURN: {
      description:
        'A detained person who was transferred is returned to the custody of the holding State (UNCAC art. 46(11)(b)); the first of them.',
    },
    CONDITION_EXPIRY: {
      description:
        'A condition that was accepted binds the requesting State until then (UNCAC art. 46(26)); one clock for each day on which conditions end. Nothing is to be done by then: it is never overdue, and ends by itself. It runs on after the request is closed.',
    },
  },
});

/** The clocks for what is to be answered: a request past one of them is unanswered (UNCAC art. 46(24)). */
export const answeringClocks: readonly ClockKind[] = [ClockKind.ACKNOWLEDGEMENT, ClockKind.STATUS_INQUIRY];

/** How a period is counted. */
export enum ClockUnit {
  HOURS = 'HOURS',
  CALENDAR_DAYS = 'CALENDAR_DAYS',
  BUSINESS_DAYS = 'BUSINESS_DAYS',
}
registerEnumType(ClockUnit, {
  name: 'ClockUnit',
  description: 'How the period of a clock is counted.',
  valuesConfig: {
    HOURS: {
      description:
        'Exact hours, day and night, through every change of the clocks; from the instant on which it begins, or, where the day alone is known, from the end of that day.',
    },
    CALENDAR_DAYS: {
      description:
        'Days after the one on which it begins; it ends with the last of them, in the zone of the State that is bound.',
    },
    BUSINESS_DAYS: {
      description:
        'Days on which the offices of the State that is bound work, after the one on which it begins; it ends with the last of them.',
    },
  },
});

/** What a request asks that has a period of its own. */
export enum ClockMeasure {
  FREEZING = 'FREEZING',
  CONFISCATION = 'CONFISCATION',
}
registerEnumType(ClockMeasure, {
  name: 'ClockMeasure',
  description: 'A measure for which some periods are shorter or longer.',
  valuesConfig: {
    FREEZING: {
      description: 'Freezing or seizure: assistance of UNCAC art. 46(3)(c) or (j).',
    },
    CONFISCATION: { description: 'Recovery of assets: assistance of UNCAC art. 46(3)(k).' },
  },
});

/** On what a target rests. */
export enum ClockTargetOrigin {
  REFERENCE = 'REFERENCE',
  REPATRIA = 'REPATRIA',
  STATE = 'STATE',
  AGREED_OR_ANNOUNCED = 'AGREED_OR_ANNOUNCED',
}
registerEnumType(ClockTargetOrigin, {
  name: 'ClockTargetOrigin',
  description: 'On what a target rests.',
  valuesConfig: {
    REFERENCE: {
      description:
        'A period of an instrument that its source names; it binds its parties and serves others as a measure.',
    },
    REPATRIA: {
      description: 'A default of this service, on nobody’s authority, where no instrument was found.',
    },
    STATE: { description: 'What a State set for its own duties.' },
    AGREED_OR_ANNOUNCED: {
      description:
        'What a State that does not take part in Repatria agreed to or announced, as the State keeps it that deals with it (keptBy).',
    },
  },
});

/** How a clock ended. */
export enum ClockResult {
  MET = 'MET',
  LATE = 'LATE',
  CANCELLED = 'CANCELLED',
  EXPIRED = 'EXPIRED',
}
registerEnumType(ClockResult, {
  name: 'MlaRequestClockResult',
  description: 'How a clock ended.',
  valuesConfig: {
    MET: { description: 'Done before it was due.' },
    LATE: { description: 'It was due before it was done, or before it was over without that.' },
    CANCELLED: {
      description:
        'It was over before it was due: the request ended or went another way, or what was asked is not needed any more.',
    },
    EXPIRED: { description: 'The day came to which it ran: the condition binds no longer.' },
  },
});
