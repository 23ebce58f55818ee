import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectPath } from '../../src/platform/project-path.js';
import { testService } from '../support/service.js';

/** The tables of letters that the contexts export: by command, the letter that its step makes. */
async function letterTables(): Promise<Readonly<Record<string, object>>> {
  const files = globSync('src/contexts/**/*-letters.ts', { cwd: projectPath() });
  const exported = await Promise.all(
    files.map(async (file) => Object.entries((await import(projectPath(file))) as Record<string, unknown>)),
  );
  const tables = exported.flat().filter(([, value]) => typeof value === 'object');
  return Object.fromEntries(tables) as Record<string, object>;
}

test('letters are of commands that there are: under another name none would ever be made', async () => {
  const { service } = await testService();
  const commands = new Set(Object.keys(service.schema.getMutationType()?.getFields() ?? {}));
  const tables = await letterTables();
  expect(Object.keys(tables)).toEqual(expect.arrayContaining(['costLetters', 'hearingLetters']));
  for (const [name, table] of Object.entries(tables))
    expect({ name, unknown: Object.keys(table).filter((command) => !commands.has(command)) }).toEqual({
      name,
      unknown: [],
    });
});
