import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import pg from 'pg';
import { migrate } from '../../../../src/app/migrate.js';
import { startEmbedded } from '../../../../src/platform/database/embedded.js';
import { provisionServiceRole } from '../../../../src/platform/database/provision.js';
import { ReadSession } from '../../../../src/platform/database/read-session.js';
import { ReplicaReads } from '../../../../src/platform/database/replica/replica-reads.js';
import { freshDirectory } from '../../../support/directory.js';
import { ofThisFile } from '../../../support/of-this-file.js';
import { startReplica } from '../../../support/replica.js';
import { testService } from '../../../support/service.js';
import type { Viewer } from '../../../../src/platform/viewer.js';

const officer: Viewer = { role: 'CENTRAL_AUTHORITY_OFFICER', userId: 'o', state: 'XA', authorityId: null };
const colleague: Viewer = { ...officer, role: 'CENTRAL_AUTHORITY_SUPERVISOR', userId: 's' };
const other: Viewer = { ...officer, userId: 'p', state: 'XB' };

/** A server with its replica; a table of which the service reads. */
const pair = ofThisFile(
  async () => {
    const [of, at] = [freshDirectory(), freshDirectory()];
    const server = await startEmbedded(of, { ephemeral: true });
    const appUrl = await provisionServiceRole(server.ownerUrl);
    await migrate(server.ownerUrl);
    const owner = new pg.Client({ connectionString: server.ownerUrl });
    await owner.connect();
    await owner.query('create table said (word text); grant select on said to repatria_app');
    const replica = await startReplica(server.ownerUrl, { of, at });
    return { server, owner, replica, appUrl };
  },
  async ({ server, owner, replica }) => {
    await replica.stop();
    await owner.end();
    await server.stop();
  },
);

/** Who answers, and how many words they have. */
const words = [{ text: `select pg_is_in_recovery() || ' ' || count(*) from said`, values: [] }];
const byReplica = (count: number) => [[`true ${String(count)}`]];
const byDatabase = (count: number) => [[`false ${String(count)}`]];

/** Waits until a replica that answers is known to be abreast, which the first reading only asks. */
async function known(reads: ReplicaReads): Promise<void> {
  await vi.waitFor(async () => {
    expect((await reads.read(other, words))[0]?.[0]).toMatch(/^true/u);
  });
}

/** Looks for longer than a true replica needs. */
async function neverKnown(reads: ReplicaReads): Promise<void> {
  for (let time = 0; time < 20; time += 1) {
    const answers = await reads.read(other, [{ text: 'select pg_is_in_recovery()::text', values: [] }]);
    expect(answers).toEqual([['false']]);
    await sleep(20);
  }
}

async function trial(
  options: {
    readonly oldestMs?: number;
    readonly timeoutMs?: number;
    readonly connections?: number;
    readonly url?: string;
  } = {},
) {
  const { owner, replica, appUrl } = await pair();
  await replica.resume();
  await owner.query('truncate said');
  await replica.caughtUp();
  const timeoutMs = options.timeoutMs ?? 10_000;
  const database = new ReadSession(appUrl, { connections: 2, timeoutMs });
  const asked = vi.spyOn(database, 'read');
  let now = 0;
  const reads = new ReplicaReads(database, {
    ...{ url: replica.urlOf(appUrl), connections: 2, timeoutMs, oldestMs: 3_600_000, now: () => now },
    ...options,
  });
  onTestFinished(async () => {
    await reads.close();
    await database.close();
    await replica.resume().catch(() => undefined);
  });
  if (options.url === undefined) await known(reads);
  const say = async (): Promise<bigint> => {
    const { rows } = await owner.query<{ n: string }>(
      `insert into said values ('word') returning pg_current_xact_id()::text as n`,
    );
    return BigInt(rows[0]?.n ?? 0);
  };
  const wait = (ms: number): void => {
    now += ms;
  };
  return { owner, replica, reads, say, asked, wait };
}

