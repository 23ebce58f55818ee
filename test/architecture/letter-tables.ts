import { globSync } from 'node:fs';
import { projectPath } from '../../src/platform/project-path.js';

/** The tables of letters that the contexts export: by command, the letter that its step makes. */
export async function letterTables(): Promise<Readonly<Record<string, object>>> {
  const files = globSync('src/contexts/**/*-letters.ts', { cwd: projectPath() });
  const exported = await Promise.all(
    files.map(async (file) => Object.entries((await import(projectPath(file))) as Record<string, unknown>)),
  );
  const tables = exported.flat().filter(([, value]) => typeof value === 'object');
  return Object.fromEntries(tables) as Record<string, object>;
}
