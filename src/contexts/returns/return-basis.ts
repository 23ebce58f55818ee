import { badInput, DomainError } from '../../platform/errors.js';
import { ReturnBasis, ReturnOffence } from './return-basis.enums.js';
import type { ReturnBasisInput } from './return-basis.inputs.js';

/** A branch that does not apply yet, with what it still needs. */
export interface ReturnAlternative {
  readonly basis: ReturnBasis;
  readonly provision: string;
  /** Each as it stands in a sentence "needs …". */
  readonly needs: readonly string[];
}

/** On which branch of article 57(3) a return rests, and why. */
export interface ReturnDecision {
  readonly basis: ReturnBasis;
  readonly provision: string;
  /** What the requested State then does, as a sentence. */
  readonly duty: string;
  /** What led to this branch. */
  readonly because: readonly string[];
  /** The stronger branches that the property's offence leaves open, and what each needs. */
  readonly wouldChange: readonly ReturnAlternative[];
}

interface Condition {
  readonly says: string;
  readonly isMet: (facts: ReturnBasisInput) => boolean;
  readonly rule?: string;
}

interface Branch {
  readonly basis: ReturnBasis;
  readonly provision: string;
  readonly duty: string;
  /** To which offences the branch is open: what happened does not change. */
  readonly offences: readonly ReturnOffence[];
  readonly needs: readonly Condition[];
}

const { EMBEZZLEMENT_OF_PUBLIC_FUNDS, LAUNDERING_OF_EMBEZZLED_PUBLIC_FUNDS, OTHER_CONVENTION_OFFENCE } =
  ReturnOffence;
const embezzlement = [EMBEZZLEMENT_OF_PUBLIC_FUNDS, LAUNDERING_OF_EMBEZZLED_PUBLIC_FUNDS];

const underArticle55: Condition = {
  says: 'confiscation in accordance with article 55',
  isMet: ({ confiscatedUnderArticle55 }) => confiscatedUnderArticle55,
};
const judgment: Condition = {
  says: 'a final judgment in the requesting State, or its waiver by the requested State',
  isMet: ({ finalJudgment, judgmentWaived }) => finalJudgment || judgmentWaived,
  rule: 'R11',
};
const ownership: Condition = {
  says: 'prior ownership reasonably established by the requesting State',
  isMet: ({ priorOwnershipEstablished }) => priorOwnershipEstablished,
};
const damage: Condition = {
  says: 'damage to the requesting State recognized by the requested State',
  isMet: ({ damageRecognized }) => damageRecognized,
};

const returned = 'The requested State returns the confiscated property to the requesting State.';

/** Article 57(3), in its order: the first branch whose needs are met is the one. */
const branches: readonly Branch[] = [
  {
    basis: ReturnBasis.EMBEZZLED_PUBLIC_FUNDS,
    provision: 'UNCAC art. 57(3)(a)',
    duty: returned,
    offences: embezzlement,
    needs: [underArticle55, judgment],
  },
  {
    basis: ReturnBasis.PRIOR_OWNERSHIP,
    provision: 'UNCAC art. 57(3)(b)',
    duty: returned,
    offences: [OTHER_CONVENTION_OFFENCE],
    needs: [underArticle55, judgment, ownership],
  },
  {
    basis: ReturnBasis.RECOGNIZED_DAMAGE,
    provision: 'UNCAC art. 57(3)(b)',
    duty: returned,
    offences: [OTHER_CONVENTION_OFFENCE],
    needs: [underArticle55, judgment, damage],
  },
];

const allOtherCases: Branch = {
  basis: ReturnBasis.PRIORITY_CONSIDERATION,
  provision: 'UNCAC art. 57(3)(c)',
  duty: 'The requested State gives priority consideration to returning the property to the requesting State, returning it to its prior legitimate owners, or compensating the victims.',
  offences: Object.values(ReturnOffence),
  needs: [],
};

/**
 * On which branch of article 57(3) a return rests, why, and what would change the answer.
 * @throws DomainError INCOMPLETE when the branch relied on lacks what it needs, above all a final judgment or its
 *   waiver (rule R11); BAD_USER_INPUT when it is not open to the offence, or when a stronger branch applies
 */
export function returnBasis(facts: ReturnBasisInput): ReturnDecision {
  const applying = branches.find((branch) => isOpen(branch, facts) && lacking(branch, facts).length === 0);
  const branch = applying ?? allOtherCases;
  if (facts.claimed != null && facts.claimed !== branch.basis) holdClaim(facts.claimed, facts, branch);
  return decision(facts.claimed == null ? branch : branchOf(facts.claimed), facts);
}

function isOpen({ offences }: Branch, { offence }: ReturnBasisInput): boolean {
  return offences.includes(offence);
}

function lacking({ needs }: Branch, facts: ReturnBasisInput): readonly Condition[] {
  return needs.filter(({ isMet }) => !isMet(facts));
}

function branchOf(basis: ReturnBasis): Branch {
  return branches.find((branch) => branch.basis === basis) ?? allOtherCases;
}

/** Holds a branch that somebody relies on against the facts; more than one may apply, as ownership and damage do. */
function holdClaim(claimed: ReturnBasis, facts: ReturnBasisInput, applying: Branch): void {
  const branch = branchOf(claimed);
  const field = 'input.claimed';
  if (branch === allOtherCases) {
    const message = `This is for all other cases; here ${applying.provision} applies: ${applying.duty}`;
    throw badInput([{ field, message }]);
  }
  if (!isOpen(branch, facts)) {
    const message = `${branch.provision} is not open to property that comes from ${facts.offence}; it is to ${branch.offences.join(' or ')}.`;
    throw badInput([{ field, message }]);
  }
  const missing = lacking(branch, facts).map(({ says, rule }) => ({
    missing: says,
    source: branch.provision,
    ...(rule === undefined ? {} : { rule }),
  }));
  if (missing.length === 0) return;
  const named = missing.map((one) => one.missing).join('; ');
  throw new DomainError('INCOMPLETE', `A return under ${branch.provision} still needs: ${named}.`, {
    missing,
  });
}

function decision(branch: Branch, facts: ReturnBasisInput): ReturnDecision {
  const { basis, provision, duty, needs } = branch;
  const stronger = branches.slice(0, branch === allOtherCases ? branches.length : branches.indexOf(branch));
  return {
    basis,
    provision,
    duty,
    because:
      branch === allOtherCases
        ? [`no branch before it applies to property that comes from ${facts.offence} as the facts stand`]
        : [`property that comes from ${facts.offence}`, ...needs.map(({ says }) => says)],
    wouldChange: stronger
      .filter((one) => isOpen(one, facts) && lacking(one, facts).length > 0)
      .map((one) => ({
        basis: one.basis,
        provision: one.provision,
        needs: lacking(one, facts).map(({ says }) => says),
      })),
  };
}
