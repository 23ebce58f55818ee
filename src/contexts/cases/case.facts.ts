import type { EntityManager } from '@mikro-orm/postgresql';
import { SubjectIdentifierValue } from './subject-identifier-value.entity.js';
import { SubjectIdentifier } from './subject-identifier.entity.js';
import type { IdentifierKind } from './case-subject.enums.js';

/** A number or code of a subject, as far as the asking State knows it. */
export interface KnownIdentifier {
  /** Key of the subject. */
  readonly subject: string;
  readonly kind: IdentifierKind;
  readonly issuingState: string | null;
  readonly value: string;
  /** False where only the last four characters are known. */
  readonly isWhole: boolean;
}

/**
 * The numbers and codes of subjects, as far as the viewer may read them; those of which nothing is known are left out.
 * @param subjects keys of subjects
 */
export async function identifiersOf(
  em: EntityManager,
  subjects: readonly string[],
): Promise<readonly KnownIdentifier[]> {
  if (subjects.length === 0) return [];
  const found = await em.find(
    SubjectIdentifier,
    { subject: { $in: [...subjects] } },
    { orderBy: { id: 'asc' } },
  );
  const values = await em.find(SubjectIdentifierValue, { identifier: { $in: found.map(({ id }) => id) } });
  return found.flatMap(({ id, subject, kind, issuingState, valueLastFour }): KnownIdentifier[] => {
    const whole = values.find(({ identifier }) => identifier.id === id)?.value;
    const value = whole ?? valueLastFour;
    if (value === null) return [];
    const issuedBy = issuingState?.code ?? null;
    return [{ subject: subject.id, kind, issuingState: issuedBy, value, isWhole: whole !== undefined }];
  });
}

/** What is to be done by who names a case to which the own State is no party. */
export const noPartyToCase =
  'Your State is no party to this case: name one that it opened, or to which the State that leads the case invited it (inviteState).';
