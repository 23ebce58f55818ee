import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import 'reflect-metadata';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../src/app/migrate.js';
import { startEmbedded } from '../../src/platform/database/embedded.js';
import { provisionServiceRole } from '../../src/platform/database/provision.js';
import { requireServer } from '../../src/platform/database/server.js';
import type { TestServer } from './test-server.js';

const minutesKept = 24 * 60;

/**
 * One server for the whole run, with one migrated database that each test file copies: see database.ts. What it
 * gives back stops the server and removes what the run left, whatever the tests came to.
 */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  const directory = path.join(tmpdir(), `repatria-test-${randomUUID()}`);
  const { adminUrl, stop } = await server(directory);
  const minute = Math.floor(Date.now() / 60_000);
  const prefix = `repatria_test_${String(minute)}_${String(process.pid)}`;
  const stopAll = async (): Promise<void> => {
    await dropDatabases(adminUrl, (name) => name.startsWith(`${prefix}_`)).finally(stop);
  };
  try {
    await dropDatabases(adminUrl, (name) => minuteOf(name) < minute - minutesKept);
    const published: TestServer = {
      adminUrl,
      appUrl: await provisionServiceRole(adminUrl),
      template: `${prefix}_template`,
      prefix,
      directory,
    };
    await asAdmin(adminUrl, (client) => client.query(`create database ${published.template}`));
    const template = new URL(adminUrl);
    template.pathname = `/${published.template}`;
    await migrate(template.href);
    project.provide('testServer', published);
    return stopAll;
  } catch (error) {
    await stopAll();
    throw error;
  }
}

interface RunningServer {
  readonly adminUrl: string;
  readonly stop: () => Promise<void>;
}

async function server(directory: string): Promise<RunningServer> {
  const given = process.env.DATABASE_URL;
  if (given === undefined || given === '') {
    const { ownerUrl, stop } = await startEmbedded(directory, { ephemeral: true });
    return { adminUrl: ownerUrl, stop };
  }
  await requireServer(given, 'DATABASE_URL');
  mkdirSync(directory, { mode: 0o711 });
  return {
    adminUrl: given,
    stop: () => {
      rmSync(directory, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}

async function asAdmin(url: string, use: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await use(client);
  } finally {
    await client.end();
  }
}

/** Also those of a run that was killed: an embedded server is gone with its run, a given one keeps them. */
async function dropDatabases(adminUrl: string, which: (name: string) => boolean): Promise<void> {
  await asAdmin(adminUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select datname as name from pg_database where datname like 'repatria\\_test\\_%'`,
    );
    for (const { name } of rows.filter((row) => which(row.name)))
      await client.query(`drop database if exists ${name} with (force)`);
  });
}

function minuteOf(name: string): number {
  return Number(name.split('_')[2] ?? Number.POSITIVE_INFINITY);
}
