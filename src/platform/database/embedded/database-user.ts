import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { errorCode, StartupFault } from '../../faults.js';

/** The system user that PostgreSQL runs as, when it is not the one that started the program. */
export interface DatabaseUser {
  readonly uid: number;
  readonly gid: number;
}

const name = 'postgres';

/**
 * The user for PostgreSQL, which refuses to run as root: the owner of the cluster if there is one, otherwise the
 * user "postgres", made if it is missing. Undefined when the program does not run as root: then it is its own user.
 * @throws StartupFault when there is no such user and none can be made
 */
export function databaseUser(cluster: string): DatabaseUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const user = namedUser() ?? madeUser();
  if (user !== undefined) return user;
  throw new StartupFault(
    `PostgreSQL does not run as root, and the user "${name}" is missing and cannot be made. ` +
      'Run Repatria as an ordinary user, or set DATABASE_URL.',
  );
}

function namedUser(): DatabaseUser | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
  if (uid?.status !== 0 || gid?.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function madeUser(): DatabaseUser | undefined {
  spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    name,
  ]);
  return namedUser();
}

/**
 * The first directory on the way to `target` (itself included) that the user may not pass; undefined if none.
 * @throws StartupFault when this process may not act as that user
 */
export function firstClosed(target: string, user: DatabaseUser | undefined): string | undefined {
  if (user === undefined) return undefined;
  const script = 'for d in "$@"; do [ -x "$d" ] || { printf %s "$d"; exit 1; }; done';
  const { stdout, error } = spawnSync('/bin/sh', ['-c', script, 'sh', ...ancestors(target)], {
    cwd: '/',
    encoding: 'utf8',
    uid: user.uid,
    gid: user.gid,
  });
  if (error !== undefined)
    throw new StartupFault(
      `Repatria runs as root but may not start PostgreSQL as another user (${errorCode(error) ?? error.message}). ` +
        'Run it as an ordinary user, or set DATABASE_URL.',
      { cause: error },
    );
  return stdout === '' ? undefined : stdout;
}

function ancestors(target: string): readonly string[] {
  const parent = path.dirname(target);
  return parent === target ? [target] : [...ancestors(parent), target];
}
