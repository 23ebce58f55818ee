/** A rule of the Convention that the service holds by itself. */
export interface ConventionRule {
  /** What holds, as a sentence. */
  readonly says: string;
  /** The provision from which it comes. */
  readonly source: string;
}

/**
 * The rules of the Convention that a machine can hold. Where one is enforced, its name stands as `rule` beside what is
 * required or wrong (a requirement of a lifecycle, a problem of an input, an error); from these places and from the
 * titles of the tests docs/rules.md is made.
 */
export const conventionRules = {
  R1: {
    says: 'Assistance is not refused without grounds and reasons.',
    source: 'UNCAC art. 46(21), (23)',
  },
  R2: {
    says: 'Before assistance is refused or postponed, the requested State consults the requesting State.',
    source: 'UNCAC art. 46(26)',
  },
  R3: {
    says: 'Bank secrecy is no ground of a refusal, and fiscal matters are no sole ground.',
    source: 'UNCAC art. 46(8), (22)',
  },
  R4: {
    says: 'A request summarizes the relevant facts, unless it asks for service of judicial documents alone.',
    source: 'UNCAC art. 46(15)(c)',
  },
  R5: {
    says: 'A request to enforce an order of confiscation states that the order is final.',
    source: 'UNCAC art. 55(1)(b), (3)(b)',
  },
  R6: {
    says: 'An oral request is urgent and agreed to by the requested State, and is confirmed in writing forthwith.',
    source: 'UNCAC art. 46(14)',
  },
  R7: {
    says: 'INTERPOL carries requests in urgent circumstances only, and where the requested State agrees.',
    source: 'UNCAC art. 46(13)',
  },
  R8: {
    says: 'A request is written in, or translated into, a language acceptable to the requested State.',
    source: 'UNCAC art. 46(14)',
  },
  R9: {
    says: 'Before a provisional measure is lifted, the requesting State may argue for keeping it; where that is impossible, the reason is recorded.',
    source: 'UNCAC art. 55(8)',
  },
  R10: {
    says: 'Evidence is used outside its purposes with prior consent only; what exculpates an accused person may be disclosed with notice.',
    source: 'UNCAC art. 46(19)',
  },
  R11: {
    says: 'Return under article 57(3)(a) or (b) rests on a final judgment in the requesting State, or on its waiver.',
    source: 'UNCAC art. 57(3)(a), (b)',
  },
  R12: {
    says: 'Expenses deducted before a return are itemized and do not exceed what was confiscated.',
    source: 'UNCAC art. 57(4)',
  },
  R13: {
    says: 'The requesting State may withdraw a request at any time before its completion.',
    source: 'UNCAC art. 46(24)',
  },
  R14: {
    says: 'Assistance is postponed on a ground, and after consultation.',
    source: 'UNCAC art. 46(25), (26)',
  },
  R15: {
    says: 'A reasonable inquiry into the status of a request is answered; one unanswered when its answer is due is listed as overdue.',
    source: 'UNCAC art. 46(24)',
  },
  R16: {
    says: 'A detained person is transferred with the free and informed consent of that person and the agreement of both States.',
    source: 'UNCAC art. 46(10)',
  },
  R17: {
    says: 'Conditions that the requesting State has accepted bind it, also in the use of evidence.',
    source: 'UNCAC art. 46(26)',
  },
  R18: {
    says: 'Whoever refuses for absence of dual criminality alone is warned of the help that needs no compulsion, and is due nevertheless.',
    source: 'UNCAC art. 46(9)(b)',
  },
  R19: {
    says: 'Whoever refuses on a ground of article 55(7) what was not asked for under article 55 is warned.',
    source: 'UNCAC art. 55(7)',
  },
} as const satisfies Readonly<Record<string, ConventionRule>>;
