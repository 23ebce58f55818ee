import { createHash } from 'node:crypto';
import pg, { type PoolClient } from 'pg';
import { DomainError } from '../errors.js';
import type { Viewer } from '../viewer.js';
import { Batch, type BatchStatement, type BoundValue } from './batch.js';

/** The settings by which row security knows the viewer; set for one transaction and gone with it. */
export const viewerSettings = {
  role: 'app.viewer_role',
  userId: 'app.viewer_id',
  state: 'app.viewer_state',
  authorityId: 'app.viewer_authority',
} as const;

const identify: string = `select ${Object.values(viewerSettings)
  .map((setting, index) => `set_config('${setting}', $${String(index + 1)}, true)`)
  .join(', ')}`;

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

const preparedAtMost = 256;
const preparedFromSight = 3;
const sightsKept = 2_000;

/**
 * Reads as a viewer: the viewer's settings and all statements of one operation go in one round trip, as one
 * implicit transaction, over connections of the service role, which row security holds.
 */
export class ReadSession {
  readonly #pool: pg.Pool;
  readonly #prepared = new WeakMap<PoolClient, Set<string>>();
  readonly #sights = new Map<string, number>();
  readonly #names = new Map<string, string>();

  constructor(
    connectionString: string,
    options: { readonly connections: number; readonly timeoutMs: number },
  ) {
    this.#pool = new pg.Pool({
      connectionString,
      max: options.connections,
      statement_timeout: options.timeoutMs,
      connectionTimeoutMillis: options.timeoutMs,
      application_name: 'repatria reads',
    });
    // A connection that breaks while idle is replaced at the next use; without a listener it would end the process.
    this.#pool.on('error', () => undefined);
  }

  /** Runs the readings in one round trip; the answers are in their order. Every statement counts for `onStatements`. */
  async read(viewer: Viewer, readings: readonly Reading[]): Promise<readonly (readonly string[])[]> {
    const client = await this.#pool.connect().catch((error: unknown) => {
      throw unavailable(error);
    });
    let prepared = this.#prepared.get(client);
    if (prepared === undefined) this.#prepared.set(client, (prepared = new Set()));
    const statements: BatchStatement[] = [
      { name: 'identify', text: identify, values: viewerValues(viewer) },
      ...readings.map((reading) => ({ ...reading, ...this.#name(reading.text) })),
    ];
    const batch = new Batch(statements, prepared);
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

  /** Statements seen repeatedly are prepared under a name; the number of names is bounded, whatever clients send. */
  #name(text: string): { readonly name?: string } {
    const known = this.#names.get(text);
    if (known !== undefined) return { name: known };
    if (this.#names.size >= preparedAtMost) return {};
    const sights = (this.#sights.get(text) ?? 0) + 1;
    if (this.#sights.size >= sightsKept) this.#sights.clear();
    this.#sights.set(text, sights);
    if (sights < preparedFromSight) return {};
    const name = `read_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
    this.#names.set(text, name);
    return { name };
  }
}

function readingFailed(error: unknown): unknown {
  const code = (error as { code?: unknown }).code;
  if (code === '57014') {
    return new DomainError(
      'QUERY_TOO_COMPLEX',
      'The query took too long. Ask for fewer fields or a smaller page.',
    );
  }
  return typeof code === 'string' && /^(08|57P|53)|^E[A-Z]+$/.test(code) ? unavailable(error) : error;
}

function unavailable(cause: unknown): DomainError {
  const error = new DomainError(
    'SERVICE_UNAVAILABLE',
    'The database cannot be reached at the moment. Try again shortly.',
  );
  error.cause = cause;
  return error;
}