describe('a replica that follows', () => {
  test('answers in place of the database', async () => {
    const { reads, say, replica } = await trial();
    await say();
    await replica.caughtUp();
    expect(await reads.read(officer, words)).toEqual(byReplica(1));
  });

  test('is not read by who wrote what it does not have yet, nor by their State; others read what was', async () => {
    const { reads, say, replica } = await trial();
    await replica.pause();
    reads.wrote(officer, await say());
    expect(await reads.read(officer, words)).toEqual(byDatabase(1));
    expect(await reads.read(colleague, words)).toEqual(byDatabase(1));
    expect(await reads.read(other, words)).toEqual(byReplica(0));
    await replica.resume();
    await replica.caughtUp();
    expect(await reads.read(officer, words)).toEqual(byReplica(1));
  });

  test('is not read where an earlier one of two own transactions is still to come', async () => {
    const { reads, say, replica, owner } = await trial();
    const slow = new pg.Client({ connectionString: (await pair()).server.ownerUrl });
    await slow.connect();
    await slow.query('begin');
    const { rows } = await slow.query<{ n: string }>(
      `insert into said values ('slow') returning pg_current_xact_id()::text as n`,
    );
    const quick = await say();
    reads.wrote(officer, quick);
    await replica.caughtUp();
    await replica.pause();
    await slow.query('commit');
    await slow.end();
    reads.wrote(officer, BigInt(rows[0]?.n ?? 0));
    expect((await owner.query('select from said')).rowCount).toBe(2);
    expect(await reads.read(officer, words)).toEqual(byDatabase(2));
  });

  test('is not read once what it shows is older than anybody should read, whatever the reason', async () => {
    const { reads, say, replica, wait } = await trial({ oldestMs: 5_000 });
    await replica.pause();
    await say();
    wait(4_000);
    expect(await reads.read(other, words)).toEqual(byReplica(0));
    wait(2_000);
    expect(await reads.read(other, words)).toEqual(byDatabase(1));
    await replica.resume();
    await replica.caughtUp();
    expect(await reads.read(other, words)).toEqual(byReplica(1));
  });

  test('is not read by the first who asks after a pause, since nothing tells how old it is', async () => {
    const { reads, wait } = await trial({ oldestMs: 5_000 });
    wait(60_000);
    expect(await reads.read(other, words)).toEqual(byDatabase(0));
    await known(reads);
  });

  test('is waited for where all its connections are busy', async () => {
    const { reads } = await trial({ connections: 1 });
    const slow = reads.read(other, [{ text: 'select pg_sleep(1.5)::text', values: [] }]);
    expect(await reads.read(other, words)).toEqual(byReplica(0));
    await slow;
  });

  test('lacks a table that was just made: the database is asked', async () => {
    const { reads, owner, replica } = await trial();
    await replica.pause();
    await owner.query('create table made_later (word text); grant select on made_later to repatria_app');
    const [[answer] = []] = await reads.read(other, [
      { text: 'select pg_is_in_recovery()::text from (select count(*) from made_later) counted', values: [] },
    ]);
    expect(answer).toBe('false');
    expect(await reads.read(other, words)).toEqual(byReplica(0));
    await owner.query('drop table made_later');
  });

  test('that takes too long is not asked of the database again', async () => {
    const { reads, asked } = await trial({ timeoutMs: 300 });
    await reads.read(other, words);
    asked.mockClear();
    await expect(reads.read(other, [{ text: 'select pg_sleep(5)::text', values: [] }])).rejects.toMatchObject(
      {
        code: 'QUERY_TOO_COMPLEX',
      },
    );
    expect(asked).not.toHaveBeenCalled();
  });
});

test('a replica that was killed is missed by nobody, is left alone for a while, and is read again once it is back', async () => {
  const { reads, say, replica, wait } = await trial();
  expect(await reads.read(other, words)).toEqual(byReplica(0));
  await replica.kill();
  await say();
  for (let time = 0; time < 3; time += 1) expect(await reads.read(other, words)).toEqual(byDatabase(1));
  await replica.restart();
  await replica.caughtUp();
  expect(await reads.read(other, words)).toEqual(byDatabase(1));
  wait(2_000);
  expect(await reads.read(other, words)).toEqual(byReplica(1));
});

describe('what is no replica of the database is never read', () => {
  test('the database itself', async () => {
    const { reads } = await trial({ url: (await pair()).appUrl });
    await neverKnown(reads);
  });

  test('a replica of another', async () => {
    const { database } = await testService();
    const { replica, appUrl } = await pair();
    const session = new ReadSession(database.appUrl, { connections: 1, timeoutMs: 10_000 });
    const reads = new ReplicaReads(session, {
      url: replica.urlOf(appUrl),
      connections: 1,
      timeoutMs: 10_000,
    });
    onTestFinished(async () => {
      await reads.close();
      await session.close();
    });
    await neverKnown(reads);
  });
});
