import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StartupFault } from '../faults.js';
import { type Binaries, locateBinaries } from './embedded/binaries.js';
import { clusterOwner, ensureCluster } from './embedded/cluster.js';
import { prepareDataDirectory } from './embedded/data-directory.js';
import { type DatabaseUser, databaseUser } from './embedded/database-user.js';
import { lockDirectory } from './embedded/lock.js';
import { runningServer } from './embedded/running-server.js';
import { stopOrphan, stopServer, watchOver } from './embedded/postmaster.js';

const host = '127.0.0.1';
const database = 'repatria';
const attempts = 3;
const patienceMs = 120_000;
const pollMs = 25;
const longestLog = 5_000_000;

/** A PostgreSQL server that runs with this process and listens on this machine only. */
export interface EmbeddedServer {
  /** The database "repatria" as its owner. */
  readonly ownerUrl: string;
  readonly port: number;
  /** Fulfilled with the reason if the server ends without having been told to. */
  readonly lost: Promise<StartupFault>;
  /** Stops the server and frees the data directory; the data stays, unless it was for one run only. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts the PostgreSQL that npm packages carry, with its data below the data directory. It stops when this process
 * ends, in whatever way; the data is there on the next start.
 * @param options.ephemeral for one run only: quick instead of safe against a power cut, and removed at the end
 * @throws StartupFault when the data directory is in use or cannot be used, or the server does not start
 */
export async function startEmbedded(
  dataDirectory: string,
  { ephemeral = false }: { readonly ephemeral?: boolean } = {},
): Promise<EmbeddedServer> {
  const cluster = path.join(dataDirectory, 'postgres');
  const user = databaseUser(cluster);
  prepareDataDirectory(dataDirectory, user);
  const unlock = await lockDirectory(dataDirectory);
  try {
    const binaries = await locateBinaries(dataDirectory, user);
    await stopOrphan(cluster, user, binaries);
    const password = await ensureCluster(dataDirectory, cluster, { binaries, user, durable: !ephemeral });
    const run = await running({ dataDirectory, cluster, user, binaries, password, ephemeral });
    let stopped: Promise<void> | undefined;
    return { ...run, stop: () => (stopped ??= run.stop().finally(unlock)) };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** The database that another Repatria serves from this data directory, as its owner; undefined when none does. */
export function findEmbedded(dataDirectory: string): Promise<string | undefined> {
  return runningServer(dataDirectory, (port, password) => `${serverUrl(port, password)}/${database}`);
}

function serverUrl(port: number, password: string): string {
  return `postgres://${clusterOwner}:${password}@${host}:${String(port)}`;
}

interface Launch {
  readonly dataDirectory: string;
  readonly cluster: string;
  readonly user: DatabaseUser | undefined;
  readonly binaries: Binaries;
  readonly password: string;
  readonly ephemeral: boolean;
}

/** Launches until one attempt serves: a free port may be taken by another program before the server has it. */
async function running(launch: Launch, left = attempts): Promise<EmbeddedServer> {
  const port = await freePort();
  const url = serverUrl(port, launch.password);
  const log = openLog(path.join(launch.dataDirectory, 'postgres.log'));
  const child = spawnServer(launch, port, log);
  const endWatch = watchOver(
    child.pid ?? 0,
    launch.cluster,
    launch.ephemeral ? launch.dataDirectory : undefined,
  );
  const stop = async (): Promise<void> => {
    await stopServer(child, launch.cluster, launch.binaries);
    endWatch();
    if (launch.ephemeral) rmSync(launch.dataDirectory, { recursive: true, force: true });
  };
  if (await serves(child, `${url}/postgres`))
    return { ownerUrl: `${url}/${database}`, port, ...supervised(child, stop, log) };
  endWatch();
  if (left > 1) return running(launch, left - 1);
  await stop();
  throw new StartupFault(`The embedded database does not start. ${lastFatal(log)}See ${log.file}.`);
}

interface Log {
  readonly file: string;
  readonly start: number;
}

function openLog(file: string): Log {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > longestLog) rmSync(file);
  return { file, start: size > longestLog ? 0 : size };
}

/** What the server gave as its reason to end, as a sentence; empty if it gave none. */
function lastFatal({ file, start }: Log): string {
  const lines = readFileSync(file).subarray(start).toString().split('\n');
  const reason = /(?:FATAL|PANIC|ERROR):\s*(.*?)\.?$/u;
  const line = lines.findLast((text) => reason.test(text)) ?? '';
  return reason.exec(line)?.[1]?.concat('. ') ?? '';
}

function spawnServer({ cluster, user, binaries, ephemeral }: Launch, port: number, log: Log): ChildProcess {
  const settings = {
    listen_addresses: host,
    port: String(port),
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    // Statements and details of errors hold what cases say; a log is read by people who may not know that.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(ephemeral
      ? { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', autovacuum: 'off' }
      : {}),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const output = openSync(log.file, 'a', 0o600);
  try {
    // Detached: a Ctrl-C in the terminal is for the program, which stops the server last.
    const child = spawn(binaries.postgres, ['-D', cluster, ...flags], {
      ...user,
      cwd: cluster,
      detached: true,
      env: { ...process.env, LC_ALL: 'C' },
      stdio: ['ignore', output, output],
    });
    child.on('error', () => undefined);
    return child;
  } finally {
    closeSync(output);
  }
}

async function serves(child: ChildProcess, url: string): Promise<boolean> {
  for (let waited = 0; waited < patienceMs && hasNotEnded(child); waited += pollMs) {
    if (await ensureDatabase(url)) return true;
    await sleep(pollMs);
  }
  return false;
}

function hasNotEnded(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

/** Makes the database on the first start; false while the server does not take connections. */
async function ensureDatabase(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch {
    return false;
  }
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${database}`);
    return true;
  } finally {
    await client.end();
  }
}

function supervised(
  child: ChildProcess,
  stop: () => Promise<void>,
  log: Log,
): Pick<EmbeddedServer, 'lost' | 'stop'> {
  let stopping = false;
  const lost = new Promise<StartupFault>((resolve) => {
    child.once('exit', () => {
      if (!stopping)
        resolve(
          new StartupFault(`The embedded database has stopped by itself. ${lastFatal(log)}See ${log.file}.`),
        );
    });
  });
  return {
    lost,
    stop: async () => {
      stopping = true;
      await stop();
    },
  };
}

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address === 'object' && address !== null) return address.port;
  throw new StartupFault('There is no free port on 127.0.0.1 for the embedded database.');
}
