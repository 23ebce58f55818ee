import type { Duplex } from 'node:stream';
import pg, { type PoolClient } from 'pg';
import { DomainError } from '../errors.js';
import type { Viewer } from '../viewer.js';
import { isConnectionFault, unavailable } from './unavailable.js';
import { Batch, type BatchStatement, type BoundValue } from './batch.js';
import { StatementNames, type Prepared } from './statement-names.js';

/** The settings by which row security knows the viewer; set for one transaction and gone with it. */
export const viewerSettings = {
  role: 'app.viewer_role',
  userId: 'app.viewer_id',
  state: 'app.viewer_state',
  authorityId: 'app.viewer_authority',
} as const;

/**
 * One plan of a statement for all its values: to plan it anew, with the row security of its tables, takes longer than to run it,
 * and PostgreSQL would do so five times on each connection, and with some statements always.
 */
export const plannedOnce = { plan_cache_mode: 'force_generic_plan' } as const;

/**
 * Sets them for a transaction that only reads, in the order of the settings, how long a statement of it may take, and how it is
 * planned: not once for the connection, which PgBouncer shares between programs.
 */
const identify = `select app.identify_viewer($1, $2, $3, $4), set_config('statement_timeout', $5, true), set_config('plan_cache_mode', $6, true)`;

/** The viewer as values of the settings, in their order; an empty text stands for "none" and matches nothing. */
export function viewerValues(viewer: Viewer): readonly string[] {
  const keys = Object.keys(viewerSettings) as (keyof typeof viewerSettings)[];
  return keys.map((key) => viewer[key] ?? '');
}

/** A statement to be read; its answer is the text of the first column of each row. */
export interface Reading {
  readonly text: string;
  readonly values: readonly BoundValue[];
  /**
   * Whether PostgreSQL may plan it for the values that it is given, as it may a list: which index leads to a page soonest depends
   * on how much there is of what is asked for. Otherwise it is planned once for all values.
   */
  readonly dependsOnValues?: boolean;
}

/** What reads as a viewer. */
export type Reader = Pick<ReadSession, 'read'>;

/** A page with everything about a request is 54,000 characters long, and takes 14 MB of every connection's backend. */
const kept = { statements: 128, characters: 600_000, longest: 100_000 };
/** A server that is there gives up by itself; one that says nothing for longer is gone. */
const graceMs = 1_000;
/** To plan a statement takes longer than to run it many times: a connection with prepared ones outlives a pause. */
const idleMs = 5 * 60 * 1000;

/**
 * Reads as a viewer: the viewer's settings and all statements of one operation go in one round trip, as one
 * implicit transaction, over connections of the service role, which row security holds.
 */
export class ReadSession {
  readonly #pool: pg.Pool;
  readonly #prepared = new WeakMap<PoolClient, Prepared>();
  readonly #names = new StatementNames(kept);
  readonly #timeoutMs: number;

  constructor(
    connectionString: string,
    options: { readonly connections: number; readonly timeoutMs: number; readonly connectMs?: number },
  ) {
    this.#timeoutMs = options.timeoutMs;
    const connectMs = options.connectMs ?? options.timeoutMs;
    this.#pool = new pg.Pool({
      connectionString,
      max: options.connections,
      // For one to be free; to make one, each has a time of its own.
      connectionTimeoutMillis: options.timeoutMs,
      Client: class extends pg.Client {
        constructor(config: pg.ClientConfig = {}) {
          super({ ...config, connectionTimeoutMillis: connectMs });
        }
      },
      idleTimeoutMillis: idleMs,
      application_name: 'repatria reads',
    });
    // A connection that breaks is replaced at the next use, and the read that waits on it fails by itself; without a
    // listener it would end the process, whether it was idle (the pool tells) or in use (the connection tells).
    this.#pool.on('error', () => undefined);
    this.#pool.on('connect', (client) => client.on('error', () => undefined));
  }

  /**
   * Runs the readings in one round trip; the answers are in their order.
   * @throws DomainError SERVICE_UNAVAILABLE when the database cannot be reached, QUERY_TOO_COMPLEX when it took too long
   */
  async read(viewer: Viewer, readings: readonly Reading[]): Promise<readonly (readonly string[])[]> {
    const client = await this.#pool.connect().catch((error: unknown) => {
      throw unavailable(error);
    });
    let prepared = this.#prepared.get(client);
    if (prepared === undefined) this.#prepared.set(client, (prepared = this.#names.nothing()));
    const plans = readings.some(({ dependsOnValues = false }) => dependsOnValues)
      ? 'auto'
      : plannedOnce.plan_cache_mode;
    const settings = [...viewerValues(viewer), String(this.#timeoutMs), plans];
    const statements: BatchStatement[] = [
      { name: 'identify', text: identify, values: settings },
      ...readings.map((reading) => {
        const name = this.#names.nameOf(reading.text);
        return name === undefined ? reading : { ...reading, name };
      }),
    ];
    const retired = this.#names.retired(prepared).filter((name) => name !== 'identify');
    const batch = new Batch(statements, prepared.names, retired);
    const silence = setTimeout(() => {
      connectionOf(client).stream.destroy(new Error('Connection terminated: the server is silent'));
    }, this.#timeoutMs + graceMs);
    try {
      client.query(batch);
      const [, ...answers] = await batch.answers;
      client.release();
      return answers;
    } catch (error) {
      // A statement that failed while being prepared may or may not exist: the connection is not used again.
      client.release(error instanceof Error ? error : true);
      throw readingFailed(error);
    } finally {
      clearTimeout(silence);
    }
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }
}

/** The connection of a client, which node-postgres does not describe in its types. */
const connectionOf = (client: PoolClient): { readonly stream: Duplex } =>
  (client as unknown as { readonly connection: { readonly stream: Duplex } }).connection;

function readingFailed(error: unknown): unknown {
  const { code } = error as { code?: unknown };
  if (code === '57014') {
    return new DomainError(
      'QUERY_TOO_COMPLEX',
      'The query took too long. Ask for fewer fields or a smaller page.',
    );
  }
  return isConnectionFault(error) ? unavailable(error) : error;
}
