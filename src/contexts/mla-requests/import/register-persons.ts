import type { EntityManager } from '@mikro-orm/postgresql';
import { registerSubjects, SubjectKind, SubjectRole } from '../../cases/index.js';
import { MlaRequestPerson } from '../mla-request-person.entity.js';
import type { MlaRequest } from '../mla-request.entity.js';
import type { RequestRow } from './request-row.js';

/** What the persons of a column are in their case. */
const columns = [
  { column: 'suspects', role: SubjectRole.SUSPECT, kind: SubjectKind.NATURAL },
  { column: 'accused', role: SubjectRole.ACCUSED, kind: SubjectKind.NATURAL },
  { column: 'convicted', role: SubjectRole.CONVICTED, kind: SubjectKind.NATURAL },
  { column: 'third_parties', role: SubjectRole.THIRD_PARTY, kind: SubjectKind.NATURAL },
  { column: 'entities', role: SubjectRole.ENTITY_USED, kind: SubjectKind.LEGAL },
] as const;

/** Whether a row names anybody. */
export const namesPersons = (row: RequestRow): boolean =>
  columns.some(({ column }) => row[column].length > 0);

/**
 * Enters whom the rows of new requests name (UNCAC art. 46(15)(e)): in the case, and in the request as it was sent.
 * @param em of the database's owner, in a transaction
 */
export async function persistPersons(
  em: EntityManager,
  fresh: readonly { readonly request: MlaRequest; readonly row: RequestRow }[],
  now: Date,
): Promise<void> {
  const named = fresh.flatMap(({ request, row }) =>
    columns.flatMap(({ column, role, kind }) =>
      row[column].map((name) => ({ request, case: request.case, role, kind, name })),
    ),
  );
  if (named.length === 0) return;
  const subjects = await registerSubjects(
    em,
    named.map(({ request, ...one }) => ({ ...one, enteredFor: request.id })),
    now,
  );
  const seen = new Set<string>();
  for (const [index, { request, name, kind }] of named.entries()) {
    const subject = subjects[index];
    const key = `${request.id} ${subject?.id ?? ''}`;
    if (subject === undefined || seen.has(key)) continue;
    seen.add(key);
    const { case: of, requestingState, requestedState, isSent } = request;
    em.persist(
      Object.assign(new MlaRequestPerson(), {
        ...{ request, case: of, requestingState, requestedState, isSent },
        ...{ subject, subjectVersion: subject.version, name, kind },
      }),
    );
  }
}
