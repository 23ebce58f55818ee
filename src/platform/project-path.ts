import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The absolute path of a file of the project (SQL, data, schema), wherever this module runs from: `src/` in tests,
 * `dist/src/` otherwise. Files that are not TypeScript are read from where they stand.
 */
export function projectPath(...segments: readonly string[]): string {
  return path.join(root, ...segments);
}

const root = rootAbove(import.meta.dirname);

function rootAbove(directory: string): string {
  if (existsSync(path.join(directory, 'package.json'))) return directory;
  return rootAbove(path.dirname(directory));
}
