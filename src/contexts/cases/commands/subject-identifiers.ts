import type { Operation } from '../../../platform/commands/operation.js';
import type { State } from '../../directory/index.js';
import type { CaseSubject } from '../case-subject.entity.js';
import type { PersonParticularsInput, SubjectIdentifierInput } from '../case-subject.inputs.js';
import { SubjectIdentifierValue } from '../subject-identifier-value.entity.js';
import { lastFourOf, SubjectIdentifier } from '../subject-identifier.entity.js';
import type { StateAt } from './known-states.js';

/** The issuing States in an input, each with its place there. */
export function issuersAsked(
  given: readonly SubjectIdentifierInput[] | null | undefined,
  field: string,
): readonly StateAt[] {
  return (given ?? []).map(({ issuingState }, index) => ({
    field: `${field}[${String(index)}].issuingState`,
    code: issuingState,
  }));
}

/** The States that are named of a person: its own, and those that issued its numbers. */
export const statesNamedBy = (
  { nationality, identifiers }: Pick<PersonParticularsInput, 'nationality' | 'identifiers'>,
  field: string,
): readonly StateAt[] => [
  { field: `${field}.nationality`, code: nationality },
  ...issuersAsked(identifiers, `${field}.identifiers`),
];

/** Enters identifiers of a subject: the whole value for the leading State alone, the last four for the others. */
export function addIdentifiers(
  { em }: Operation,
  subject: CaseSubject,
  given: readonly SubjectIdentifierInput[],
  stateOf: (code: string) => State,
): void {
  for (const { kind, value, issuingState } of given) {
    const { case: of, leadState } = subject;
    const identifier = Object.assign(new SubjectIdentifier(), {
      subject,
      case: of,
      leadState,
      kind,
      issuingState: issuingState == null ? null : stateOf(issuingState),
      valueLastFour: lastFourOf(value),
    });
    em.persist(identifier);
    em.persist(Object.assign(new SubjectIdentifierValue(), { identifier, leadState, value }));
  }
}
