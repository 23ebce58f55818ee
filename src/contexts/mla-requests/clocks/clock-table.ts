import type { ClockKind } from './clock.enums.js';

/** Whom a clock binds. */
export type BoundSide = 'REQUESTING' | 'REQUESTED';

/** How one kind of clock follows the life of a request. Statuses by their names. */
export interface ClockLine {
  readonly binds: BoundSide;
  /** Whose targets say how long, where that is not the side that is bound. */
  readonly setBy?: BoundSide;
  /** Coming to one of these starts it, unless it runs. */
  readonly starts: readonly string[];
  /** Coming to one of these counts its period anew, from then. */
  readonly startsAnew?: readonly string[];
  /** It stands still in these. */
  readonly pausedIn?: readonly string[];
  /** Coming to one of these is what it waited for; `leaving`: any status but those that start it. */
  readonly metBy: readonly string[] | 'leaving';
  /** Coming to one of these ends it without that. */
  readonly endedBy: readonly string[];
  /** The provision behind it, and whose practice its statuses are. */
  readonly source: string;
}

/** A request ends in these, and with it every clock. */
const over = ['WITHDRAWN', 'LAPSED', 'CLOSED'] as const;
const refused = ['REFUSED', 'RETURNED_INCOMPLETE'] as const;
const accepted = ['ACCEPTED', 'ACCEPTED_WITH_CONDITIONS'] as const;
const working = ['IN_EXECUTION', 'PARTLY_EXECUTED'] as const;
const executed = ['EXECUTED', 'EVIDENCE_TRANSMITTED'] as const;
/** The other State has the ball, or the law lets the request wait. A consultation (46(26)) stops no clock. */
const waiting = ['INFORMATION_REQUESTED', 'CONDITIONS_PROPOSED', 'POSTPONED'] as const;

/** Which status starts, pauses and ends which clock. Clocks without a starting status are opened by a command. */
// prettier-ignore
export const clockTable: Readonly<Record<ClockKind, ClockLine>> = {
  // What binds the requested State
  ACKNOWLEDGEMENT: {
    binds: 'REQUESTED', starts: ['SUBMITTED', 'DELIVERED'], startsAnew: ['DELIVERED'],
    metBy: ['ACKNOWLEDGED', 'UNDER_EXAMINATION', 'INFORMATION_REQUESTED', 'CONDITIONS_PROPOSED', ...accepted, ...working, ...executed, 'POSTPONED', ...refused],
    endedBy: over, source: 'UNCAC art. 46(13), (24); Directive 2014/41/EU art. 16(1)',
  },
  DECISION: {
    binds: 'REQUESTED', starts: ['SUBMITTED', 'DELIVERED'], startsAnew: ['DELIVERED'], pausedIn: waiting,
    metBy: [...accepted, ...working, ...executed, ...refused],
    endedBy: over, source: 'UNCAC art. 46(17), (21), (24); Directive 2014/41/EU art. 12(3)',
  },
  EXECUTION: {
    binds: 'REQUESTED', starts: [...accepted, ...working], pausedIn: waiting,
    metBy: executed,
    endedBy: [...refused, ...over], source: 'UNCAC art. 46(17), (24); Directive 2014/41/EU art. 12(4)',
  },
  POSTPONEMENT_REVIEW: {
    binds: 'REQUESTED', starts: ['POSTPONED'],
    metBy: 'leaving',
    endedBy: over, source: 'UNCAC art. 46(25)',
  },
  STATUS_INQUIRY: {
    binds: 'REQUESTED', starts: [],
    metBy: [],
    // Nothing is asked of a request whose evidence has been handed over.
    endedBy: ['EVIDENCE_TRANSMITTED', ...refused, ...over], source: 'UNCAC art. 46(24)',
  },

  // What binds the requesting State
  INFORMATION: {
    binds: 'REQUESTING', starts: ['INFORMATION_REQUESTED'],
    metBy: 'leaving',
    endedBy: [...refused, ...over], source: 'UNCAC art. 46(16)',
  },
  CONDITIONS: {
    binds: 'REQUESTING', starts: ['CONDITIONS_PROPOSED'],
    metBy: 'leaving',
    endedBy: [...refused, ...over], source: 'UNCAC art. 46(26)',
  },
  CONSULTATION: {
    binds: 'REQUESTING', starts: [],
    metBy: [],
    endedBy: [...refused, ...over], source: 'UNCAC art. 46(26)',
  },
  WRITTEN_CONFIRMATION: {
    binds: 'REQUESTING', starts: [],
    metBy: [],
    endedBy: [...refused, ...over], source: 'UNCAC art. 46(14)',
  },
  FOLLOW_UP: {
    // How long a measure is kept without the full request, the law of the requested State says.
    binds: 'REQUESTING', setBy: 'REQUESTED', starts: [],
    metBy: [],
    endedBy: [...refused, ...over], source: 'UNCAC art. 46(14), art. 55(2)',
  },

  // What outlives the request: duties about what was handed over, and what was agreed about it
  USE_CONSENT: {
    binds: 'REQUESTED', starts: [],
    metBy: [],
    endedBy: [], source: 'UNCAC art. 46(19)',
  },
  EVIDENCE_RETURN: {
    binds: 'REQUESTING', starts: [],
    metBy: [],
    endedBy: [], source: 'UNCAC art. 46(3)(f), (17)',
  },
  PERSON_RETURN: {
    binds: 'REQUESTING', starts: [],
    metBy: [],
    endedBy: [], source: 'UNCAC art. 46(11)(b)',
  },
  CONDITION_EXPIRY: {
    binds: 'REQUESTING', starts: [],
    metBy: [],
    endedBy: [], source: 'UNCAC art. 46(26)',
  },
};

/** Whether there is a status in which clocks of a kind stand still. */
export const standsStillByStatus = (kind: ClockKind): boolean => clockTable[kind].pausedIn !== undefined;

/** What coming to a status does to a clock. */
export interface ClockMoves {
  readonly starts: boolean;
  readonly startsAnew: boolean;
  readonly paused: boolean;
  readonly met: boolean;
  readonly ended: boolean;
}

/** Reads a line of the table for a request that came to a status. */
export function clockMoves(kind: ClockKind, status: string): ClockMoves {
  const { starts, startsAnew = [], pausedIn = [], metBy, endedBy } = clockTable[kind];
  const ended = endedBy.includes(status);
  const met = metBy === 'leaving' ? !starts.includes(status) : metBy.includes(status);
  return {
    starts: starts.includes(status),
    startsAnew: startsAnew.includes(status),
    paused: pausedIn.includes(status),
    met: met && !ended,
    ended,
  };
}
