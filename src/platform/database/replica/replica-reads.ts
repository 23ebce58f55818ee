import { DomainError } from '../../errors.js';
import type { Viewer } from '../../viewer.js';
import { ReadSession, type Reader, type Reading } from '../read-session.js';
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

/** To whom nothing of the replica's state is told needs no more than a moment to find it gone. */
const connectMs = 1_000;
/** For how long a replica that failed is left alone. */
const restMs = 2_000;

/**
 * Whether the replica may answer: it follows the database with this identifier, every transaction up to the viewer's last
 * one has ended on it, and it is not behind. Read committed: what follows in the same round trip sees as much or more.
 */
const mayAnswer = `select (pg_is_in_recovery() and pg_snapshot_xmin(pg_current_snapshot()) > $1::text::xid8
  and (select system_identifier::text from pg_control_system()) = $2
  and exists (select from pg_stat_wal_receiver)
  and (pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn()
    or pg_last_xact_replay_timestamp() > now() - make_interval(secs => $3::float8 / 1000)))::text`;

/**
 * Reads from a streaming replica what it can answer, and everything else from the database itself: what the viewer's State
 * has just written and the replica does not have yet, and all of it while the replica is gone or behind. Nobody
 * notices but by the time it takes.
 */
export class ReplicaReads implements Reader {
  readonly #writes = new OwnWrites();
  readonly #replica: ReadSession;
  readonly #oldestMs: number;
  readonly #now: () => number;
  #identifier: Promise<string> | undefined;
  #restsUntil = 0;

  /** @param database the database that the replica follows */
  constructor(
    private readonly database: ReadSession,
    { url, connections, timeoutMs, oldestMs = 5_000, now = Date.now }: ReplicaOptions,
  ) {
    this.#replica = new ReadSession(url, { connections, timeoutMs, connectMs });
    this.#oldestMs = oldestMs;
    this.#now = now;
  }

  /** Notes that a viewer wrote something, in the transaction of this number, which has been committed. */
  wrote(viewer: Viewer, transaction: bigint): void {
    this.#writes.note(viewer, transaction);
  }

  /** @throws DomainError as {@link ReadSession.read} does */
  async read(viewer: Viewer, readings: readonly Reading[]): Promise<readonly (readonly string[])[]> {
    return (await this.#fromReplica(viewer, readings)) ?? this.database.read(viewer, readings);
  }

  /** Closes the connections to the replica; those to the database are left. */
  close(): Promise<void> {
    return this.#replica.close();
  }

  async #fromReplica(
    viewer: Viewer,
    readings: readonly Reading[],
  ): Promise<readonly (readonly string[])[] | undefined> {
    if (this.#now() < this.#restsUntil) return undefined;
    const values = [String(this.#writes.lastOf(viewer)), await this.#identifierOf(viewer), this.#oldestMs];
    try {
      const [[answer] = [], ...answers] = await this.#replica.read(viewer, [
        { text: mayAnswer, values },
        ...readings,
      ]);
      return answer === 'true' ? answers : undefined;
    } catch (error) {
      // Asked of the database, it would take as long.
      if (error instanceof DomainError && error.code === 'QUERY_TOO_COMPLEX') throw error;
      // Gone, in conflict with what it replays, or without a table that a migration has just made.
      if (error instanceof DomainError) this.#restsUntil = this.#now() + restMs;
      return undefined;
    }
  }

  /** By which the database and its replicas are known to be one. */
  #identifierOf(viewer: Viewer): Promise<string> {
    this.#identifier ??= this.database
      .read(viewer, [{ text: 'select system_identifier::text from pg_control_system()', values: [] }])
      .then(([[identifier = ''] = []]) => identifier);
    this.#identifier.catch(() => (this.#identifier = undefined));
    return this.#identifier;
  }
}
