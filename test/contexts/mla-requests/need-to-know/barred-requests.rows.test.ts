import pg from 'pg';
import { expect, test } from 'vitest';
import { viewerSettings, viewerValues } from '../../../../src/platform/database/read-session.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import { officerOf, supervisorOf } from '../../../support/personas.js';
import { world, type World } from '../../../support/world.js';

/** What each of the viewers sees of a request, one after the other in one transaction of the service. */
async function inOneTransaction(
  w: World,
  key: string,
  tell: readonly ['identified' | 'set', Viewer][],
): Promise<readonly number[]> {
  const client = new pg.Client({ connectionString: w.test.database.appUrl });
  await client.connect();
  try {
    await client.query('begin');
    const seen: number[] = [];
    for (const [how, viewer] of tell) {
      const values = viewerValues(viewer);
      if (how === 'identified') await client.query('select app.identify_viewer($1, $2, $3, $4)', [...values]);
      else
        for (const [index, setting] of Object.values(viewerSettings).entries())
          await client.query('select set_config($1, $2, true)', [setting, values[index]]);
      const { rowCount } = await client.query('select from mla_request where id = $1', [key]);
      seen.push(rowCount ?? 0);
    }
    return seen;
  } finally {
    await client.end();
  }
}

test('what is kept from one viewer is asked anew for the next, however the service says who is asking', async () => {
  const w = await world();
  const request = await w.request({ ...(await w.pair()), status: 'SUBMITTED' });
  const insider = officerOf(request.from);
  const outsider: Viewer = { ...insider, userId: 'somebody-else' };
  await w.give(supervisorOf(request.from), 'restrictMlaRequest', {
    id: request.id,
    officers: [insider.userId ?? ''],
    reason: 'A source inside the bank.',
  });
  const turns = (how: 'identified' | 'set'): [typeof how, Viewer][] => [
    [how, insider],
    [how, outsider],
    [how, insider],
  ];
  expect(await inOneTransaction(w, request.key, turns('identified'))).toEqual([1, 0, 1]);
  expect(await inOneTransaction(w, request.key, turns('set'))).toEqual([1, 0, 1]);
  expect(
    await inOneTransaction(w, request.key, [
      ['identified', insider],
      ['set', outsider],
      ['identified', outsider],
      ['set', insider],
    ]),
  ).toEqual([1, 0, 0, 1]);
});
