import { DomainError } from '../../errors.js';
import type { Viewer } from '../../viewer.js';
import { ReadSession, type Reader, type Reading } from '../read-session.js';
import { Heartbeats } from './heartbeats.js';
import { OwnWrites } from './own-writes.js';

/** How the replica is read. */
export interface ReplicaOptions {
  /** The replica as the service role. */
  readonly url: string;
  readonly connections: number;
  readonly timeoutMs: number;
  /** What others read may be this old at most, in milliseconds; one's own writes are always seen. */
  readonly oldestMs?: number;
  readonly now?: () => number;
}

type Answers = readonly (readonly string[])[];

/** To find it gone. */
const connectMs = 1_000;
/** For how long a replica that failed is left alone, and one that let somebody wait until it was given up. */
const restMs = 2_000;
const longRestMs = 30_000;

/** Nobody: what is asked about transactions depends on no viewer. */
const nobody: Viewer = { role: 'PUBLIC', userId: null, state: null, authorityId: null };

const beat: Reading = { text: 'select pg_current_xact_id()::text', values: [] };
const identifier: Reading = { text: 'select system_identifier::text from pg_control_system()', values: [] };

/**
 * How far the replica is, for which all transactions up to the viewer's last one have ended there: the greatest of the given
 * ones that it shows; nothing otherwise, or if it is no replica of the database with this identifier. Read committed: what
 * follows in the same round trip sees as much or more.
 */
const progress = `select max(t.number)::text from unnest($1::text[]) given (text)
  cross join lateral (select given.text::bigint as number) t
  where pg_visible_in_snapshot(given.text::xid8, pg_current_snapshot())
    and pg_snapshot_xmin(pg_current_snapshot()) > $2::text::xid8
    and pg_is_in_recovery() and (select system_identifier::text from pg_control_system()) = $3`;

/**
 * Reads from a streaming replica what it can answer, and everything else from the database itself: what the viewer's State
 * has just written and the replica does not have yet, and all of it while the replica is gone or behind. Nobody
 * notices but by the time it takes.
 */
export class ReplicaReads implements Reader {
  readonly #writes = new OwnWrites();
  readonly #heartbeats: Heartbeats;
  readonly #replica: ReadSession;
  readonly #oldestMs: number;
  readonly #now: () => number;
  #identifier: Promise<string> | undefined;
  #restsUntil = -Infinity;

  /** @param database the database that the replica follows */
  constructor(
    private readonly database: ReadSession,
    { url, connections, timeoutMs, oldestMs = 5_000, now = () => performance.now() }: ReplicaOptions,
  ) {
    this.#replica = new ReadSession(url, { connections, timeoutMs, connectMs });
    this.#oldestMs = oldestMs;
    this.#now = now;
    this.#heartbeats = new Heartbeats(async () => BigInt(await this.#ask(beat)), now);
  }

  /** Notes that a viewer wrote something, in the transaction of this number, which has been committed. */
  wrote(viewer: Viewer, transaction: bigint): void {
    this.#writes.note(viewer, transaction);
  }

  /** @throws DomainError as {@link ReadSession.read} does */
  async read(viewer: Viewer, readings: readonly Reading[]): Promise<Answers> {
    return (await this.#fromReplica(viewer, readings)) ?? this.database.read(viewer, readings);
  }

  /** Closes the connections to the replica; those to the database are left. */
  close(): Promise<void> {
    return this.#replica.close();
  }

  async #fromReplica(viewer: Viewer, readings: readonly Reading[]): Promise<Answers | undefined> {
    const beats = this.#heartbeats.recent().filter(({ at }) => this.#now() - at <= this.#oldestMs);
    if (beats.length === 0 || this.#now() < this.#restsUntil) return undefined;
    const given = beats.map(({ transaction }) => String(transaction));
    const begunAt = this.#now();
    const values = [given, String(this.#writes.lastOf(viewer)), await this.#identifierOfDatabase()];
    try {
      const [[shown = ''] = [], ...answers] = await this.#replica.read(viewer, [
        { text: progress, values },
        ...readings,
      ]);
      return shown === '' ? undefined : answers;
    } catch (error) {
      // Asked of the database, it would take as long.
      if (error instanceof DomainError && error.code === 'QUERY_TOO_COMPLEX') throw error;
      // Gone, in conflict with what it replays, or without a table that a migration has just made.
      if (error instanceof DomainError)
        this.#restsUntil = this.#now() + (this.#now() - begunAt > connectMs ? longRestMs : restMs);
      return undefined;
    }
  }

  /** By which the database and its replicas are known to be one. */
  #identifierOfDatabase(): Promise<string> {
    const asked = (this.#identifier ??= this.#ask(identifier));
    asked.catch(() => (this.#identifier = undefined));
    return asked;
  }

  async #ask(question: Reading): Promise<string> {
    const [[answer = ''] = []] = await this.database.read(nobody, [question]);
    return answer;
  }
}
