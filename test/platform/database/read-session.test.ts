import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import pg from 'pg';
import { ReadSession, viewerValues } from '../../../src/platform/database/read-session.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import { testDatabase } from '../../support/database.js';
import { startProxy, type Proxy } from '../../support/proxy.js';
import { expectQueries, watchQueries } from '../../support/queries.js';

let appUrl: string;
let ownerUrl: string;
const opened: ReadSession[] = [];

beforeAll(async () => {
  ({ appUrl, ownerUrl } = await testDatabase());
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((session) => session.close()));
});

function open({ url = appUrl, connections = 1, timeoutMs = 5_000 } = {}): ReadSession {
  const session = new ReadSession(url, { connections, timeoutMs });
  opened.push(session);
  return session;
}

const nobody: Viewer = { userId: null, role: 'PUBLIC', state: null, authorityId: null };
const clerk: Viewer = {
  userId: `o'neill`,
  role: 'CLERK',
  state: 'XA',
  authorityId: '00000000-0000-4000-8000-000000000001',
};

const whoAmI = `select concat_ws('|', current_setting('app.viewer_role', true), current_setting('app.viewer_id', true),
  current_setting('app.viewer_state', true), current_setting('app.viewer_authority', true))`;
const one = (text: string, ...values: readonly string[]) => ({ text, values });

describe('a reading', () => {
  test('is done as the viewer, an absent attribute as the empty text', async () => {
    const session = open();
    expect(await session.read(clerk, [one(whoAmI)])).toEqual([
      [`CLERK|o'neill|XA|00000000-0000-4000-8000-000000000001`],
    ]);
    expect(await session.read(nobody, [one(whoAmI)])).toEqual([['PUBLIC|||']]);
    expect(viewerValues(nobody)).toEqual(['PUBLIC', '', '', '']);
  });

  test('finds no setting of the connection but its name and encoding: PgBouncer refuses others, and hands connections on', async () => {
    const settings = `select coalesce(string_agg(name, ' ' order by name), '') from pg_settings where source = 'client'`;
    expect(await open().read(clerk, [one(settings)])).toEqual([['application_name client_encoding']]);
  });

  test('is done as the role that row security holds', async () => {
    const rights = 'select concat(rolsuper, rolbypassrls) from pg_roles where rolname = current_user';
    expect(await open().read(nobody, [one(rights)])).toEqual([['ff']]);
  });

  test('is planned once for all values, unless what is best for it depends on them', async () => {
    const planned = one(`select current_setting('plan_cache_mode')`);
    const session = open();
    expect(await session.read(clerk, [planned])).toEqual([['force_generic_plan']]);
    expect(await session.read(clerk, [planned, { ...planned, dependsOnValues: true }])).toEqual([
      ['auto'],
      ['auto'],
    ]);
    expect(await session.read(clerk, [planned])).toEqual([['force_generic_plan']]);
  });

  test.each([1, 2, 5])('of %d statements is one round trip and one statement more', async (count) => {
    const session = open();
    const readings = Array.from({ length: count }, (_, index) => one('select $1::text', String(index)));
    await session.read(clerk, readings);
    const { statements, roundTrips, answer } = await watchQueries(() => session.read(clerk, readings));
    expect(answer).toEqual(readings.map(({ values }) => values));
    expect(statements).toHaveLength(count + 1);
    expect(roundTrips).toBe(1);
    await expectQueries(count, () => session.read(clerk, readings));
  });

  test('that takes too long is given up, saying what to do', async () => {
    const session = open({ timeoutMs: 2_000 });
    await expect(session.read(clerk, [one('select pg_sleep(30)')])).rejects.toMatchObject({
      message: 'The query took too long. Ask for fewer fields or a smaller page.',
      extensions: { code: 'QUERY_TOO_COMPLEX' },
    });
    expect(await session.read(nobody, [one(whoAmI)])).toEqual([['PUBLIC|||']]);
  });

  test('that the database refuses fails with the database’s error, which is for the log and not for the client', async () => {
    const session = open();
    await expect(session.read(clerk, [one('select 1 / 0')])).rejects.toMatchObject({ code: '22012' });
    expect(await session.read(nobody, [one(whoAmI)])).toEqual([['PUBLIC|||']]);
  });
});

