import { describe, expect, test } from 'vitest';
import { CasePublication, CaseStatus } from '../../../src/contexts/cases/index.js';
import { caseStates } from '../../../src/contexts/cases/case.states.js';

const { OPEN, SUSPENDED, CLOSED } = CaseStatus;

/** Written from the domain and not from the table: the status after a command; undefined where it is refused. */
const expected: Record<(typeof caseStates.commands)[number], Partial<Record<CaseStatus, CaseStatus>>> = {
  amendCase: { OPEN, SUSPENDED },
  addSubject: { OPEN, SUSPENDED },
  amendSubject: { OPEN, SUSPENDED },
  addCaseSource: { OPEN, SUSPENDED },
  addCaseAmount: { OPEN, SUSPENDED },
  inviteState: { OPEN, SUSPENDED },
  noteOnCase: { OPEN, SUSPENDED, CLOSED },
  assignCase: { OPEN, SUSPENDED },
  grantCaseAccess: { OPEN, SUSPENDED, CLOSED },
  consentToPublication: { OPEN, SUSPENDED, CLOSED },
  publishCase: { OPEN, SUSPENDED, CLOSED },
  withdrawPublication: { OPEN, SUSPENDED, CLOSED },
  suspendCase: { OPEN: SUSPENDED },
  resumeCase: { SUSPENDED: OPEN, CLOSED: OPEN },
  closeCase: { OPEN: CLOSED, SUSPENDED: CLOSED },
};

const pairs = caseStates.commands.flatMap((command) =>
  Object.values(CaseStatus).map((status) => ({ command, status })),
);

describe('the lifecycle of a case', () => {
  test('begins open', () => {
    expect(caseStates.initial).toBe(OPEN);
  });

  test.each(pairs)('$command while $status', ({ command, status }) => {
    const publication = command === 'withdrawPublication' ? CasePublication.FULL : CasePublication.NONE;
    const standing = { status, publication, publicationConsent: CasePublication.FULL };
    const outcome = expected[command][status];
    if (outcome === undefined) {
      expect(() => caseStates.next(standing, command)).toThrow(
        expect.objectContaining({ code: 'INVALID_TRANSITION' }),
      );
    } else expect(caseStates.next(standing, command)).toBe(outcome);
  });

  test.each([
    'amendCase',
    'addSubject',
    'amendSubject',
    'addCaseSource',
    'addCaseAmount',
    'publishCase',
    'consentToPublication',
  ] as const)('%s needs that nothing is published', (command) => {
    const standing = {
      status: OPEN,
      publication: CasePublication.NEUTRAL,
      publicationConsent: CasePublication.FULL,
    };
    expect(() => caseStates.next(standing, command)).toThrow(
      expect.objectContaining({
        code: 'INCOMPLETE',
        extensions: expect.objectContaining({
          missing: [expect.objectContaining({ missing: 'that the publication be withdrawn first' })],
        }),
      }),
    );
  });

  test('publishing needs the consent of the other parties; withdrawing needs a publication', () => {
    const standing = {
      status: OPEN,
      publication: CasePublication.NONE,
      publicationConsent: CasePublication.NONE,
    };
    expect(() => caseStates.next(standing, 'publishCase')).toThrow(
      expect.objectContaining({ code: 'INCOMPLETE' }),
    );
    expect(() => caseStates.next(standing, 'withdrawPublication')).toThrow(
      expect.objectContaining({ code: 'INCOMPLETE' }),
    );
    expect(caseStates.next({ ...standing, publicationConsent: CasePublication.NEUTRAL }, 'publishCase')).toBe(
      OPEN,
    );
  });
});
