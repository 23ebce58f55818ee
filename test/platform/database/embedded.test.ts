import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type EmbeddedServer, startEmbedded } from '../../../src/platform/database/embedded.js';
import { withConnection } from '../../../src/platform/database/server.js';
import { freshDirectory } from '../../support/directory.js';
import { type Running, startProgram } from '../../support/program.js';

function query(url: string, sql: string): Promise<readonly object[]> {
  return withConnection(url, 'DATABASE_URL', async (client) => (await client.query<object>(sql)).rows);
}

let model: string | undefined;

/** A directory with a cluster that has been used before; making one takes a second, copying it does not. */
async function usedDirectory(): Promise<string> {
  model ??= await modelDirectory();
  const directory = freshDirectory();
  spawnSync('cp', ['-a', model, directory]);
  return directory;
}

async function modelDirectory(): Promise<string> {
  const directory = freshDirectory();
  const { stop } = await startEmbedded(directory);
  await stop();
  return directory;
}

async function within<T>(directory: string, use: (server: EmbeddedServer) => Promise<T>): Promise<T> {
  const server = await startEmbedded(directory);
  return use(server).finally(server.stop);
}

/** A program that has the server, writes a row and waits. */
async function programWith(directory: string): Promise<Running> {
  const program = startProgram(`
    const { startEmbedded } = await load('platform/database/embedded.js');
    const { withConnection } = await load('platform/database/server.js');
    const { ownerUrl } = await startEmbedded(${JSON.stringify(directory)});
    await withConnection(ownerUrl, '', (client) => client.query('create table if not exists kept as select 1 as one'));
    console.log('ready');`);
  await program.said('ready');
  return program;
}

function serverOf(directory: string): number {
  return Number.parseInt(readFileSync(path.join(directory, 'postgres/postmaster.pid'), 'utf8'), 10);
}

function childrenOf(pid: number): readonly number[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/u).map(Number));
  return rows.filter(([, parent]) => parent === pid).map(([child = 0]) => child);
}

async function gone(directory: string): Promise<void> {
  while (existsSync(path.join(directory, 'postgres/postmaster.pid'))) await sleep(20);
}

describe('startEmbedded', () => {
  test('keeps the data from one start to the next', async () => {
    const directory = freshDirectory();
    await within(directory, ({ ownerUrl }) => query(ownerUrl, 'create table kept as select 1 as one'));
    await within(directory, async ({ ownerUrl }) => {
      expect(await query(ownerUrl, 'table kept')).toEqual([{ one: 1 }]);
      expect(await query(ownerUrl, 'show fsync')).toEqual([{ fsync: 'on' }]);
    });
  });

  test('listens on this machine only and takes no one without the password', async () => {
    await within(await usedDirectory(), async ({ ownerUrl }) => {
      expect(await query(ownerUrl, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
      const url = new URL(ownerUrl);
      url.password = 'guess';
      await expect(query(url.href, 'select 1')).rejects.toThrow(/password is wrong/u);
    });
  });

  test('removes what was for one run only', async () => {
    const directory = freshDirectory();
    const { stop } = await startEmbedded(directory, { ephemeral: true });
    expect(existsSync(directory)).toBe(true);
    await stop();
    await stop();
    expect(existsSync(directory)).toBe(false);
  });

  test('says when the server ends by itself, and starts anew', async () => {
    const directory = await usedDirectory();
    const server = await startEmbedded(directory);
    process.kill(serverOf(directory), 'SIGKILL');
    expect((await server.lost).message).toMatch(
      /^The embedded database has stopped by itself\. .*See .*log\.$/u,
    );
    await server.stop();
    await within(directory, async ({ ownerUrl }) => {
      expect(await query(ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    });
  });
});

describe('two programs and one data directory', () => {
  test('the second says who has it, and the first is not disturbed', async () => {
    const directory = await usedDirectory();
    const { child, ended } = await programWith(directory);
    await expect(startEmbedded(directory)).rejects.toThrow(
      `The data directory ${directory} is in use by another Repatria (process ${String(child.pid)}).`,
    );
    expect(existsSync(path.join(directory, 'postgres/postmaster.pid'))).toBe(true);
    child.kill('SIGKILL');
    await ended;
    await gone(directory);
  });
});

describe('after a crash of the program', () => {
  test('its server stops by itself', async () => {
    const directory = await usedDirectory();
    const { child, ended } = await programWith(directory);
    child.kill('SIGKILL');
    await ended;
    await gone(directory);
    expect(existsSync(path.join(directory, 'lock'))).toBe(true);
    await within(directory, async ({ ownerUrl }) => {
      expect(await query(ownerUrl, 'table kept')).toEqual([{ one: 1 }]);
    });
  });

  test('a server that is left behind all the same is stopped by the next start', async () => {
    const directory = await usedDirectory();
    const { child, ended } = await programWith(directory);
    const orphan = serverOf(directory);
    // The watch ends with the crash, too; it is the other child of the program.
    for (const watch of childrenOf(child.pid ?? 0).filter((pid) => pid !== orphan))
      process.kill(watch, 'SIGKILL');
    child.kill('SIGKILL');
    await ended;
    await within(directory, async ({ ownerUrl }) => {
      expect(serverOf(directory)).not.toBe(orphan);
      expect(await query(ownerUrl, 'table kept')).toEqual([{ one: 1 }]);
    });
  });

  test('a number that now belongs to another process is not taken for the server', async () => {
    const directory = await usedDirectory();
    writeFileSync(path.join(directory, 'postgres/postmaster.pid'), `${String(process.pid)}\n`);
    await within(directory, async ({ ownerUrl }) => {
      expect(await query(ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    });
  });
});

describe('a data directory that does not fit', () => {
  test('of another version of PostgreSQL', async () => {
    const directory = await usedDirectory();
    writeFileSync(path.join(directory, 'postgres/PG_VERSION'), '17\n');
    await expect(startEmbedded(directory)).rejects.toThrow(
      /is of PostgreSQL 17, and this Repatria carries 18/u,
    );
  });

  test('without the password', async () => {
    const directory = await usedDirectory();
    rmSync(path.join(directory, 'postgres-password'));
    await expect(startEmbedded(directory)).rejects.toThrow(/put the file .*postgres-password back/u);
  });

  test('with settings that the server refuses', async () => {
    const directory = await usedDirectory();
    writeFileSync(path.join(directory, 'postgres/postgresql.auto.conf'), 'max_connections = many\n');
    await expect(startEmbedded(directory)).rejects.toThrow(
      /^The embedded database does not start\. .*See .*log\.$/u,
    );
  });

  test('is free again after the fault', async () => {
    const directory = await usedDirectory();
    writeFileSync(path.join(directory, 'postgres/PG_VERSION'), '17\n');
    await expect(startEmbedded(directory)).rejects.toThrow(/PostgreSQL 17/u);
    writeFileSync(path.join(directory, 'postgres/PG_VERSION'), '18\n');
    await within(directory, () => Promise.resolve());
  });
});