describe('viewers after one another and at once', () => {
  const viewers: readonly Viewer[] = [
    clerk,
    nobody,
    { userId: 'u1', role: 'CHIEF', state: 'XB', authorityId: null },
    { userId: 'u2', role: 'AUDITOR', state: null, authorityId: null },
  ];
  // The one that takes too long brings its own limit: the session's holds for connecting and for the others as well.
  const faults = [
    { texts: ['select 1 / 0'], failure: { code: '22012' } },
    { texts: ['select no_such_column'], failure: { code: '42703' } },
    {
      texts: [`select set_config('statement_timeout', '50', true)`, 'select pg_sleep(30)'],
      failure: { extensions: { code: 'QUERY_TOO_COMPLEX' } },
    },
    {
      texts: ['select pg_terminate_backend(pg_backend_pid())'],
      failure: { extensions: { code: 'SERVICE_UNAVAILABLE' } },
    },
  ];
  const seenBy = ({ role, userId, state, authorityId }: Viewer): string =>
    [role, userId ?? '', state ?? '', authorityId ?? ''].join('|');

  test.each([1, 3])(
    'never see as one another over %d connections, whatever fails between them',
    async (connections) => {
      const session = open({ connections });
      const turns = Array.from({ length: 120 }, (_, index) => ({
        viewer: viewers[(index * 7 + (index >> 3)) % viewers.length] as Viewer,
        fault: index % 5 === 2 ? faults[(index >> 2) % faults.length] : undefined,
      }));
      const outcomes: unknown[] = [];
      const take = async (): Promise<void> => {
        for (let index = outcomes.length; index < turns.length; index = outcomes.length) {
          outcomes.push(undefined);
          const { viewer, fault } = turns[index] as (typeof turns)[number];
          // Some faults before the settings are read and some after; some readings asked often enough to be prepared.
          const readings = [one(whoAmI), one(`${whoAmI} -- ${String(index % 4)}`)];
          if (fault !== undefined) readings.splice(index % 3, 0, ...fault.texts.map((text) => one(text)));
          outcomes[index] = await session.read(viewer, readings).catch((error: unknown) => error);
        }
      };
      await Promise.all(Array.from({ length: connections }, take));
      outcomes.forEach((outcome, index) => {
        const { viewer, fault } = turns[index] as (typeof turns)[number];
        if (fault === undefined) expect(outcome).toEqual([[seenBy(viewer)], [seenBy(viewer)]]);
        else expect(outcome).toMatchObject(fault.failure);
      });
      for (const viewer of viewers)
        expect(await session.read(viewer, [one(whoAmI)])).toEqual([[seenBy(viewer)]]);
    },
  );
});

