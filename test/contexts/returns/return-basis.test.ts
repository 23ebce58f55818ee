import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { returnBasis } from '../../../src/contexts/returns/return-basis.js';
import { ReturnBasis, ReturnOffence } from '../../../src/contexts/returns/return-basis.enums.js';
import type { ReturnBasisInput } from '../../../src/contexts/returns/return-basis.inputs.js';
import type { DomainError } from '../../../src/platform/errors.js';

const { EMBEZZLED_PUBLIC_FUNDS, PRIOR_OWNERSHIP, RECOGNIZED_DAMAGE, PRIORITY_CONSIDERATION } = ReturnBasis;
const {
  EMBEZZLEMENT_OF_PUBLIC_FUNDS,
  LAUNDERING_OF_EMBEZZLED_PUBLIC_FUNDS,
  OTHER_CONVENTION_OFFENCE,
  OTHER,
} = ReturnOffence;

/** What decides, as plain data. */
type Facts = { readonly [K in keyof ReturnBasisInput]: ReturnBasisInput[K] };

const nothing: Facts = {
  offence: EMBEZZLEMENT_OF_PUBLIC_FUNDS,
  confiscatedUnderArticle55: false,
  finalJudgment: false,
  judgmentWaived: false,
  priorOwnershipEstablished: false,
  damageRecognized: false,
};
const confiscated = { ...nothing, confiscatedUnderArticle55: true };
const judged = { ...confiscated, finalJudgment: true };
const bribe = { ...judged, offence: OTHER_CONVENTION_OFFENCE };

function refused(facts: Facts): DomainError {
  try {
    returnBasis(facts);
  } catch (error) {
    return error as DomainError;
  }
  throw new Error('The branch was let through.');
}

describe('the branch that applies (UNCAC art. 57(3))', () => {
  test.each<[string, Facts, ReturnBasis, string]>([
    ['embezzled public funds', judged, EMBEZZLED_PUBLIC_FUNDS, '(a)'],
    [
      'their laundering',
      { ...judged, offence: LAUNDERING_OF_EMBEZZLED_PUBLIC_FUNDS },
      EMBEZZLED_PUBLIC_FUNDS,
      '(a)',
    ],
    ['a bribe, owned before', { ...bribe, priorOwnershipEstablished: true }, PRIOR_OWNERSHIP, '(b)'],
    ['a bribe, with damage', { ...bribe, damageRecognized: true }, RECOGNIZED_DAMAGE, '(b)'],
    [
      'a bribe with both: ownership comes first',
      { ...bribe, priorOwnershipEstablished: true, damageRecognized: true },
      PRIOR_OWNERSHIP,
      '(b)',
    ],
    ['a bribe with neither', bribe, PRIORITY_CONSIDERATION, '(c)'],
    ['an offence outside the Convention', { ...judged, offence: OTHER }, PRIORITY_CONSIDERATION, '(c)'],
    [
      'what was not confiscated under article 55',
      { ...judged, confiscatedUnderArticle55: false },
      PRIORITY_CONSIDERATION,
      '(c)',
    ],
  ])('%s', (_what, facts, basis, letter) => {
    expect(returnBasis(facts)).toMatchObject({ basis, provision: `UNCAC art. 57(3)${letter}` });
  });

  test('the answer says what would change it: only branches that the offence leaves open', () => {
    expect(returnBasis(nothing).wouldChange).toEqual([
      {
        basis: EMBEZZLED_PUBLIC_FUNDS,
        provision: 'UNCAC art. 57(3)(a)',
        needs: [
          'confiscation in accordance with article 55',
          'a final judgment in the requesting State, or its waiver by the requested State',
        ],
      },
    ]);
    expect(returnBasis(bribe).wouldChange.map(({ basis }) => basis)).toEqual([
      PRIOR_OWNERSHIP,
      RECOGNIZED_DAMAGE,
    ]);
    expect(returnBasis({ ...bribe, damageRecognized: true }).wouldChange).toEqual([
      {
        basis: PRIOR_OWNERSHIP,
        provision: 'UNCAC art. 57(3)(b)',
        needs: ['prior ownership reasonably established by the requesting State'],
      },
    ]);
    expect(returnBasis(judged).wouldChange).toEqual([]);
    expect(returnBasis({ ...judged, offence: OTHER }).wouldChange).toEqual([]);
  });

  test('what it says would change the answer does, for any facts', () => {
    const facts = fc.record({
      offence: fc.constantFrom(...Object.values(ReturnOffence)),
      confiscatedUnderArticle55: fc.boolean(),
      finalJudgment: fc.boolean(),
      judgmentWaived: fc.boolean(),
      priorOwnershipEstablished: fc.boolean(),
      damageRecognized: fc.boolean(),
    });
    fc.assert(
      fc.property(facts, (given) => {
        const { basis, wouldChange } = returnBasis(given);
        expect(returnBasis({ ...given, claimed: basis })).toEqual(returnBasis(given));
        for (const { basis: stronger, needs } of wouldChange) {
          const changed: Facts = {
            ...given,
            confiscatedUnderArticle55: true,
            judgmentWaived: true,
            ...(needs.some((need) => need.startsWith('prior ownership')) && {
              priorOwnershipEstablished: true,
            }),
            ...(needs.some((need) => need.startsWith('damage')) && { damageRecognized: true }),
          };
          expect(returnBasis({ ...changed, claimed: stronger }).basis).toBe(stronger);
        }
      }),
    );
  });
});

describe('a branch on which somebody relies', () => {
  test.each([
    [EMBEZZLED_PUBLIC_FUNDS, confiscated],
    [PRIOR_OWNERSHIP, { ...bribe, finalJudgment: false, priorOwnershipEstablished: true }],
    [RECOGNIZED_DAMAGE, { ...bribe, finalJudgment: false, damageRecognized: true }],
  ])('R11 broken: %s is refused without a final judgment or its waiver', (claimed, facts) => {
    expect(refused({ ...facts, claimed }).extensions).toMatchObject({
      code: 'INCOMPLETE',
      missing: [{ missing: expect.stringContaining('a final judgment'), rule: 'R11' }],
    });
  });

  test.each([
    ['a final judgment', { finalJudgment: true }],
    ['a waiver of the requested State', { judgmentWaived: true }],
  ])('R11 kept: embezzled public funds are returned on %s', (_what, given) => {
    expect(returnBasis({ ...confiscated, ...given, claimed: EMBEZZLED_PUBLIC_FUNDS })).toMatchObject({
      basis: EMBEZZLED_PUBLIC_FUNDS,
      duty: expect.stringContaining('returns the confiscated property'),
    });
  });

  test('names everything that it lacks', () => {
    const { extensions } = refused({
      ...nothing,
      offence: OTHER_CONVENTION_OFFENCE,
      claimed: RECOGNIZED_DAMAGE,
    });
    expect(extensions.missing).toHaveLength(3);
  });

  test('may be the weaker of two that apply', () => {
    const both = { ...bribe, priorOwnershipEstablished: true, damageRecognized: true };
    expect(returnBasis({ ...both, claimed: RECOGNIZED_DAMAGE }).basis).toBe(RECOGNIZED_DAMAGE);
  });

  test.each([
    ['is not open to the offence', { ...judged, claimed: PRIOR_OWNERSHIP }],
    ['is for all other cases, and this is none', { ...judged, claimed: PRIORITY_CONSIDERATION }],
  ])('is wrong when it %s', (_what, facts) => {
    expect(refused(facts).extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      problems: [{ field: 'input.claimed' }],
    });
  });
});
