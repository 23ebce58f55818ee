import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import path from 'node:path';

/**
 * Where the data stands when nobody says: `.data` in the project. As root, PostgreSQL runs as another user, who must
 * be able to pass to its data; where a directory on the way is closed to others (as `/root` is), the data stands below
 * `/var/lib/repatria` instead, one directory a clone.
 * @param root the project's directory
 * @param isRoot whether this process runs as root
 */
export function usualDataDirectory(root: string, isRoot: boolean = process.getuid?.() === 0): string {
  const usual = path.join(root, '.data');
  if (!isRoot || isPassable(root)) return usual;
  return path.join('/var/lib/repatria', createHash('sha256').update(root).digest('hex').slice(0, 12));
}

const passForOthers = 0o001;

function isPassable(directory: string): boolean {
  if ((statSync(directory).mode & passForOthers) === 0) return false;
  const parent = path.dirname(directory);
  return parent === directory || isPassable(parent);
}
