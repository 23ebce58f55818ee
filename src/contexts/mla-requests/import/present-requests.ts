import type { EntityManager } from '@mikro-orm/postgresql';
import { digestOf } from '../../../platform/commands/changes.js';
import type { CellProblem } from '../../../platform/import/row-reader.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestStatus as S } from '../mla-request.enums.js';
import type { MlaRequestImport } from './mla-request-import.entity.js';
import type { RequestRow } from './request-row.js';

/** What tells a row from what was imported before: of what was asked, and of what became of it. */
export interface Digests {
  readonly contents: string;
  readonly course: string;
}

const courseColumns: readonly (keyof RequestRow)[] = [
  ...([
    'acknowledged_on',
    'decided_on',
    'decision',
    'refusal_grounds',
    'refusal_reasons',
    'executed_on',
  ] as const),
  ...(['execution_summary', 'withdrawn_on', 'closed_on', 'outcome', 'outcome_kind'] as const),
  ...(['returned_for', 'return_reasons'] as const),
  ...(['postponed_on', 'postponement_ground', 'review_on', 'resumed_on'] as const),
];

/** Columns of which registers imported before knew nothing: empty, they leave the digest as it was then. */
const laterColumns: readonly (keyof RequestRow)[] = [
  ...(['suspects', 'accused', 'convicted', 'third_parties', 'entities'] as const),
  ...(['deadline', 'deadline_reason', 'returned_for', 'return_reasons'] as const),
  ...(['postponed_on', 'postponement_ground', 'review_on', 'resumed_on'] as const),
];

export function digestsOf(row: RequestRow): Digests {
  const isCourse = (column: string): boolean => courseColumns.some((one) => one === column);
  const isLater = (column: string): boolean => laterColumns.some((one) => one === column);
  const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);
  const told = Object.entries(row).filter(([column, value]) => !(isLater(column) && isEmpty(value)));
  const part = (course: boolean): object =>
    Object.fromEntries(told.filter(([column]) => isCourse(column) === course));
  return { contents: digestOf(part(false)), course: digestOf(part(true)) };
}

/**
 * Whether a row says something new of a request that was imported before: nothing, what became of it, or what it may not.
 * @param version that its docket has now
 */
export function changesOf(
  present: MlaRequestImport,
  digests: Digests,
  told: MlaRequest,
  version: number,
): 'none' | 'course' | CellProblem {
  const { contentsDigest, courseDigest, request, importedVersion, externalKey: value } = present;
  if (contentsDigest === digests.contents && courseDigest === digests.course) return 'none';
  const refuse = (why: string): CellProblem => ({ column: 'key', value, why });
  if (version !== importedVersion)
    return refuse('People have worked on this request since it was imported: go on with it there.');
  if (contentsDigest !== digests.contents)
    return refuse('This request was imported with other contents: what was sent does not change.');
  const isEnded = request.status === S.WITHDRAWN || request.status === S.CLOSED;
  if (isEnded && request.status !== told.status)
    return refuse(`This request was imported as ${request.status}: it does not come back.`);
  if (isUndone(request, told))
    return refuse('A step of this request that was imported is missing here: what was done stays done.');
  return 'course';
}

/** Whether a step that was told before is told no longer, or was another decision. */
function isUndone(request: MlaRequest, told: MlaRequest): boolean {
  const steps = ['acknowledgedAt', 'postponedAt', 'decidedAt', 'executedAt'] as const;
  const decisions = ['refusalGrounds', 'returnedFor'] as const;
  return (
    steps.some((step) => request[step] !== null && told[step] === null) ||
    (request.decidedAt !== null && decisions.some((one) => (request[one] === null) !== (told[one] === null)))
  );
}

/** References that requests of the State's register have already, those entered by people included. */
export async function takenReferences(
  em: EntityManager,
  code: string,
  rows: readonly RequestRow[],
): Promise<Set<string>> {
  const asked = rows.flatMap(({ key, their_reference: theirs }) => (theirs === null ? [key] : [key, theirs]));
  const found = await em.execute<{ reference: string }[]>(
    `select 'outgoing ' || r.requesting_reference as reference from mla_request r
     join jsonb_array_elements_text(?::jsonb) as a (text) on a.text = r.requesting_reference
     where r.requesting_keeper = ? and r.requesting_state = ?
     union all
     select 'incoming ' || a.text from mla_request r
     join jsonb_array_elements_text(?::jsonb) as a (text) on a.text = r.requested_reference
       or (a.text = r.requesting_reference and r.requesting_keeper = ?)
     where r.requested_state = ? and r.requested_keeper = ?`,
    [JSON.stringify(asked), code, code, JSON.stringify(asked), code, code, code],
  );
  return new Set(found.map(({ reference }) => reference));
}
