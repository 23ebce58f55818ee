import { createHash } from 'node:crypto';
import pg from 'pg';
import { disclosureStatements } from './disclosures.js';
import { evidenceStatements } from './evidence.js';
import { requestStatements } from './requests.js';

/** The States of the data set that are unlike the others. */
export interface Extremes {
  /** A tenth of all requests come from it, and a tenth go to it. */
  readonly large: string;
  /** Its twenty requests are the oldest of all. */
  readonly small: string;
}

/** How much a data set holds. */
export interface Volume {
  /** Four times as many events, and a case for every ten requests. */
  readonly requests: number;
  /** Whether there are also evidence, assignments to executing authorities and spontaneous disclosures. */
  readonly whole: boolean;
}

/** What fills the tables, in the order in which it is run. */
function statementsOf({ requests, whole }: Volume): readonly string[] {
  const further = whole ? [...evidenceStatements, ...disclosureStatements] : [];
  return [...requestStatements(requests), ...further];
}

/** By which a data set is known again: another, once what fills it was changed. */
export function digestOf(volume: Volume): string {
  return createHash('sha256').update(statementsOf(volume).join(';')).digest('hex').slice(0, 12);
}

/**
 * Fills a migrated database, which holds the reference data, with requests: the same rows whenever and wherever it is
 * made. States are chosen with a skew, as in practice; what is old is decided, what is new is open and has a clock that
 * runs. Does nothing where a data set is already there.
 * @param ownerUrl the database as a superuser, whom neither triggers nor row security hold
 */
export async function fill(ownerUrl: string, volume: Volume): Promise<Extremes> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(
      `create schema if not exists bench; create table if not exists bench.filled (size text)`,
    );
    const { rowCount } = await client.query('select from bench.filled');
    if (rowCount === 0) {
      // Rows are made here as the commands would leave them; keys and triggers were proven elsewhere and only cost time.
      await client.query(`set session_replication_role = replica; set synchronous_commit = off`);
      for (const statement of statementsOf(volume)) await client.query(statement);
      await client.query('select app.count_statistics_anew()');
      await client.query('insert into bench.filled values ($1)', [String(volume.requests)]);
      await client.query('vacuum (analyze)');
    }
    const { rows } = await client.query<Extremes>(
      `select min(code) filter (where place = 1) as large, min(code) filter (where place = bench.states()) as small from bench.place`,
    );
    return rows[0] as Extremes;
  } finally {
    await client.end();
  }
}
