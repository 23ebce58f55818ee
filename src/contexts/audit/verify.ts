import { createHash } from 'node:crypto';
import type { Client } from 'pg';

/** What a verification found. */
export interface Verification {
  readonly chains: number;
  readonly events: number;
  /** The first broken link; null when every chain holds. */
  readonly broken: BrokenLink | null;
}

/** Where a chain does not hold, and how. */
export interface BrokenLink {
  readonly chain: string;
  /** The place in the chain, from 1. */
  readonly sequence: number;
  readonly why: string;
}

interface Row {
  readonly sequence: number;
  readonly previous_hash: string;
  readonly hash: string;
  readonly body: string;
  readonly in_its_chain: boolean;
  readonly columns: Readonly<Record<string, string | null>>;
}

interface Head {
  readonly id: string;
  readonly last_sequence: number;
  readonly last_hash: string;
}

const start = '0'.repeat(64);
const batchSize = 5_000;

/**
 * Checks every chain of the audit trail from its first entry to its head: no entry altered, removed, added or moved,
 * and no column that says other than the entry as it was written. Memory is bounded whatever the trail's length.
 * @param client a connection as the owner, which sees all
 */
export async function verifyAuditTrail(client: Client): Promise<Verification> {
  await client.query('begin isolation level repeatable read read only');
  try {
    return await verify(client);
  } finally {
    await client.query('rollback');
  }
}

async function verify(client: Client): Promise<Verification> {
  let chains = 0;
  let events = 0;
  for await (const heads of batches<Head>(client, headsAfter, ({ id }) => [id], [nil])) {
    chains += heads.length;
    for (const head of heads) {
      const { count, broken } = await verifyChain(client, head);
      events += count;
      if (broken !== null) return { chains, events, broken };
    }
  }
  const { rows } = await client.query<{ chain: string; sequence: number }>(
    'select head as chain, sequence from audit_event e where not exists (select from audit_chain c where c.id = e.head) order by head, sequence limit 1',
  );
  const [stray] = rows;
  return {
    chains,
    events,
    broken: stray === undefined ? null : { ...stray, why: 'the entry stands in a chain that has no head' },
  };
}

async function verifyChain(
  client: Client,
  head: Head,
): Promise<{ count: number; broken: BrokenLink | null }> {
  let previous = start;
  let count = 0;
  for await (const rows of batches<Row>(client, eventsAfter, ({ sequence }) => [head.id, sequence], [
    head.id,
    0,
  ])) {
    for (const row of rows) {
      const why = faultOf(row, count + 1, previous);
      if (why !== null) return { count, broken: { chain: head.id, sequence: count + 1, why } };
      previous = row.hash;
      count += 1;
    }
  }
  if (count !== head.last_sequence || previous !== head.last_hash) {
    const why = `the chain has ${String(count)} entries where its head says ${String(head.last_sequence)}, or another last hash`;
    return { count, broken: { chain: head.id, sequence: count + 1, why } };
  }
  return { count, broken: null };
}

function faultOf(row: Row, expected: number, previous: string): string | null {
  if (row.sequence !== expected)
    return `the entry is missing (the next one found is ${String(row.sequence)})`;
  if (row.previous_hash !== previous) return 'the entry does not follow the one before it';
  if (!row.in_its_chain) return 'the entry stands in a chain that is not its own';
  const hash = createHash('sha256')
    .update(`${previous}\n${String(expected)}\n${row.body}`)
    .digest('hex');
  if (hash !== row.hash) return 'the entry was altered: its hash is not that of what it says';
  const written = JSON.parse(row.body) as Readonly<Record<string, unknown>>;
  for (const [column, value] of Object.entries(row.columns)) {
    const said = written[column] ?? null;
    const text = typeof said === 'object' && said !== null ? JSON.stringify(said) : said;
    if (!sameValue(text, value))
      return `the column for "${column}" says other than the entry as it was written`;
  }
  return null;
}

function sameValue(written: unknown, column: string | null): boolean {
  if (written === column) return true;
  if (typeof written !== 'string' || column === null) return false;
  return canonical(written) === canonical(column);
}

/** JSON in any spacing and order of members, as one text; anything else as it is. */
function canonical(text: string): string {
  try {
    return JSON.stringify(sorted(JSON.parse(text)));
  } catch {
    return text;
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)]),
  );
}

const nil = '00000000-0000-0000-0000-000000000000';

const headsAfter = `select id, last_sequence, last_hash from audit_chain where id > $1 order by id limit ${String(batchSize)}`;

const eventsAfter = `
  select sequence, previous_hash, hash, body, head = app.audit_head(chain, on_behalf_of) as in_its_chain, json_build_object(
    'id', id, 'action', action, 'subjectType', subject_type, 'subjectKey', subject_key, 'actor', actor,
    'actorRole', actor_role, 'onBehalfOf', on_behalf_of, 'reason', reason, 'requestId', request_id, 'details', details::text,
    'occurredAt', to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) as columns
  from audit_event where head = $1 and sequence > $2 order by sequence limit ${String(batchSize)}`;

/** Walks a query in batches: each begins after the last row of the one before. */
async function* batches<R extends object>(
  client: Client,
  text: string,
  after: (row: R) => readonly unknown[],
  from: readonly unknown[],
): AsyncGenerator<readonly R[]> {
  for (let values = from; ;) {
    const { rows } = await client.query<R>(text, [...values]);
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < batchSize) return;
    values = after(last);
  }
}