describe('when the database goes away', () => {
  const unavailable = {
    message: 'The database cannot be reached at the moment. Try again shortly.',
    extensions: { code: 'SERVICE_UNAVAILABLE' },
  };
  let proxy: Proxy;

  beforeAll(async () => {
    proxy = await startProxy(appUrl);
  });

  afterEach(() => {
    proxy.open(true);
  });

  test('an operator’s end of a connection is told as such, and the next reading has another', async () => {
    const session = open();
    await expect(
      session.read(clerk, [one('select pg_terminate_backend(pg_backend_pid())')]),
    ).rejects.toMatchObject(unavailable);
    expect(await session.read(nobody, [one(whoAmI)])).toEqual([['PUBLIC|||']]);
  });

  test('a connection on which nothing comes back is given up, and the next reading has another', async () => {
    const session = open({ url: proxy.url, timeoutMs: 300 });
    await session.read(nobody, [one(whoAmI)]);
    proxy.fallSilent();
    await expect(session.read(clerk, [one(whoAmI)])).rejects.toMatchObject(unavailable);
    expect(await session.read(nobody, [one(whoAmI)])).toEqual([['PUBLIC|||']]);
  });

  test('a connection that is cut under a reading fails it, and the next reading has another', async () => {
    const session = open({ url: proxy.url });
    const reading = session.read(clerk, [one('select pg_sleep(30)')]);
    await isSleeping();
    proxy.cut();
    await expect(reading).rejects.toMatchObject(unavailable);
    expect(await session.read(nobody, [one(whoAmI)])).toEqual([['PUBLIC|||']]);
  });

  test('connections that are cut while idle are replaced', async () => {
    const session = open({ url: proxy.url, connections: 3 });
    await Promise.all([1, 2, 3].map(() => session.read(clerk, [one(whoAmI)])));
    proxy.cut();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await session.read(nobody, [one(whoAmI)])).toEqual([['PUBLIC|||']]);
  });

  test('no reading hangs, and all is well when it is back', async () => {
    const session = open({ url: proxy.url });
    await session.read(clerk, [one(whoAmI)]);
    proxy.open(false);
    proxy.cut();
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (let turn = 0; turn < 3; turn += 1)
      await expect(session.read(clerk, [one(whoAmI)])).rejects.toMatchObject(unavailable);
    proxy.open(true);
    expect(await session.read(nobody, [one(whoAmI)])).toEqual([['PUBLIC|||']]);
  });

  test('a server that is not there is told as such', async () => {
    const nowhere = new URL(proxy.url);
    await proxy.close();
    await expect(open({ url: nowhere.href }).read(clerk, [one(whoAmI)])).rejects.toMatchObject(unavailable);
  });

  /** Waits until the server is busy with a reading of this database. */
  async function isSleeping(): Promise<void> {
    const owner = new pg.Client({ connectionString: ownerUrl });
    await owner.connect();
    for (let found = 0; found === 0;) {
      const { rowCount } = await owner.query(
        `select from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`,
      );
      found = rowCount ?? 0;
    }
    await owner.end();
  }
});

describe('statements that are kept prepared', () => {
  const prepared = `select coalesce(json_agg(statement), '[]') from pg_prepared_statements`;
  const keptBy = async (session: ReadSession): Promise<readonly string[]> => {
    const [[list]] = (await session.read(nobody, [one(prepared)])) as [[string]];
    return JSON.parse(list) as string[];
  };

  test('are those that are asked for again', async () => {
    const session = open();
    for (let turn = 0; turn < 4; turn += 1) await session.read(clerk, [one('select 1, 1')]);
    await session.read(clerk, [one('select 2, 2')]);
    const kept = await keptBy(session);
    expect(kept).toContain('select 1, 1');
    expect(kept).not.toContain('select 2, 2');
  });

  test('are answered rightly when one operation asks for one of them several times', async () => {
    const session = open();
    for (let turn = 0; turn < 4; turn += 1)
      expect(
        await session.read(
          clerk,
          ['a', 'b', 'c'].map((value) => one('select $1::text, 3', value)),
        ),
      ).toEqual([['a'], ['b'], ['c']]);
  });

  test('are few, however many are asked for, and no flood keeps the usual ones out', async () => {
    const session = open();
    for (let index = 0; index < 700; index += 1)
      for (let turn = 0; turn < 3; turn += 1) await session.read(clerk, [one(`select ${String(index)}`)]);
    for (let turn = 0; turn < 4; turn += 1) await session.read(clerk, [one('select 1, 1')]);
    const kept = await keptBy(session);
    expect(kept.length).toBeLessThanOrEqual(130);
    expect(kept).toContain('select 1, 1');
  });

  test('are long ones, too, if few', async () => {
    const session = open();
    const long = (index: number): string => `select ${String(index)} -- ${'x'.repeat(60_000)}`;
    for (let index = 0; index < 20; index += 1)
      for (let turn = 0; turn < 4; turn += 1) await session.read(clerk, [one(long(index))]);
    const kept = await keptBy(session);
    expect(kept).toContain(long(19));
    expect(kept.join('').length).toBeLessThanOrEqual(700_000);
  });

  test('are not the very long ones', async () => {
    const session = open();
    const long = `select 1 -- ${'x'.repeat(100_000)}`;
    for (let turn = 0; turn < 4; turn += 1) await session.read(clerk, [one(long)]);
    expect(await keptBy(session)).not.toContain(long);
  });
});
