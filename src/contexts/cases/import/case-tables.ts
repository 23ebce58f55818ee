import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import type { ImportedCase } from './imported-case.js';

/** A case to be written: a new one, or one that is there and changes. */
export interface CaseToWrite {
  /** The key of the case. */
  readonly id: string;
  readonly isNew: boolean;
  readonly importDigest: string;
  readonly given: ImportedCase;
}

/** An imported case that is there. */
export interface PresentCase {
  readonly id: string;
  readonly externalKey: string;
  readonly importDigest: string;
}

/** Those of the cases with these external keys that are there. */
export async function presentCases(
  em: EntityManager,
  externalKeys: readonly string[],
): Promise<ReadonlyMap<string, PresentCase>> {
  const found = await em.execute<PresentCase[]>(
    `select c.id, c.external_key as "externalKey", c.import_digest as "importDigest"
     from case_file c join jsonb_array_elements_text(?::jsonb) as given (key) on c.external_key = given.key`,
    [JSON.stringify(externalKeys)],
  );
  return new Map(found.map((one) => [one.externalKey, one]));
}

/**
 * Writes cases with all their parts, a statement a table: a register may have a million rows, which entities one by one
 * would make slow. The parts that an earlier import left give way; that they did is in the audit trail.
 */
export async function writeCases(em: EntityManager, cases: readonly CaseToWrite[], now: Date): Promise<void> {
  const write = (text: string, rows: readonly object[]): Promise<unknown> =>
    rows.length === 0 ? Promise.resolve() : em.execute(text, [JSON.stringify(rows)]);
  const changed = cases.filter(({ isNew }) => !isNew).map(({ id }) => ({ id }));
  for (const part of ['case_state_role', 'case_amount', 'case_source'])
    await write(
      `delete from ${part} where case_id in (select r.id from jsonb_to_recordset(?::jsonb) as r (id uuid))`,
      changed,
    );
  await write(
    upsertCases,
    cases.map((one) => caseRow(one, now)),
  );
  await write(upsertNarratives, cases.map(narrativeRow));
  await write(
    insertParts('case_state_role', 'state text, role text'),
    cases.flatMap(({ id, given }) => given.states.map((one) => ({ ...part(id), ...one }))),
  );
  await write(
    insertParts('case_amount', 'kind text, amount numeric, currency text, year int'),
    cases.flatMap(({ id, given }) => given.amounts.map((one) => ({ ...part(id), ...one }))),
  );
  await write(
    insertParts('case_source', 'title text, url text, quality text'),
    cases.flatMap(({ id, given: { sources, sourceQuality: quality } }) =>
      sources.map((one) => ({ ...part(id), ...one, quality })),
    ),
  );
}

const part = (caseId: string) => ({ id: uuid(), case_id: caseId });

function caseRow({ id, importDigest, given }: CaseToWrite, now: Date) {
  return {
    ...{ id, kind: given.kind, neutral_title: given.neutralTitle, status: given.status },
    ...{ external_key: given.externalKey, source_quality: given.sourceQuality, import_digest: importDigest },
    ...{ uncac_offences: given.uncacOffences, year_start: given.yearStart },
    ...{ year_confiscated: given.yearConfiscated, year_returned: given.yearReturned, at: now },
  };
}

function narrativeRow({ id, given }: CaseToWrite) {
  return {
    ...{ case_id: id, title: given.title, cluster: given.cluster, summary: given.summary },
    ...{ mechanism: given.mechanism, remark: given.remark },
    ...{ published_status: given.publishedStatus, unverified: given.unverified },
  };
}

const upsertCases = `
  insert into case_file (id, kind, neutral_title, status, publication, published_at, party_states, assigned_authorities,
    uncac_offences, external_key, source_quality, year_start, year_confiscated, year_returned, import_digest,
    created_at, updated_at)
  select r.id, r.kind, r.neutral_title, r.status, 'FULL', r.at, '{}', '{}',
    r.uncac_offences, r.external_key, r.source_quality, r.year_start, r.year_confiscated, r.year_returned, r.import_digest,
    r.at, r.at
  from jsonb_to_recordset(?::jsonb) as r (id uuid, kind text, neutral_title text, status text, external_key text,
    source_quality text, import_digest text, uncac_offences text[], year_start int, year_confiscated int,
    year_returned int, at timestamptz)
  on conflict (id) do update set kind = excluded.kind, neutral_title = excluded.neutral_title, status = excluded.status,
    uncac_offences = excluded.uncac_offences, source_quality = excluded.source_quality,
    year_start = excluded.year_start, year_confiscated = excluded.year_confiscated,
    year_returned = excluded.year_returned, import_digest = excluded.import_digest,
    updated_at = excluded.updated_at, version = case_file.version + 1`;

const upsertNarratives = `
  insert into case_narrative (case_id, title, cluster, summary, mechanism, remark, published_status, unverified)
  select r.* from jsonb_to_recordset(?::jsonb) as r (case_id uuid, title text, cluster text, summary text,
    mechanism text, remark text, published_status text, unverified text)
  on conflict (case_id) do update set title = excluded.title, cluster = excluded.cluster, summary = excluded.summary,
    mechanism = excluded.mechanism, remark = excluded.remark, published_status = excluded.published_status,
    unverified = excluded.unverified`;

/** @param columns of the table besides its keys, with their types */
function insertParts(table: string, columns: string): string {
  const names = columns.replaceAll(/ \w+(?=,|$)/g, '');
  return `insert into ${table} (id, case_id, ${names})
    select r.* from jsonb_to_recordset(?::jsonb) as r (id uuid, case_id uuid, ${columns})`;
}
