import { accessSync, constants, mkdirSync } from 'node:fs';
import { errorCode, StartupFault } from '../../faults.js';
import { type DatabaseUser, firstClosed } from './database-user.js';

/**
 * Makes the data directory if need be and checks that the program may write in it and the database's user pass it.
 * @throws StartupFault otherwise
 */
export function prepareDataDirectory(directory: string, user: DatabaseUser | undefined): void {
  try {
    // Others may at most pass through, and only if the database's user is another one; its files are closed anyway.
    mkdirSync(directory, { recursive: true, mode: user === undefined ? 0o700 : 0o711 });
    accessSync(directory, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StartupFault(
      `The data directory ${directory} cannot be used (${reason(errorCode(error))}). ` +
        'Give this user the right to write there, or set REPATRIA_DATA_DIR to another directory.',
      { cause: error },
    );
  }
  const closed = firstClosed(directory, user);
  if (closed === undefined) return;
  throw new StartupFault(
    `The data directory ${directory} cannot be reached by the database's user, because ${closed} is closed to others. ` +
      'Set REPATRIA_DATA_DIR to a directory such as /var/lib/repatria, or run Repatria as an ordinary user.',
  );
}

function reason(code: string | undefined): string {
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  if (code === 'ENOTDIR' || code === 'EEXIST') return 'it is not a directory';
  if (code === 'EROFS') return 'the file system is read-only';
  if (code === 'ENOSPC') return 'the disk is full';
  return code ?? 'unknown reason';
}
