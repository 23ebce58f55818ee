import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ReadSession } from '../../../src/platform/database/read-session.js';
import { viewerOf } from '../../../src/platform/viewer.js';
import { testDatabase } from '../../support/database.js';

const viewer = viewerOf({ userId: null, role: 'PUBLIC', state: null, authorityId: null });
let session: ReadSession;

beforeAll(async () => {
  const { appUrl } = await testDatabase();
  session = new ReadSession(appUrl, { connections: 1, timeoutMs: 10_000 });
});

afterAll(() => session.close());

test('a statement that is there twice in one batch is prepared once, and answered twice', async () => {
  const ask = (value: number) => ({ text: 'select $1::int + 1', values: [value] });
  for (let round = 1; round <= 6; round += 1) {
    expect(await session.read(viewer, [ask(1), ask(2), ask(round)])).toEqual([
      ['2'],
      ['3'],
      [String(round + 1)],
    ]);
  }
});
