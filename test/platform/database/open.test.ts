import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../../src/platform/database/open.js';
import { serviceRole } from '../../../src/platform/database/provision.js';
import { withConnection } from '../../../src/platform/database/server.js';
import { testDatabase } from '../../support/database.js';
import { freshDirectory } from '../../support/directory.js';

function userOf(url: string): Promise<unknown> {
  return withConnection(
    url,
    'DATABASE_URL',
    async (client) => (await client.query('select current_user')).rows[0],
  );
}

describe('openDatabase', () => {
  test('opens the given database and leaves it running', async () => {
    const { ownerUrl, name } = await testDatabase();
    const { hostname, port, username, password } = new URL(ownerUrl);
    const inQuery = `postgres:///${name}?host=${hostname}&port=${port}&user=${username}&password=${password}`;
    for (const databaseUrl of [ownerUrl, inQuery]) {
      const database = await openDatabase({
        databaseUrl,
        appDatabaseUrl: undefined,
        dataDirectory: freshDirectory(),
      });
      expect(database.description).toMatch(
        new RegExp(`^PostgreSQL .* at ${hostname}:${port}, database ${name}$`, 'u'),
      );
      expect(database.description).not.toContain(password);
      await database.stop();
      expect(await userOf(database.ownerUrl)).toEqual({ current_user: username });
      expect(await userOf(database.appUrl)).toEqual({ current_user: serviceRole });
    }
  });

  test('takes a given address for the service role as it is', async () => {
    const { ownerUrl, appUrl } = await testDatabase();
    const database = await openDatabase({
      databaseUrl: ownerUrl,
      appDatabaseUrl: appUrl,
      dataDirectory: freshDirectory(),
    });
    expect(database.appUrl).toBe(appUrl);
  });

  test('opens the embedded one otherwise, and stops it', async () => {
    const dataDirectory = freshDirectory();
    const database = await openDatabase({ databaseUrl: undefined, appDatabaseUrl: undefined, dataDirectory });
    expect(database.description).toMatch(/^embedded PostgreSQL 18\.\d+ in .*, port \d+$/u);
    expect(database.description).toContain(dataDirectory);
    expect(await userOf(database.appUrl)).toEqual({ current_user: serviceRole });
    await database.stop();
    await expect(userOf(database.ownerUrl)).rejects.toThrow(/no server answers there/u);
  });
});
