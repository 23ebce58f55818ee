import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import pg, { type PoolClient } from 'pg';
import { DomainError } from '../errors.js';
import type { Viewer } from '../viewer.js';
import { isConnectionFault, unavailable } from './unavailable.js';
import { Batch, type BatchStatement, type BoundValue } from './batch.js';

/** The settings by which row security knows the viewer; set for one transaction and gone with it. */
export const viewerSettings = {
  role: 'app.viewer_role',
  userId: 'app.viewer_id',
  state: 'app.viewer_state',
  authorityId: 'app.viewer_authority',
} as const;

/** Sets them for a transaction that only reads, in the order of the settings. */
const identify = 'select app.identify_viewer($1, $2, $3, $4)';

/** The viewer as values of the settings, in their order; an empty text stands for "none" and matches nothing. */
export function viewerValues(viewer: Viewer): readonly string[] {
  const keys = Object.keys(viewerSettings) as (keyof typeof viewerSettings)[];
  return keys.map((key) => viewer[key] ?? '');
}

/** A statement to be read; its answer is the text of the first column of each row. */
export interface Reading {
  readonly text: string;
  readonly values: readonly BoundValue[];
}

const preparedAtMost = 128;
const preparedFromSight = 3;
/** A page with everything about a request is 54,000 characters long, and takes 14 MB of every connection's backend. */
const preparedUpTo = 100_000;
const preparedCharacters = 600_000;
const sightsKept = 2_000;
/** To plan a statement takes longer than to run it many times: a connection with prepared ones outlives a pause. */
const idleMs = 5 * 60 * 1000;

/**
 * Reads as a viewer: the viewer's settings and all statements of one operation go in one round trip, as one
 * implicit transaction, over connections of the service role, which row security holds.
 */
export class ReadSession {
  readonly #pool: pg.Pool;
  readonly #prepared = new WeakMap<PoolClient, Prepared>();
  /** How often a statement was seen, by its digest. */
  readonly #sights = new LRUCache<string, number>({ max: sightsKept });
  readonly #names = new LRUCache<string, string>({
    max: preparedAtMost,
    maxSize: preparedCharacters,
    sizeCalculation: (_name, text) => text.length,
    dispose: () => {
      this.#turnover += 1;
    },
  });
  /** How often a name went out of use. */
  #turnover = 0;

  constructor(
    connectionString: string,
    options: { readonly connections: number; readonly timeoutMs: number },
  ) {
    this.#pool = new pg.Pool({
      connectionString,
      max: options.connections,
      statement_timeout: options.timeoutMs,
      connectionTimeoutMillis: options.timeoutMs,
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
    if (prepared === undefined)
      this.#prepared.set(client, (prepared = { names: new Set(), turnover: this.#turnover }));
    const statements: BatchStatement[] = [
      { name: 'identify', text: identify, values: viewerValues(viewer) },
      ...readings.map((reading) => ({ ...reading, ...this.#name(reading.text) })),
    ];
    const batch = new Batch(statements, prepared.names, this.#retired(prepared));
    try {
      client.query(batch);
      const [, ...answers] = await batch.answers;
      client.release();
      return answers;
    } catch (error) {
      // A statement that failed while being prepared may or may not exist: the connection is not used again.
      client.release(error instanceof Error ? error : true);
      throw readingFailed(error);
    }
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  /**
   * Statements seen repeatedly are prepared under a name. Their number and length is bounded, whatever clients send; the
   * least recently used goes first, so that no flood of others keeps the usual ones out for good.
   */
  #name(text: string): { readonly name?: string } {
    if (text.length > preparedUpTo) return {};
    const known = this.#names.get(text);
    if (known !== undefined) return { name: known };
    const digest = createHash('sha256').update(text).digest('hex');
    const sights = (this.#sights.get(digest) ?? 0) + 1;
    this.#sights.set(digest, sights);
    if (sights < preparedFromSight) return {};
    const name = `read_${digest.slice(0, 24)}`;
    this.#names.set(text, name);
    return { name };
  }

  /** The names that a connection is to forget: those that have gone out of use since it was last asked. */
  #retired(prepared: Prepared): readonly string[] {
    if (prepared.turnover === this.#turnover) return [];
    prepared.turnover = this.#turnover;
    const inUse = new Set(this.#names.values());
    return [...prepared.names].filter((name) => name !== 'identify' && !inUse.has(name));
  }
}

/** What a connection has prepared, and the turnover of names up to which it has forgotten others. */
interface Prepared {
  readonly names: Set<string>;
  turnover: number;
}

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
