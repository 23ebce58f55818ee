import type { EntityManager } from '@mikro-orm/postgresql';
import { CaseSubject } from '../case-subject.entity.js';
import type { SubjectKind, SubjectRole } from '../case-subject.enums.js';
import type { Case } from '../case.entity.js';

/** A person or entity as a State's own register names it. */
export interface RegisteredSubject {
  readonly case: Case;
  readonly kind: SubjectKind;
  readonly role: SubjectRole;
  readonly name: string;
  /** The key of the record that names it, with which it is entered. */
  readonly enteredFor: string;
}

/**
 * The persons and entities whom a register names, in the cases of that register, in the order in which they are given:
 * who has the same name in a case already, and is not protected, is taken for the same. New ones are written with the
 * transaction.
 * @param em of the database's owner, in a transaction
 */
export async function registerSubjects(
  em: EntityManager,
  named: readonly RegisteredSubject[],
  now: Date,
): Promise<readonly CaseSubject[]> {
  const cases = [...new Set(named.map(({ case: of }) => of.id))];
  const present = await em.find(CaseSubject, { case: { $in: cases }, isProtected: false });
  const found = new Map(present.map((subject) => [keyOf(subject), subject]));
  return named.map((one) => {
    const key = keyOf(one);
    const subject = found.get(key) ?? entered(em, one, now);
    found.set(key, subject);
    return subject;
  });
}

const keyOf = ({ case: of, kind, name }: Pick<CaseSubject, 'case' | 'kind' | 'name'>): string =>
  `${of.id} ${kind} ${name}`;

function entered(em: EntityManager, { case: of, ...said }: RegisteredSubject, now: Date): CaseSubject {
  const made = Object.assign(new CaseSubject(), said, {
    ...{ case: of, leadState: of.leadState, createdAt: now, updatedAt: now },
  });
  em.persist(made);
  return made;
}
