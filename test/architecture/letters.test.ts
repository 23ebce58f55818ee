import { expect, test } from 'vitest';
import { testService } from '../support/service.js';
import { letterTables } from './letter-tables.js';

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
