import { randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { StartupFault } from '../../faults.js';
import type { Binaries } from './binaries.js';
import type { DatabaseUser } from './database-user.js';

/** The role that owns everything in the embedded cluster. */
export const clusterOwner = 'repatria_owner';

/** Where the password of the cluster's owner is kept, for this user alone. */
export function passwordFileOf(dataDirectory: string): string {
  return path.join(dataDirectory, 'postgres-password');
}

/**
 * Makes the cluster if it is not there yet: whole or not at all. Texts are ordered by code point, in every cluster
 * alike, whatever languages the machine has.
 * @returns the owner's password
 * @throws StartupFault when it cannot be made or is of another version or user
 */
export async function ensureCluster(
  dataDirectory: string,
  cluster: string,
  { binaries, user, durable }: { binaries: Binaries; user: DatabaseUser | undefined; durable: boolean },
): Promise<string> {
  const passwordFile = passwordFileOf(dataDirectory);
  if (existsSync(cluster)) {
    requireOwnCluster(cluster, binaries.majorVersion);
    return storedPassword(passwordFile, cluster);
  }
  const password = randomBytes(24).toString('base64url');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  const part = `${cluster}.part`;
  const readable = `${part}-password`;
  try {
    rmSync(part, { recursive: true, force: true });
    mkdirSync(part, { mode: 0o700 });
    writeFileSync(readable, password, { mode: 0o600 });
    if (user !== undefined) for (const file of [part, readable]) chownSync(file, user.uid, user.gid);
    await initialise(binaries.initdb, part, readable, user, durable);
    renameSync(part, cluster);
  } finally {
    rmSync(readable, { force: true });
  }
  return password;
}

async function initialise(
  initdb: string,
  directory: string,
  passwordFile: string,
  user: DatabaseUser | undefined,
  durable: boolean,
): Promise<void> {
  const flags = [
    `--pgdata=${directory}`,
    `--username=${clusterOwner}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ];
  const child = spawn(initdb, flags, {
    ...user,
    cwd: directory,
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const [code] = (await once(child, 'close').catch((error: unknown) => [String(error)])) as [unknown];
  if (code === 0) return;
  throw new StartupFault(
    `The database cannot be made in ${path.dirname(directory)}: ${lastLine(complaint) || String(code)}`,
  );
}

function requireOwnCluster(cluster: string, majorVersion: number): void {
  const owner = statSync(cluster).uid;
  const self = process.getuid?.();
  if (self !== undefined && self !== 0 && owner !== self)
    throw new StartupFault(
      `The database in ${cluster} belongs to another user (uid ${String(owner)}). ` +
        'Run Repatria as that user or as root, or set REPATRIA_DATA_DIR to another directory.',
    );
  const version = Number(readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8'));
  if (version !== majorVersion)
    throw new StartupFault(
      `The database in ${cluster} is of PostgreSQL ${String(version)}, and this Repatria carries ${String(majorVersion)}. ` +
        'Move its content with pg_dump and pg_restore, or set REPATRIA_DATA_DIR to another directory.',
    );
}

function storedPassword(file: string, cluster: string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8');
  throw new StartupFault(`The password of the database in ${cluster} is missing: put the file ${file} back.`);
}

/** The last line that says something, such as the error that ended a program. */
function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim() ?? '';
}
