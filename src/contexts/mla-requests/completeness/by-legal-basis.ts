import { inForceOn, type GoverningTreatyFacts } from '../../directory/index.js';
import { LegalBasis } from '../mla-request.enums.js';
import { FindingSeverity, type MlaRequestFinding } from './finding.type.js';
import { finding } from './make-finding.js';

/** What the registry of treaties knows of the legal basis. Days as in 2026-03-31. */
export interface BasisFacts {
  readonly legalBasis: LegalBasis;
  readonly requestingState: string;
  readonly requestedState: string;
  /** Whether each State is a party to UNCAC by the depositary's list as it was read; null where it names it not at all. */
  readonly requestingIsParty: boolean | null;
  readonly requestedIsParty: boolean | null;
  /** From when UNCAC is in force for each; null if not known, and for who is no party. */
  readonly requestingUncacFrom: string | null;
  readonly requestedUncacFrom: string | null;
  /** Who is recorded as bound by the treaty that the request names, and in the same order from when and until when. */
  readonly treatyParties: readonly string[];
  readonly treatyFrom: readonly (string | null)[];
  readonly treatyUntil: readonly (string | null)[];
  /** The key of the treaty that the request names; null for none. */
  readonly treaty: string | null;
  /** The treaties on mutual legal assistance that are recorded of the two States, in force or not. */
  readonly governing: readonly GoverningTreatyFacts[];
}

const { MISSING, WEAK } = FindingSeverity;

/**
 * Whether the legal basis binds the two States on this day. What the registry knows to be ended, or not to have begun, is
 * missing; where it is silent the basis is weak, for States join treaties after its lists were read.
 */
export function byLegalBasis(facts: BasisFacts, today: string): readonly MlaRequestFinding[] {
  const states = [facts.requestingState, facts.requestedState];
  return [
    ...(facts.legalBasis === LegalBasis.UNCAC ? byConvention(facts, today) : []),
    ...(facts.treatyParties.length === 0 ? [] : states.flatMap((state) => byTreaty(facts, state, today))),
    ...byGoverningTreaty(facts, today),
  ];
}

function byConvention(facts: BasisFacts, today: string): readonly MlaRequestFinding[] {
  const of = [
    [facts.requestingState, facts.requestingIsParty, facts.requestingUncacFrom],
    [facts.requestedState, facts.requestedIsParty, facts.requestedUncacFrom],
  ] as const;
  return of.flatMap(([state, isParty, from]) => {
    const says = `UNCAC in force for ${state}`;
    const source = 'UNCAC art. 46(1), (7)';
    if (isParty !== true) {
      const known =
        isParty === null ? 'is not in the list of its signatories and parties' : 'signed it, and is no party';
      const advice = `By the list that the directory has, ${state} ${known}: if it has joined since, say so to the other State; else name another treaty, reciprocity or domestic law as the legal basis.`;
      return [finding(WEAK, 'legalBasis', says, source, advice)];
    }
    if (from === null || from <= today) return [];
    const advice = `The Convention enters into force for ${state} on ${from}: name another legal basis until then.`;
    return [finding(MISSING, 'legalBasis', says, source, advice)];
  });
}

function byTreaty(
  { treatyParties, treatyFrom, treatyUntil }: BasisFacts,
  state: string,
  today: string,
): readonly MlaRequestFinding[] {
  const at = treatyParties.indexOf(state);
  const from = treatyFrom[at] ?? null;
  const until = treatyUntil[at] ?? null;
  const days =
    from !== null && from > today
      ? `enters into force for ${state} on ${from}`
      : until !== null && until <= today
        ? `is no longer in force for ${state} since ${until}`
        : null;
  if (days === null) return [];
  const says = `the treaty in force for ${state}`;
  const advice = `The treaty ${days}: name another legal basis.`;
  return [finding(MISSING, 'legalBasis', says, 'UNCAC art. 46(6), (7)', advice)];
}

const treatyBases: readonly LegalBasis[] = [LegalBasis.BILATERAL_TREATY, LegalBasis.REGIONAL_TREATY];

/**
 * Between States that a treaty on mutual legal assistance binds, its provisions apply, and UNCAC art. 46(9)–(29) in their
 * stead only by agreement (art. 46(6), (7), (30)). A treaty that the request names in words alone may be the one.
 */
function byGoverningTreaty(
  { legalBasis, treaty, governing }: BasisFacts,
  today: string,
): readonly MlaRequestFinding[] {
  const inForce = inForceOn(governing, today);
  const [first] = inForce;
  const restsOnOne =
    treaty === null ? treatyBases.includes(legalBasis) : inForce.some(({ id }) => id === treaty);
  if (first === undefined || restsOnOne) return [];
  const named = inForce.map(({ name, reference }) => (reference === null ? name : `${name} (${reference})`));
  const [governs, it] = inForce.length === 1 ? ['governs', 'it'] : ['govern', 'one of them'];
  const advice = `Between the two States ${named.join('; ')} ${governs} mutual legal assistance: rest the request on ${it} (legalBasis, treatyId; governingTreaties has the ids). UNCAC art. 46(9)–(29) apply in its stead where both States agree to apply them, as art. 46(7) encourages them to where that helps: ask the other State, and say so in legalBasisDetail.`;
  const says = 'the treaty that is in force between the two States, and governs the request';
  return [finding(WEAK, 'legalBasis', says, 'UNCAC art. 46(6), (7), (30)', advice)];
}
