import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, closeSync, cpSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { locateBinaries } from '../../src/platform/database/embedded/binaries.js';
import { databaseUser } from '../../src/platform/database/embedded/database-user.js';
import { freePort } from './free-port.js';

/** A streaming replica of an embedded server, with everything that the server holds. */
export interface Replica {
  /** The address of the server's database of this name on the replica, as whoever `url` names. */
  readonly urlOf: (url: string) => string;
  /** Stops and continues the replay of what has come, as where a replica is behind. */
  readonly pause: () => Promise<void>;
  readonly resume: () => Promise<void>;
  /** Waits until everything that was written up to now has been replayed. */
  readonly caughtUp: () => Promise<void>;
  /** Ends it as a power cut does. */
  readonly kill: () => Promise<void>;
  /** Starts it again after that, at the same address. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const pollMs = 20;

/**
 * Copies a running server as PostgreSQL describes it for a base backup, and lets the copy follow it.
 * @param ownerUrl a database of the server, as a superuser
 * @param directories of the server's data, and a fresh one for the copy
 */
export async function startReplica(
  ownerUrl: string,
  { of, at }: { readonly of: string; readonly at: string },
): Promise<Replica> {
  const cluster = path.join(at, 'postgres');
  const source = path.join(of, 'postgres');
  const user = databaseUser(source);
  const { postgres } = await locateBinaries(of, user);
  const owner = await connected(ownerUrl);
  await owner.query(`select pg_create_physical_replication_slot('replica', true)`);
  await owner.query(`select pg_backup_start('replica', true)`);
  cpSync(source, cluster, { recursive: true, filter: (file) => !file.endsWith('postmaster.pid') });
  const { rows } = await owner.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)');
  writeFileSync(path.join(cluster, 'backup_label'), rows[0]?.labelfile ?? '');
  writeFileSync(path.join(cluster, 'standby.signal'), '');
  rmSync(path.join(cluster, 'postmaster.opts'), { force: true });
  if (user !== undefined) {
    chownSync(at, user.uid, user.gid);
    chownSync(cluster, user.uid, user.gid);
    for (const entry of readdirSync(cluster, { recursive: true, encoding: 'utf8' }))
      chownSync(path.join(cluster, entry), user.uid, user.gid);
  }

  const port = await freePort();
  const primary = new URL(ownerUrl);
  const urlOf = (url: string): string => Object.assign(new URL(url), { port: String(port) }).href;
  const settings = {
    ...{ listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '' },
    ...{
      hot_standby: 'on',
      fsync: 'off',
      primary_slot_name: 'replica',
      wal_retrieve_retry_interval: '100ms',
    },
    primary_conninfo: `host=127.0.0.1 port=${primary.port} user=${primary.username} password=${decodeURIComponent(primary.password)}`,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  let child: ChildProcess;
  let client: pg.Client;
  const start = async (): Promise<void> => {
    const log = openSync(path.join(at, 'replica.log'), 'a');
    child = spawn(postgres, ['-D', cluster, ...flags], {
      ...user,
      cwd: cluster,
      env: { ...process.env, LC_ALL: 'C' },
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    for (;;) {
      if (child.exitCode !== null) throw new Error(`The replica ended: see ${path.join(at, 'replica.log')}.`);
      try {
        client = await connected(urlOf(ownerUrl));
        break;
      } catch {
        await sleep(pollMs);
      }
    }
    await until(client, 'select exists (select from pg_stat_wal_receiver) as done');
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  await start();
  return {
    urlOf,
    pause: async () => {
      await client.query('select pg_wal_replay_pause()');
      await until(client, `select pg_get_wal_replay_pause_state() = 'paused' as done`);
    },
    resume: async () => {
      await client.query('select pg_wal_replay_resume()');
    },
    caughtUp: async () => {
      const { rows: written } = await owner.query<{ lsn: string }>(
        'select pg_current_wal_insert_lsn() as lsn',
      );
      await until(client, `select pg_last_wal_replay_lsn() >= '${written[0]?.lsn ?? ''}' as done`);
    },
    kill: () => end('SIGKILL'),
    restart: start,
    stop: async () => {
      await client.end().catch(() => undefined);
      await end('SIGINT');
      await owner.end();
      rmSync(at, { recursive: true, force: true });
    },
  };
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function until(client: pg.Client, question: string): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ done: boolean }>(question);
    if (rows[0]?.done === true) return;
    await sleep(pollMs);
  }
}
