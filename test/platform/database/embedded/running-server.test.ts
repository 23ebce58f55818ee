import { expect, test } from 'vitest';
import { findEmbedded, startEmbedded } from '../../../../src/platform/database/embedded.js';
import { openDatabase } from '../../../../src/platform/database/open.js';
import { freshDirectory } from '../../../support/directory.js';

test('the command line finds the database of a running service, and nothing when none runs', async () => {
  const dataDirectory = freshDirectory();
  expect(await findEmbedded(dataDirectory)).toBeUndefined();
  const server = await startEmbedded(dataDirectory);
  try {
    expect(await findEmbedded(dataDirectory)).toBe(server.ownerUrl);
    const config = { databaseUrl: undefined, appDatabaseUrl: undefined, dataDirectory };
    const shared = await openDatabase(config, { share: true });
    expect(shared.ownerUrl).toBe(server.ownerUrl);
    await shared.stop();
    expect(await findEmbedded(dataDirectory)).toBe(server.ownerUrl);
    await expect(openDatabase(config)).rejects.toThrow('in use by another Repatria');
  } finally {
    await server.stop();
  }
  expect(await findEmbedded(dataDirectory)).toBeUndefined();
});
